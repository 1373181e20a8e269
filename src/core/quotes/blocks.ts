import type { BlockSpan } from '../article/types';
import { type MarkedSpan, spokenSpan } from './marks';
import type { Quote } from './types';

/** How many block quotations are compared with the text. */
const MOST_BLOCKS = 50;

/**
 * Block quotations of the page that have no marks of their own: the whole block is quoted, a last line after a dash
 * ("— Jane Doe") is its source. Neighbouring blocks are one quotation.
 */
export function blockQuoteSpans(
  text: string,
  blocks: readonly BlockSpan[],
  marked: readonly MarkedSpan[],
): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let next = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'quote') continue;
    while (next < marked.length && marked[next]!.close <= block.start) next++;
    if (next < marked.length && marked[next]!.open < block.end) continue;
    const source = /\n\s*[—–―-]/u.exec(text.slice(block.start, block.end));
    const end = source ? block.start + source.index : block.end;
    const newline = text.slice(block.start, end).indexOf('\n');
    const last = newline < 0 ? end : block.start + newline;
    if (last === block.start) continue;
    spans.push({ ...spokenSpan(block.start, last), closed: blocks[i + 1]?.kind !== 'quote' });
  }
  return spans;
}

/**
 * A pull quote repeats words of the article: the quotation stays where the article has it. It is a block quotation of the page
 * or, where the page makes it of something else, a block of nothing but the quoted words.
 */
export function withoutPullQuotes(text: string, blocks: readonly BlockSpan[], quotes: readonly Quote[]): Quote[] {
  const pulled = new Map<Quote, BlockSpan>();
  let next = 0;
  for (const quote of quotes) {
    while (next < blocks.length && blocks[next]!.end <= quote.start) next++;
    const block = blocks[next];
    if (!block || block.start > quote.start) continue;
    if (block.kind === 'quote' || isWhole(text, block, quote)) pulled.set(quote, block);
    if (pulled.size === MOST_BLOCKS) break;
  }
  if (pulled.size === 0) return [...quotes];
  const apart = new Set(pulled.values());
  const body = blocks
    .filter((block) => !apart.has(block) && block.kind !== 'quote')
    .map((block) => letters(text.slice(block.start, block.end)))
    .join(' ');
  return quotes.filter((quote) => !pulled.has(quote) || !body.includes(letters(quote.text)));
}

/** Fewer letters may be the same by chance. */
const LEAST_REPEATED = 15;

/** Nothing but the quotation stands in the block, perhaps in more marks than it needs. */
function isWhole(text: string, block: BlockSpan, quote: Quote): boolean {
  if (block.end - block.start > quote.end - quote.start + 12) return false;
  const words = letters(quote.text);
  return words.length >= LEAST_REPEATED && letters(text.slice(block.start, block.end)) === words;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
