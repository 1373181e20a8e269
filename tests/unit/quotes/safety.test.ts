import { findQuotes } from '../../../src/core/quotes';
import { readingOf } from './reading';

const shownIn = (paragraphs: readonly string[], lang = 'en') =>
  findQuotes(readingOf(paragraphs, lang)).map(({ speaker }) => [speaker?.name ?? null, speaker?.role ?? null]);

test('what somebody is after the name, in words that no list has', () => {
  expect(
    shownIn([
      '“The wall will hold,” said Ada Berg, the harbour master, on Tuesday.',
      '“We counted nine,” said Tom Field, a beekeeper from Kelby.',
      '“That was all,” said Ida Moss, the latter.',
    ]),
  ).toEqual([
    ['Ada Berg', 'harbour master'],
    ['Tom Field', 'beekeeper from Kelby'],
    ['Ida Moss', null],
  ]);
});

test('who a phrase with two names is about stands last in it', () => {
  expect(
    shownIn([
      'Harrow Vale won. Vale manager Bettina Krol was sent off for protesting after what she called “the third blind decision”.',
    ]),
  ).toEqual([['Bettina Krol', 'Vale manager']]);
});

test('"she" is nobody further back when a name that may be meant stands nearer', () => {
  expect(
    shownIn([
      'Prime Minister Odd Berge, for his part, said he had “full confidence”.',
      'The inquiry, led by the retired judge Wenche Storm, opens in January. “We shall ask everyone,” she said.',
    ])[1],
  ).toEqual(['she', null]);
});

test('a name between two commas speaks for the noun before it and its relative clause', () => {
  expect(
    shownIn([
      'A report put the cost at £2.3m, though the engineer who wrote it, Dr Priya Nair, has since said the figure was “a worst case”.',
    ]),
  ).toEqual([['Priya Nair', null]]);
});

test('"Another called it" is a subject, "the accused" a noun', () => {
  expect(shownIn(['“They were like parents,” one said. Another called the last months “a wake with snacks”.'])).toEqual(
    [
      ['one', null],
      ['Another', null],
    ],
  );
});

test('words that the page repeats in a block of their own are counted where the article says whose they are', () => {
  const quotes = findQuotes(
    readingOf(
      [
        '“Nobody counted the children,” Ada Berg told the Gazette.',
        '“Nobody counted the children”',
        ['heading', '“Nobody counted the children”'],
        '“It rains,” Berg said.',
      ],
      'en',
    ),
  );
  expect(quotes.map(({ text, start }) => [text, start])).toEqual([
    ['Nobody counted the children,', 1],
    ['It rains,', expect.any(Number)],
  ]);
});

test('German: a woman by what she does, a verb that no list has, and what nobody is named for', () => {
  expect(
    shownIn(
      [
        '„Wir stehen hier jeden Morgen und warten“, sagt Pendlerin Miriam Oster.',
        '„Die Strecke stirbt leise“, flüstert Bürgermeisterin Anke Lohr. Sie hat, wie sie sagt, „mit allen gesprochen“.',
        'Das Amt ließ es offen. „Wir prüfen das“, hieß es dort.',
      ],
      'de',
    ),
  ).toEqual([
    ['Miriam Oster', 'Pendlerin'],
    ['Anke Lohr', 'Bürgermeisterin'],
    ['Anke Lohr', 'Bürgermeisterin'],
    [null, null],
  ]);
});

test('French: what a speaker is, inside the marks, is not said by him', () => {
  const [quote] = findQuotes(
    readingOf(['« Mon fils met quarante minutes, raconte Julien Petit, agriculteur. Demain, ce sera pire. »'], 'fr'),
  );
  expect(quote!.parts.map(({ text }) => text)).toEqual(['Mon fils met quarante minutes', 'Demain, ce sera pire.']);
});

test('according to him, with a possessive that stands inside the words', () => {
  expect(
    shownIn(['Rzecznik Tomasz Bielak był spokojny. Jego zdaniem protestujący „mylą park z puszczą”.'], 'pl'),
  ).toEqual([['Tomasz Bielak', 'Rzecznik']]);
  expect(
    shownIn(['Директор Пётр Зайцев спокоен. По его словам, протестующие «путают парк с тайгой».'], 'ru')[0]![0],
  ).toBe('Пётр Зайцев');
});
