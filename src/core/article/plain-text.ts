import { escapeHtml } from '../blocks/markup';
import { SEPARATOR } from '../blocks/segment';
import type { Container, Outline, SourceBlock } from '../blocks/types';
import { judge } from '../filters';
import { detectLanguage } from '../language';
import { directionOf } from '../language/direction';
import type { Extraction } from './extract';
import type { Article, Block } from './types';

/** Lines in which the headline of a flattened page is looked for again. */
const HEAD_LINES = 8;
/** Characters that tell the language. */
const SAMPLE = 4000;

interface Line {
  text: string;
  gap: string;
}

/**
 * Makes an article of plain text: one block a line, blank lines between blocks allowed. Lines keep their inner white space.
 * A first line that the next few lines repeat is the title, a line between the repetitions the dek; both leave the text
 * then. Otherwise the first line is the title and stays in the text, so that nothing is lost to a guess.
 */
export function extractText(text: string): Extraction {
  const lines = splitLines(text);
  if (lines.length === 0) return { ok: false, reason: 'empty', offer: null };
  const { title, dek, body } = findTitle(lines);
  const outline = outlineOfLines(body);
  const lang = detectLanguage(text.slice(0, SAMPLE)) ?? 'und';
  // A first line that stays in the text is nothing that the text could repeat.
  const context = { title: body.length < lines.length ? title : '', dek, siteName: null, lang, url: null };
  const judgements = judge(outline, context);
  // A source without blank lines has one block a line; then blocks are joined by blank lines as those of a page are.
  const ownGaps = body.some((line) => /\n\s*\n/.test(line.gap));
  const blocks = outline.blocks.flatMap((block): Block[] => {
    const { verdict, parts } = judgements[block.index]!;
    const whole = parts ?? [{ start: 0, end: block.text.length, verdict }];
    return whole.map((part, n) => {
      const partText = block.kind === 'separator' ? '' : block.text.slice(part.start, part.end).trim();
      return {
        id: parts ? `b${block.index}.${n}` : `b${block.index}`,
        kind: block.kind,
        text: partText,
        html: block.kind === 'separator' ? '<hr>' : `<p>${escapeHtml(partText)}</p>`,
        verdict: part.verdict,
        ...(ownGaps && n === 0 && block.gap ? { gap: block.gap } : {}),
      };
    });
  });
  const article: Article = {
    title,
    dek,
    byline: null,
    siteName: null,
    lang,
    dir: directionOf(lang),
    publishedTime: null,
    modifiedTime: null,
    section: null,
    url: null,
    excerpt: dek,
    leadImage: null,
    blocks,
    trace: [],
    notices: [],
    leftOutWords: 0,
  };
  return { ok: true, article };
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/(\s*)(\S(?:[^\n\r]*\S)?)/g)) lines.push({ gap: match[1]!, text: match[2]! });
  return lines;
}

function findTitle(lines: Line[]): { title: string; dek: string | null; body: Line[] } {
  const title = lines[0]!.text;
  const again = lines.slice(1, HEAD_LINES).findIndex((line) => line.text === title) + 1;
  if (again === 0) return { title, dek: null, body: lines };
  const dek = again === 2 ? lines[1]!.text : null;
  return { title, dek, body: lines.slice(dek === null ? 1 : 2) };
}

/** Lines of text as the paragraphs of a page without any markup. */
export function outlineOfLines(lines: Line[]): Outline {
  const containers: Container[] = lines.map((_, index) => ({
    index,
    parent: -1,
    tag: 'p',
    id: '',
    classes: [],
    role: '',
    first: index,
    last: index,
    depth: 0,
  }));
  const blocks: SourceBlock[] = lines.map((line, index) => ({
    index,
    kind: SEPARATOR.test(line.text) ? 'separator' : 'paragraph',
    text: line.text,
    container: index,
    links: [],
    linkDensity: 0,
    buttons: [],
    fields: [],
    isControl: false,
    gap: line.gap,
  }));
  return { blocks, containers };
}
