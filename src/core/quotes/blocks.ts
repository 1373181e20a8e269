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

/** A pull quote repeats words of the article: the quotation stays where the article has it. */
export function withoutPullQuotes(text: string, blocks: readonly BlockSpan[], quotes: readonly Quote[]): Quote[] {
  const quoteBlocks = blocks.filter((block) => block.kind === 'quote').slice(0, MOST_BLOCKS);
  if (quoteBlocks.length === 0) return [...quotes];
  const body = blocks
    .filter((block) => block.kind !== 'quote')
    .map((block) => letters(text.slice(block.start, block.end)))
    .join(' ');
  return quotes.filter((quote) => {
    const block = quoteBlocks.find(({ start, end }) => start <= quote.start && quote.start < end);
    return !block || !body.includes(letters(quote.text));
  });
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
