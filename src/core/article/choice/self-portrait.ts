import { hostOf } from '../../blocks/host';
import type { Outline, SourceBlock } from '../../blocks/types';
import { countWords } from './measure';

/** Paragraphs in which a publisher describes itself, and words of the text above from which they can be set apart. */
const MOST = 4;
const ENOUGH_TEXT = 60;
/** Words at the beginning of a paragraph or a heading in which the name stands. */
const FIRST_WORDS = 4;
/** Fewest letters of a name. */
const SHORTEST = 4;

/**
 * The last paragraphs of a press release tell who publishes it, the same below each: set apart by a line or by a heading
 * with the publisher's name, and each begins with this name.
 * @param kept indices of the blocks that make the article
 * @param url the page's address: the publisher's name stands in its host
 * @returns indices of these paragraphs and of what sets them apart; none where the end of the text is told otherwise
 */
export function selfPortrait({ blocks }: Outline, kept: ReadonlySet<number>, url: string | null): number[] {
  const names = (hostOf(url) ?? '')
    .split('.')
    .slice(0, -1)
    .filter((name) => name.length >= SHORTEST);
  if (names.length === 0) return [];
  const tail: number[] = [];
  const shown = blocks.filter(({ index, text, kind }) => kept.has(index) && (text !== '' || kind === 'separator'));
  for (let at = shown.length - 1; at > 0 && tail.length <= MOST; at--) {
    const block = shown[at]!;
    tail.push(block.index);
    if (block.kind === 'paragraph' && beginsWith(block, names)) continue;
    const isApart = block.kind === 'separator' || (block.kind === 'heading' && beginsWith(block, names));
    const words = shown.slice(0, at).reduce((sum, { text }) => sum + countWords(text), 0);
    return isApart && tail.length > 1 && words >= ENOUGH_TEXT ? tail : [];
  }
  return [];
}

/** "Harbour Works is …" at harbourworks.example, "About Harbour Works" */
function beginsWith({ text }: SourceBlock, names: readonly string[]): boolean {
  const words = text.split(/\s+/, FIRST_WORDS);
  const start = words
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return names.some((name) => start.includes(name.replaceAll('-', '')));
}
