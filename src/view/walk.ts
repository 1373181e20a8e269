import type { Analysis } from '../shared/messages';
import type { Focus } from './marks/use-marks';

const wrap = (index: number, length: number): number => ((index % length) + length) % length;

/** The quote after or before the one in focus; the first or last one when none is. */
export function walkQuotes(analysis: Analysis | null, focus: Focus, by: 1 | -1): Focus {
  const count = analysis?.quotes.length ?? 0;
  if (count === 0) return focus;
  const from = focus?.type === 'quote' ? focus.index : by === 1 ? -1 : 0;
  return { type: 'quote', index: wrap(from + by, count) };
}

/** The next or previous mention of the name in focus; of the most prominent name when none is. */
export function walkMentions(analysis: Analysis | null, focus: Focus, by: 1 | -1): Focus {
  const index = focus?.type === 'name' ? focus.index : 0;
  const count = analysis?.entities[index]?.mentions.length ?? 0;
  if (count === 0) return focus;
  const from = focus?.type === 'name' ? focus.mention : by === 1 ? -1 : 0;
  return { type: 'name', index, mention: wrap(from + by, count) };
}
