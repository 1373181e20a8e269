import { sentences } from '../../../src/view/speech/sentences';

const reading = (text: string, lang: string, ...spans: [start: number, end: number][]) => ({
  text,
  lang,
  title: '',
  dek: null,
  spans: spans.map(([start, end], index) => ({
    blockId: `b${index}`,
    kind: 'paragraph' as const,
    category: null,
    start,
    end,
  })),
});
const words = (text: string, lang: string, ...spans: [start: number, end: number][]) =>
  sentences(reading(text, lang, ...spans)).map(({ start, end }) => text.slice(start, end));

test('sentences without the white space between them', () => {
  expect(words('He left.  She stayed! Why?', 'en', [0, 26])).toEqual(['He left.', 'She stayed!', 'Why?']);
});

test('no sentence runs across two blocks', () => {
  expect(words('A headline\n\nIt goes on.', 'en', [0, 10], [12, 23])).toEqual(['A headline', 'It goes on.']);
});

test('scripts without spaces', () => {
  expect(words('船が出た。人は少ない。', 'ja', [0, 11])).toEqual(['船が出た。', '人は少ない。']);
});
