import type { Outline, SourceBlock } from '../../blocks/types';
import { countBelow, INVISIBLE } from '../../language/invisible';
import type { Judgement } from '../index';

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
  return { ...block, text, breaks: block.breaks.map((at) => countBelow(kept, at)) };
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
