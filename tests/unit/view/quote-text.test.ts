import type { Article } from '../../../src/core/article/types';

jest.mock('../../../src/platform/i18n', () => ({ getMessage: (key: string) => (key === 'localeCode' ? 'en' : '') }));

import { passageUrl, quoteText } from '../../../src/view/export/quote-text';

const article = {
  title: 'Island loses its ferry',
  siteName: 'The Harbour Post',
  publishedTime: '2026-03-12',
  url: 'https://example.org/a?b=1#comments',
} as Article;

test('a short passage is named whole, with dashes and commas written as codes', () => {
  expect(passageUrl('https://example.org/a', 'a well-known, old boat')).toBe(
    'https://example.org/a#:~:text=a%20well%2Dknown%2C%20old%20boat',
  );
});

test('a long passage is named by its ends', () => {
  const passage =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen';
  expect(passageUrl('https://example.org/a', passage)).toBe(
    'https://example.org/a#:~:text=one%20two%20three%20four%20five,thirteen%20fourteen%20fifteen%20sixteen%20seventeen',
  );
});

test('a quote with its speaker, source, day and place on the page', () => {
  const text = 'Nobody wanted it.';
  const quote = {
    text,
    start: 0,
    end: text.length,
    parts: [{ text, start: 0, end: text.length }],
    speaker: { name: 'Maria Ortega', mention: 'Ortega', role: 'councillor' },
    cue: 'said',
    key: true,
  };
  expect(quoteText(quote, article).split('\n')).toEqual([
    '“Nobody wanted it.”',
    '— Maria Ortega, councillor',
    'Island loses its ferry, The Harbour Post, March 12, 2026',
    'https://example.org/a?b=1#:~:text=Nobody%20wanted%20it.',
  ]);
});
