import { countBelow, INVISIBLE } from '../language/invisible';
import type { BlockSpan, ReadingText } from './types';

const UNBREAKABLE = /[\u00a0\u2007\u2009\u202f]/gu;
const EITHER = /[\u00a0\u00ad\u061c\u2007\u2009\u200b\u200e\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff]/u;

/** A stretch of a text: UTF-16 offsets, end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** A reading text as the eye has it, and the way between the offsets of the two. */
export interface VisibleReading {
  reading: ReadingText;
  /** From the text that was given to the visible one. */
  toVisible<T extends Stretch>(stretch: T): T;
  /** From the visible text to the one that was given. */
  toGiven<T extends Stretch>(stretch: T): T;
}

/** The reading text without invisible characters and with plain spaces, or null where it has none of either: then it is visible itself. */
export function visibleReading(reading: ReadingText): VisibleReading | null {
  if (!EITHER.test(reading.text)) return null;
  const kept: number[] = [];
  let text = '';
  for (let i = 0, from = 0; i <= reading.text.length; i++) {
    if (i < reading.text.length && !INVISIBLE.test(reading.text[i]!)) {
      kept.push(i);
      continue;
    }
    text += reading.text.slice(from, i);
    from = i + 1;
  }
  const visible = (offset: number) => countBelow(kept, offset);
  const toVisible = <T extends Stretch>(stretch: T): T => ({
    ...stretch,
    start: visible(stretch.start),
    end: visible(stretch.end),
  });
  const toGiven = <T extends Stretch>(stretch: T): T => ({
    ...stretch,
    start: kept[stretch.start] ?? reading.text.length,
    end: stretch.end > 0 ? kept[stretch.end - 1]! + 1 : 0,
  });
  return {
    reading: {
      ...reading,
      text: text.replace(UNBREAKABLE, ' '),
      title: seen(reading.title),
      dek: reading.dek === null ? null : seen(reading.dek),
      spans: reading.spans.map((span): BlockSpan => toVisible(span)),
    },
    toVisible,
    toGiven,
  };
}

function seen(text: string): string {
  return text.replace(new RegExp(INVISIBLE, 'gu'), '').replace(UNBREAKABLE, ' ');
}
