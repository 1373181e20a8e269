import { visibleReading } from '../../../src/core/article/visible-reading';
import { findEntities } from '../../../src/core/entities';
import { findQuotes } from '../../../src/core/quotes';
import { readingOf } from './reading';

const PARAGRAPHS = [
  'Ada\u00ADline Berg\u00ADmann leads the har\u00ADbour.',
  '“We will re\u00ADbuild the wall,” said Berg\u00ADmann,\u00A0the har\u00ADbour director. “It’s\u200B time,” she\u2060 said.',
];

test('soft hyphens and zero-width characters cut no name in two, and places are those of the given text', () => {
  const reading = readingOf(PARAGRAPHS, 'en');
  const quotes = findQuotes(reading);
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Adaline Bergmann', 'Adaline Bergmann']);
  expect(quotes[0]!.text).toBe('We will re\u00ADbuild the wall,');
  expect(quotes[0]!.speaker).toMatchObject({ mention: 'Berg\u00ADmann', role: 'harbour director' });
  for (const { parts, speaker } of quotes) {
    for (const { text, start, end } of parts) expect(reading.text.slice(start, end)).toBe(text);
    expect(reading.text.slice(speaker!.start, speaker!.end)).toBe(speaker!.mention);
  }
  expect(quotes[1]!.speaker!.mention).toBe('she');
});

test('names of the article that are known beforehand meet the speakers in the visible text', () => {
  const reading = readingOf(PARAGRAPHS, 'en');
  const start = reading.text.indexOf('Berg', 60);
  const mentions = [{ text: 'Berg\u00ADmann', start, end: start + 9 }];
  const [quote] = findQuotes(reading, [{ name: 'Adaline Bergmann', type: 'person', role: 'engineer', mentions }]);
  expect(quote!.speaker!.name).toBe('Adaline Bergmann');
});

test('recurring names are one with and without soft hyphens', () => {
  const text = 'The town of Hafen\u00ADburg is old. In Hafenburg nobody sleeps.';
  const [entity] = findEntities(readingOf([text], 'fi'), null);
  expect(entity!.name).toBe('Hafenburg');
  expect(entity!.mentions.map(({ text }) => text)).toEqual(['Hafen\u00ADburg', 'Hafenburg']);
});

test('a text that hides nothing is left as it is; joiners of scripts that need them stay', () => {
  expect(visibleReading(readingOf(['Plain text.'], 'en'))).toBeNull();
  expect(visibleReading(readingOf(['می\u200Cروم'], 'fa'))).toBeNull();
  expect(visibleReading(readingOf(['5\u00A0km'], 'en'))!.reading.text).toBe('5 km');
});
