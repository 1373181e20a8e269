import type { ReadingText } from '../../core/article/types';
import type { Stretch } from '../marks/text-map';

/** The sentences of a reading text, in order, none across two blocks; white space at their ends not included. */
export function sentences(reading: ReadingText): Stretch[] {
  const segmenter = new Intl.Segmenter(reading.lang === 'und' ? undefined : reading.lang, { granularity: 'sentence' });
  return reading.spans.flatMap((span) => {
    const text = reading.text.slice(span.start, span.end);
    return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
      const start = span.start + index + (segment.length - segment.trimStart().length);
      const end = span.start + index + segment.trimEnd().length;
      return end > start ? [{ start, end }] : [];
    });
  });
}
