import type { Attribution } from './attribution';
import type { Lexicon } from './lexicon';
import type { MarkedSpan } from './marks';
import type { Mention } from './mentions';
import type { Analysis } from './statements';
import { sentenceSubject } from './subjects';
import type { Sentence, Token } from './tokens';

/** Quotations without words of their own: what stands before, in the paragraph or in the one before it, tells. */
export function carry(
  text: string,
  spans: readonly MarkedSpan[],
  sentences: readonly Sentence[],
  analyses: readonly Analysis[],
  out: Attribution[],
  lexicon: Lexicon,
): void {
  for (let i = 0; i < spans.length; i++) {
    const own = out[i]!;
    if (own.mention || own.sentence < 0 || spans[i]!.anonymous) continue;
    const previous = out[i - 1];
    const next = out[i + 1];
    const orphan = own.alone || (own.statement !== null && lexicon.cues.dropsSubject === true);
    const speaks = (mention: Mention) => canSpeak(mention, sentences[own.sentence]!);
    const speaksBefore = (mention: Mention) => canSpeak(mention, sentences[own.sentence - 1]!);
    const introduction = introducing(text, sentences, analyses, own, orphan, lexicon);
    if (own.alone && introduction.after) {
      Object.assign(own, { mention: introduction.after, how: 'beside' });
    } else if (
      own.alone &&
      previous?.mention &&
      previous.paragraph === own.paragraph &&
      own.sentence - previous.sentence <= 1
    ) {
      Object.assign(own, { mention: previous.mention, cue: previous.cue, how: 'carried', continues: i - 1 });
    } else if (
      introduction.own &&
      own.statement === null &&
      (speaks(introduction.own) ||
        (introduction.colonBefore && isLabel(introduction.own, analyses[own.sentence]!, own)))
    ) {
      Object.assign(own, { mention: introduction.own, how: 'beside' });
    } else if (introduction.clause && own.statement === null && speaks(introduction.clause)) {
      Object.assign(own, { mention: introduction.clause, how: 'carried' });
    } else if (own.statement && !own.alone && orphan && !introduction.spoken && previous?.paragraph === own.paragraph) {
      Object.assign(own, { mention: previous.mention, how: own.how });
    } else if (introduction.inParagraph && (introduction.spoken || speaksBefore(introduction.inParagraph))) {
      Object.assign(own, {
        mention: introduction.inParagraph,
        how: own.alone ? 'introduced' : orphan ? own.how : 'carried',
      });
    } else if (
      own.alone &&
      next?.mention &&
      !next.alone &&
      next.sentence === own.sentence + 1 &&
      next.paragraph === own.paragraph
    ) {
      Object.assign(own, { mention: next.mention, how: 'carried' });
    } else if (own.alone && introduction.source) {
      Object.assign(own, { mention: introduction.source, how: 'beside' });
    } else if (own.alone && introduction.colon) {
      Object.assign(own, { mention: introduction.colon, how: 'introduced' });
    } else if (
      orphan &&
      previous?.mention &&
      own.paragraph - previous.paragraph <= 1 &&
      (own.alone || !namesAnother(analyses, previous, own))
    ) {
      Object.assign(own, { mention: previous.mention, how: own.alone ? 'carried' : own.how });
    } else if (orphan && introduction.before) {
      Object.assign(own, { mention: introduction.before, how: own.alone ? 'introduced' : own.how });
    }
  }
}

/** The first token that starts at an offset or after it; by halving, since every quotation asks. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A subject that nothing says it speaks: a person at least, not "the tunnel" nor a first word with its mere capital. */
function canSpeak({ kind, start, end, name, role }: Mention, { tokens }: Sentence): boolean {
  if (kind === 'pronoun') return true;
  const words: Token[] = [];
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i]!.end <= end; i++) words.push(tokens[i]!);
  if (kind === 'nominal') return words.some(({ classes }) => classes.role || classes.title);
  return name === null || role !== null || / /.test(name) || words.some(({ nameLike }) => nameLike);
}

