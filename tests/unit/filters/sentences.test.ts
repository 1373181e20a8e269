import { cutSentences } from '../../../src/core/filters/engine/sentences';

const cut = (text: string) => cutSentences(text).map(({ start, end }) => text.slice(start, end));

test('a missing space between two texts is a seam', () => {
  expect(cut('The bridge stays shutRead more about it')).toEqual(['The bridge stays shut', 'Read more about it']);
});

test('a word with a capital inside that stands there again is a name', () => {
  const text = 'Ask HarbourWatch about the ferry, and HarbourWatch will answer';
  expect(cut(text)).toEqual([text]);
  expect(cut('Ask HarbourWatch about the ferry')).toHaveLength(2);
});
