import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadingText } from '../../core/article/types';
import type { Quote } from '../../core/quotes/types';
import { t } from '../../shared/i18n';
import { positionUnder } from './highlights';
import { offsetAt, rangesOf } from './text-map';

interface Props {
  root: RefObject<HTMLElement | null>;
  reading: ReadingText;
  quotes: readonly Quote[];
  /** A quote in focus by keyboard or by the rail; its speaker shows as well. */
  focused: Quote | null;
}

interface Shown {
  quote: Quote;
  top: number;
  left: number;
}

/** Who says the quotation that the pointer is on, or that is in focus; stands just above its first line. */
export function QuoteCard({ root, reading, quotes, focused }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const onMove = (event: PointerEvent) => {
      const quote = quoteUnder(event, reading, quotes);
      setShown(quote && place(element, reading, quote));
    };
    const onLeave = () => setShown(null);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    // Lines break anew, so the place is no longer right.
    window.addEventListener('resize', onLeave);
    return () => {
      window.removeEventListener('resize', onLeave);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, [reading, quotes]);

  useEffect(() => {
    setShown(focused && root.current ? place(root.current, reading, focused) : null);
  }, [focused, reading]);

  if (!shown?.quote.speaker) return null;
  const { name, role } = shown.quote.speaker;
  return (
    <p class="quote-card" role="note" style={{ top: `${shown.top}px`, left: `${shown.left}px` }}>
      <span class="visually-hidden">{t('speakerIs')} </span>
      <b>{name}</b>
      {role && <span>{role}</span>}
    </p>
  );
}

function quoteUnder(event: PointerEvent, reading: ReadingText, quotes: readonly Quote[]): Quote | null {
  const position = positionUnder(event.clientX, event.clientY);
  const offset = position && offsetAt(reading, position.node, position.offset);
  if (offset === null) return null;
  return quotes.find(({ parts }) => parts.some(({ start, end }) => start <= offset && offset < end)) ?? null;
}

function place(root: HTMLElement, reading: ReadingText, quote: Quote): Shown | null {
  const range = quote.parts[0] && rangesOf(root, reading, quote.parts[0])[0];
  const line = range?.getClientRects()[0];
  if (!line) return null;
  const box = root.getBoundingClientRect();
  return { quote, top: line.top - box.top, left: Math.max(0, Math.min(line.left - box.left, box.width - 240)) };
}
