import type { Segmentation } from '../blocks/segment';
import { collapse } from '../blocks/text';
import type { SourceBlock } from '../blocks/types';
import { isPersonal, splitNames } from './metadata/byline';

/** Lines above the first paragraph among which the writer's name can be. */
const OPENING = 4;
/** Characters of a paragraph, and the most of a line of names. */
const PARAGRAPH = 80;
const LONGEST = 60;
/** Share of the line that is emphasised. */
const EMPHASISED = 0.9;
/** Letters from which a name is told from a word of the text. */
const TELLING_LETTERS = 3;

/** Who wrote an article, as a line of its text says. */
export interface WrittenByline {
  /** The block that is this line. */
  index: number;
  /** The names, divided by commas, as they are written. */
  names: string;
}

/**
 * Finds the writer's name where a page has it in the text only: a line of its own above the first paragraph or below the
 * last one, in bold or capitals. Somebody of whom the article tells can stand there too; a writer is nowhere else in it.
 * @param kept indices of the article's blocks
 * @param title the headline, which never names the writer
 */
export function findWrittenByline(
  { outline, elements }: Segmentation,
  kept: ReadonlySet<number>,
  title: string,
): WrittenByline | null {
  const blocks = outline.blocks.filter(({ index, text }) => kept.has(index) && text !== '');
  const isParagraph = ({ text, kind }: SourceBlock) => kind === 'paragraph' && text.length >= PARAGRAPH;
  const first = blocks.findIndex(isParagraph);
  const last = blocks.findLastIndex(isParagraph);
  if (first === -1 || first === last) return null;
  const candidates = [
    ...blocks.slice(Math.max(0, first - OPENING), first).reverse(),
    ...blocks.slice(last + 1, last + 2),
  ];
  for (const block of candidates) {
    const names = namesOf(block, elements[block.index]!);
    if (names.length === 0) continue;
    const rest = blocks.filter((other) => other !== block).map(({ text }) => text);
    if (!names.some((name) => isMentioned(name, [title, ...rest])))
      return { index: block.index, names: names.join(', ') };
  }
  return null;
}

function namesOf({ text, kind, links }: SourceBlock, element: Element): string[] {
  if (kind !== 'paragraph' || text.length > LONGEST || links.length > 0) return [];
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  const emphasised = [...element.querySelectorAll('strong, b, em, i')]
    .filter((part) => !part.parentElement?.closest('strong, b, em, i'))
    .reduce((sum, part) => sum + collapse(part.textContent ?? '').length, 0);
  if (!isCapitals && emphasised < EMPHASISED * text.length) return [];
  const names = text.split('/').flatMap(splitNames);
  return names.every(isPersonal) ? names : [];
}

/** Any telling part of the name stands in a text. */
function isMentioned(name: string, texts: readonly string[]): boolean {
  const parts = name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part.length >= TELLING_LETTERS);
  const words = new Set(texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{M}]+/u)));
  return parts.length === 0 || parts.some((part) => words.has(part));
}
