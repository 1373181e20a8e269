import type { Outline, SourceBlock } from '../../blocks/types';
import type { Judgement } from '../index';

/** Soft hyphens, joiners and marks of direction: they cut words in two for whoever compares letters. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** The page as the eye reads it; the same value where no text holds a character that can't be seen. */
export function withoutInvisible(outline: Outline): Outline {
  if (!outline.blocks.some(({ text }) => INVISIBLE.test(text))) return outline;
  return { ...outline, blocks: outline.blocks.map(readBlock) };
}

function readBlock(block: SourceBlock): SourceBlock {
  if (!INVISIBLE.test(block.text)) return block;
  const kept = keptOffsets(block.text);
  const text = kept.map((at) => block.text[at]!).join('');
  if (!block.breaks) return { ...block, text };
  return { ...block, text, breaks: block.breaks.map((at) => kept.filter((place) => place < at).length) };
}

/** Puts the offsets of the parts back to those of the text with all its characters. */
export function withInvisible(judgement: Judgement, text: string): Judgement {
  if (!judgement.parts || !INVISIBLE.test(text)) return judgement;
  const kept = keptOffsets(text);
  const placeOf = (at: number) => (at === 0 ? 0 : (kept[at] ?? text.length));
  return {
    ...judgement,
    parts: judgement.parts.map((part) => ({ ...part, start: placeOf(part.start), end: placeOf(part.end) })),
  };
}

function keptOffsets(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => !INVISIBLE.test(text[at]!));
}
