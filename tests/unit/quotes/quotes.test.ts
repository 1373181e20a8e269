import fc from 'fast-check';
import type { Entity } from '../../../src/core/entities/types';
import { findQuotes } from '../../../src/core/quotes';
import { readingOf } from './reading';

const speakers = (paragraphs: Parameters<typeof readingOf>[0], lang = 'en', entities: Entity[] = []) =>
  findQuotes(readingOf(paragraphs, lang), entities).map(({ text, speaker }) => [text, speaker?.name ?? null]);

test('known names turn a last name into the full name that the text does not have', () => {
  const text = '“We will rebuild the pier,” Tamsin said.';
  const entity: Entity = {
    name: 'Clara Tamsin',
    type: 'person',
    role: 'harbour master',
    mentions: [{ text: 'Tamsin', start: 28, end: 34 }],
  };
  const [quote] = findQuotes(readingOf([text], 'en'), [entity]);
  expect(quote?.speaker).toEqual({
    name: 'Clara Tamsin',
    mention: 'Tamsin',
    role: 'harbour master',
    start: 28,
    end: 34,
  });
});

test('without data for the language quotations are found and speakers left open', () => {
  expect(speakers(['«Nuk do të mbyllim asnjë shkollë», tha ministrja Ana Leka.'], 'sq')).toEqual([
    ['Nuk do të mbyllim asnjë shkollë', null],
  ]);
});

test('a block quotation without marks is a quotation, its last line the source', () => {
  expect(
    speakers([
      'The poster reads:',
      ['quote', 'Nobody owns the sea, and nobody should.\n— Ines Falk'],
      'It hangs in the hall.',
    ]),
  ).toEqual([['Nobody owns the sea, and nobody should.', 'Ines Falk']]);
});

test('a block quotation takes its speaker from the sentence that leads up to it', () => {
  expect(
    speakers(['Captain Yara Moss later wrote to the owners:', ['quote', 'The hull will not last another winter.']]),
  ).toEqual([['The hull will not last another winter.', 'Yara Moss']]);
});

test('a heading in marks is not said by whoever spoke before it', () => {
  expect(
    speakers([
      '“We closed the yard at noon,” said Lou Tanner.',
      ['heading', '“The mayor must go now”'],
      'Hundreds came to the square.',
    ]),
  ).toEqual([
    ['We closed the yard at noon,', 'Lou Tanner'],
    ['The mayor must go now', null],
  ]);
});

test('a pull quote is not counted twice', () => {
  const paragraphs: Parameters<typeof readingOf>[0] = [
    '“Nobody told us the water would come this fast,” said Lou Tanner.',
    ['quote', '“Nobody told us the water would come this fast”'],
    'The cleanup goes on.',
  ];
  expect(speakers(paragraphs)).toEqual([['Nobody told us the water would come this fast,', 'Lou Tanner']]);
});

test('the lines of a transcript belong to their labels', () => {
  expect(
    speakers([
      'MARLOW: Did you see the ship?',
      'HARTE: I saw a light.',
      'MARLOW: Only a light?',
      'HARTE: That was enough.',
    ]),
  ).toEqual([
    ['Did you see the ship?', 'MARLOW'],
    ['I saw a light.', 'HARTE'],
    ['Only a light?', 'MARLOW'],
    ['That was enough.', 'HARTE'],
  ]);
});

test('questions and answers of an interview have no guessed speaker', () => {
  expect(speakers(['Q: When did it start?', 'A: In the spring.', 'Q: And then?', 'A: Then it rained.'])).toEqual([
    ['When did it start?', null],
    ['In the spring.', null],
    ['And then?', null],
    ['Then it rained.', null],
  ]);
});

test('values of attributes are no quotations', () => {
  expect(speakers(['<img alt="a very long line of people waiting"> The line was long.'])).toEqual([]);
});

test('an unclosed mark reaches to the end of its paragraph', () => {
  expect(speakers(['Dana Holt said: “We are leaving tomorrow at dawn.', 'Nobody answered.'])).toEqual([
    ['We are leaving tomorrow at dawn.', 'Dana Holt'],
  ]);
});

const MARKS = [
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '‘',
  '’',
  "'",
  '「',
  '」',
  '—',
  '\n',
  ' ',
  ',',
  '.',
  ':',
  'said ',
  'Anna Bell ',
  'he ',
  'a',
  'が',
  'ו',
  '(',
  ')',
];
const LANGS = ['en', 'de', 'fr', 'ja', 'ko', 'zh', 'ar', 'he', 'hi', 'tr', 'ru', 'und', ''];

test('never throws, and offsets always point at the words', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.constantFrom(...MARKS), { maxLength: 60 }).map((list) => list.join('')),
        fc.string({ unit: 'binary', maxLength: 80 }),
      ),
      fc.constantFrom(...LANGS),
      (text, lang) => {
        const reading = { text, spans: [], lang, title: '', dek: null };
        for (const quote of findQuotes(reading, [])) {
          for (const part of quote.parts) expect(text.slice(part.start, part.end)).toBe(part.text);
          expect(quote.start).toBe(quote.parts[0]?.start);
          expect(quote.end).toBe(quote.parts.at(-1)?.end);
          const { speaker } = quote;
          if (speaker?.start !== undefined) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.mention);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('texts of nothing but marks, breaks and cues come to an end', () => {
  const texts = ['"', '“', "'", '‘a ', '— a, ', '“a” said ', '(', 'of the man '].map((piece) => piece.repeat(20_000));
  for (const text of texts) {
    const quotes = findQuotes({ text, spans: [], lang: 'en', title: '', dek: null }, []);
    expect(quotes.length).toBeLessThanOrEqual(20_000);
  }
});