/** Between two quotations somebody else is named: then a verb without a subject may be anybody's. */
function namesAnother(analyses: readonly Analysis[], { mention, sentence }: Attribution, own: Attribution): boolean {
  const last = mention?.name?.split(' ').at(-1);
  for (let s = Math.max(sentence + 1, own.sentence - MOST_BETWEEN); s <= own.sentence; s++) {
    const { tokens, chunks } = analyses[s]!;
    if (
      chunks.list.some(
        ({ kind, from, to }) => kind === 'name' && tokens[to - 1]!.text !== last && !isOpening(tokens, from, to),
      )
    )
      return true;
  }
  return false;
}

/** How many sentences before a quotation are looked at for other names. */
const MOST_BETWEEN = 8;

/** A single word that has its capital from the start of the sentence. */
function isOpening(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && tokens.slice(0, from).every(({ kind }) => kind !== 'word') && !tokens[from]!.nameLike;
}

/** `Sur la grille, une banderole : « … »`: what stands between the start of a clause and the colon. */
function isLabel({ start, end }: Mention, { tokens }: Analysis, { token }: Attribution): boolean {
  const from = tokenAt(tokens, start);
  const before = tokens[from - 1];
  return (from === 0 || before?.kind !== 'word' || before.classes.adverb) && tokenAt(tokens, end) >= token - 1;
}

/** Longest source line after a quotation, in tokens. */
const LONGEST_SOURCE = 10;

interface Introduction {
  /** The subject of the quotation's own sentence, where it leads up to the marks with a colon or a comma. */
  own: Mention | null;
  /** A colon leads up to the marks: where nothing but the subject stands before it, that need not be a person. */
  colonBefore: boolean;
  /** The subject of the quotation's own sentence, before it. */
  clause: Mention | null;
  /** Who speaks in the sentence after it, where that points back ("こう"). */
  after: Mention | null;
  /** Somebody speaks in the sentence before. */
  spoken: boolean;
  /** Who speaks in the sentence before, in the same paragraph, or is its subject. */
  inParagraph: Mention | null;
  /** Who speaks at the end of the paragraph before; `colon`: and a colon there leads up to the quotation. */
  before: Mention | null;
  colon: Mention | null;
  /** The paragraph after it is a source: "— Jane Doe". */
  source: Mention | null;
}

function introducing(
  text: string,
  sentences: readonly Sentence[],
  analyses: readonly Analysis[],
  own: Attribution,
  orphan: boolean,
  lexicon: Lexicon,
): Introduction {
  const subjectOf = ({ tokens, chunks }: Analysis, before: number) =>
    sentenceSubject({ text, tokens, chunks, lexicon }, before);
  const found: Introduction = {
    own: null,
    colonBefore: false,
    clause: null,
    spoken: false,
    after: null,
    inParagraph: null,
    before: null,
    colon: null,
    source: null,
  };
  const analysis = analyses[own.sentence]!;
  const at = own.token;
  if (!own.alone && at > 1) found.clause = subjectOf(analysis, at);
  found.colonBefore = /^[:：]$/.test(analysis.tokens[at - 1]?.text ?? '');
  if (/^[:：,]$/.test(analysis.tokens[at - 1]?.text ?? '')) found.own = found.clause;
  const next = analyses[own.sentence + 1];
  if (next && /^[—–―-]$/.test(next.tokens[0]?.text ?? '') && next.tokens.length <= LONGEST_SOURCE) {
    found.source = subjectOf(next, next.tokens.length);
  }
  if (next && sentences[own.sentence + 1]?.paragraph === own.paragraph) {
    const { pointsBack } = lexicon.cues;
    if (pointsBack !== undefined && next.tokens.some((token) => token.text.startsWith(pointsBack)))
      found.after = next.speaker;
  }
  const before = analyses[own.sentence - 1];
  if (!before) return found;
  const speaker = before.speaker;
  found.spoken = speaker !== null;
  const distance = own.paragraph - sentences[own.sentence - 1]!.paragraph;
  if (distance === 0) found.inParagraph = speaker ?? (orphan ? subjectOf(before, before.tokens.length) : null);
  if (distance === 1) found.before = speaker ?? subjectOf(before, before.tokens.length);
  if (/^[:：]$/.test(before.tokens.at(-1)?.text ?? '')) found.colon = found.before;
  return found;
}
