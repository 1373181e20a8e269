import type { Attribution } from './attribution';
import type { MarkedSpan } from './marks';

/**
 * Groups marked spans that are one quotation: interrupted by their attribution (`“…,” she said, “…”`, `“…,” she said. “…”`)
 * or gone on over paragraphs (no closing mark, a new opening mark on the next).
 * @param kept which spans are quotations at all
 * @returns lists of span indices, in text order
 */
export function groupParts(
  spans: readonly MarkedSpan[],
  attributions: readonly Attribution[],
  kept: readonly boolean[],
): number[][] {
  const groups: number[][] = [];
  for (let i = 0; i < spans.length; i++) {
    if (!kept[i]) continue;
    const group = groups[groups.length - 1];
    const previous = group?.[group.length - 1];
    if (group && previous !== undefined && isContinued(spans, attributions, previous, i)) group.push(i);
    else groups.push([i]);
  }
  return groups;
}

function isContinued(
  spans: readonly MarkedSpan[],
  attributions: readonly Attribution[],
  previous: number,
  index: number,
): boolean {
  if (index !== previous + 1) return false;
  const before = attributions[previous]!;
  const after = attributions[index]!;
  if (!spans[previous]!.closed) return after.paragraph === before.paragraph + 1 && after.first;
  if (before.paragraph !== after.paragraph) return false;
  if (before.sentence === after.sentence)
    return before.follows && !after.coordinated && after.statement !== null && after.statement === before.statement;
  return after.continues === previous && before.follows;
}
