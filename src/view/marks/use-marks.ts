import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ReadingText } from '../../core/article/types';
import type { Analysis } from '../../shared/messages';
import { mark } from './highlights';
import { scrollToRange } from './scroll';
import { rangesOf, type Stretch } from './text-map';

/** What the reader is looking at: one quote, or one mention of a name. */
export type Focus = { type: 'quote'; index: number } | { type: 'name'; index: number; mention: number } | null;

interface Drawn {
  root: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
}

/** Marks the key quotes, the mentions of the chosen name and the place in focus, and scrolls to that place. */
export function useMarks(
  { root, scroller }: Drawn,
  reading: ReadingText,
  analysis: Analysis | null,
  focus: Focus,
  redraw: unknown,
): void {
  useEffect(() => {
    if (!root.current) return;
    const keyParts = (analysis?.quotes ?? []).filter(({ key }) => key).flatMap(({ parts }) => parts);
    markAll('quote', root.current, reading, keyParts);
  }, [reading, analysis, redraw]);

  useEffect(() => {
    if (!root.current || !scroller.current) return;
    const entity = focus?.type === 'name' ? analysis?.entities[focus.index] : undefined;
    markAll('name', root.current, reading, entity?.mentions ?? []);
    const active = markAll('active', root.current, reading, stretchesOf(focus, analysis));
    if (active[0]) scrollToRange(scroller.current, active[0]);
  }, [reading, analysis, focus, redraw]);
}

function stretchesOf(focus: Focus, analysis: Analysis | null): Stretch[] {
  if (focus?.type === 'quote') return analysis?.quotes[focus.index]?.parts ?? [];
  const mention = focus?.type === 'name' && analysis?.entities[focus.index]?.mentions[focus.mention];
  return mention ? [mention] : [];
}

function markAll(
  layer: 'quote' | 'name' | 'active',
  root: Element,
  reading: ReadingText,
  stretches: Stretch[],
): Range[] {
  const ranges = stretches.flatMap((stretch) => rangesOf(root, reading, stretch));
  mark(layer, ranges);
  return ranges;
}
