import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { NAME_KINDS, type NameKind } from '../src/core/entities/tagger/labels';

/** A name in a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
  kind: NameKind;
}

/** A document to learn from: one sentence or more a line. */
export interface LabelledText {
  text: string;
  spans: Span[];
}

interface Row {
  token: string;
  tag: string;
}

const NO_SPACE_BEFORE = new Set([
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  '}',
  '%',
  "'s",
  '’s',
  "n't",
  "'ll",
  "'ve",
  "'re",
  "'d",
  "'m",
  '...',
  "'",
  '”',
  '’',
]);
const NO_SPACE_AFTER = new Set(['(', '[', '{', '$', '£', '€', '#', '“', '‘']);

/**
 * Reads a gzipped CoNLL file (token TAB tag, blank line between sentences, `# doc` before a document) as running text.
 * @param cutsMarks whether marks at the edges of names are cut off them
 */
export function readConll(path: string, cutsMarks = false): LabelledText[] {
  const documents: LabelledText[] = [];
  let sentences: Row[][] = [];
  let rows: Row[] = [];
  const endSentence = (): void => {
    if (rows.length > 0) sentences.push(rows);
    rows = [];
  };
  const endDocument = (): void => {
    endSentence();
    if (sentences.length > 0)
      documents.push(cutsMarks ? withoutMarks(joinSentences(sentences)) : joinSentences(sentences));
    sentences = [];
  };
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [token, tag] = line.split('\t');
    if (line.startsWith('# doc') && tag === undefined) endDocument();
    else if (line.trim() === '') endSentence();
    else if (token && tag) rows.push({ token: plainToken(token), tag: tag.trim() });
  }
  endDocument();
  return documents;
}

/** Marks as they stand in running text instead of treebank escapes. */
function plainToken(token: string): string {
  if (token === '``' || token === "''" || token === `'"'`) return '"';
  if (token === '-LRB-') return '(';
  if (token === '-RRB-') return ')';
  return token;
}

function joinSentences(sentences: readonly Row[][]): LabelledText {
  let text = '';
  const spans: Span[] = [];
  for (const sentence of sentences) {
    let quoteOpen = false;
    let glue = true;
    let open: Span | undefined;
    for (const { token, tag } of sentence) {
      const quote = token === '"';
      if (!glue && !NO_SPACE_BEFORE.has(token) && !(quote && quoteOpen)) text += ' ';
      const start = text.length;
      text += token;
      glue = NO_SPACE_AFTER.has(token) || (quote && !quoteOpen);
      if (quote) quoteOpen = !quoteOpen;
      const kind = NAME_KINDS.find((name) => name === tag.slice(2));
      if (open && tag.startsWith('I-') && kind === open.kind) open.end = text.length;
      else {
        open = kind && { start, end: text.length, kind };
        if (open) spans.push(open);
      }
    }
    text += '\n';
  }
  return { text, spans };
}

const MARKS_BEFORE = /^[^\p{L}\p{N}]+/u;
/** Marks after a name; a full stop only after a word that is no abbreviation. */
const MARKS_AFTER =
  /(?:[\s,;:!?"'”’»)\]–-]|(?<=\p{Ll}{4})(?<!\b(?:Corp|Bros|Calif|Mass|Penn|Wash|Minn|Conn|Okla))\.)+$/u;

/** Sources that split at spaces only leave the marks at names. */
function withoutMarks({ text, spans }: LabelledText): LabelledText {
  const cut = spans.map(({ start, end, kind }) => {
    const name = text.slice(start, end);
    const before = MARKS_BEFORE.exec(name)?.[0].length ?? 0;
    return { start: start + before, end: end - (MARKS_AFTER.exec(name.slice(before))?.[0].length ?? 0), kind };
  });
  return { text, spans: cut.filter(({ start, end }) => end > start) };
}

/** Reads a gzipped name list (name TAB class). */
export function readNames(path: string): string[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.map((line) => line.split('\t')[0]!.trim()).filter((name) => name !== '');
}
