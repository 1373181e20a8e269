import type { BlockSpan, ReadingText } from '../../../src/core/article/types';
import { findQuotes } from '../../../src/core/quotes';
import { countWords, wordsOf } from '../../../src/core/quotes/words';
import { readingOf } from './reading';

/** How often the places of the blocks are read while quotations are looked for. */
function placesRead(paragraphs: readonly string[]): number {
  const reading = readingOf(paragraphs, 'en', 'The harbour');
  let count = 0;
  const spans = reading.spans.map(
    (span): BlockSpan => ({
      ...span,
      get start() {
        count++;
        return span.start;
      },
      get end() {
        count++;
        return span.end;
      },
    }),
  );
  const quotes = findQuotes({ ...reading, spans } as ReadingText);
  expect(quotes).toHaveLength(paragraphs.length);
  return count;
}

test('the work grows as the text does: blocks are not searched anew for every quotation', () => {
  const article = (length: number) =>
    Array.from({ length }, (_, i) => `“The quay number ${i} will be closed in winter,” said Ada Berg.`);
  const [once, twice] = [placesRead(article(150)), placesRead(article(300))];
  expect(twice).toBeLessThan(2.1 * once);
});

test('in more quotations than any article has, the first have speakers and the others are found all the same', () => {
  const spoken = '“The quay will be closed in winter,” said Ada Berg.';
  const quotes = findQuotes(readingOf([Array.from({ length: 15_010 }, () => spoken).join(' ')], 'en'));
  expect(quotes).toHaveLength(15_010);
  expect(quotes[14_000]!.speaker?.name).toBe('Ada Berg');
  expect(quotes[15_005]!.speaker).toBeNull();
  expect(quotes[15_005]!.text).toBe('The quay will be closed in winter,');
});

test('words are counted as they are made', () => {
  for (const text of [
    '',
    'It’s a well-known quay.',
    '“…” – 3.5 m², naïve é',
    '𠮷野家 is 1 shop',
    "'tis Noël's e.g. x",
  ]) {
    expect(countWords(text)).toBe(wordsOf(text).length);
  }
});
