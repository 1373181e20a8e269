/** @jest-environment jsdom */
import type { ReadingText } from '../../../src/core/article/types';
import { offsetAt, rangesOf } from '../../../src/view/marks/text-map';

function draw(html: string): Element {
  document.body.innerHTML = `<article>${html}</article>`;
  return document.querySelector('article')!;
}

function readingOf(...blocks: [id: string, text: string][]): ReadingText {
  let text = '';
  const spans = blocks.map(([blockId, words]) => {
    const start = text === '' ? 0 : text.length + 2;
    text += (text === '' ? '' : '\n\n') + words;
    return { blockId, kind: 'paragraph' as const, category: null, start, end: text.length };
  });
  return { text, spans, lang: 'en', title: '', dek: null };
}

const stretch = (reading: ReadingText, words: string) => {
  const start = reading.text.indexOf(words);
  return { start, end: start + words.length };
};

test('a stretch across inline elements', () => {
  const root = draw('<p data-block="b0">He <em>said <b>so</b></em> today.</p>');
  const reading = readingOf(['b0', 'He said so today.']);
  expect(rangesOf(root, reading, stretch(reading, 'said so today')).map(String)).toEqual(['said so today']);
});

test('white space that the text has collapsed', () => {
  const root = draw('<p data-block="b0">\n  One\n    two <br> three\u00a0four</p>');
  const reading = readingOf(['b0', 'One two three four']);
  const [range] = rangesOf(root, reading, stretch(reading, 'two three four'));
  expect(String(range).replace(/\s+/g, ' ')).toBe('two three four');
});

test('a stretch over two blocks has a range in each', () => {
  const root = draw('<p data-block="b0">“One, two.</p><p data-block="b2">“Three.”</p>');
  const reading = readingOf(['b0', '“One, two.'], ['b2', '“Three.”']);
  const both = { start: 6, end: reading.text.length - 1 };
  expect(rangesOf(root, reading, both).map(String)).toEqual(['two.', '“Three.']);
});

test('separators that are in the text but not drawn', () => {
  const root = draw('<div data-block="b0"><table><tr><td>Mali</td><td>Bamako</td></tr></table></div>');
  const reading = readingOf(['b0', 'Mali | Bamako']);
  expect(rangesOf(root, reading, stretch(reading, 'Bamako')).map(String)).toEqual(['Bamako']);
});

test('characters outside the basic plane count as two units, as in the text', () => {
  const root = draw('<p data-block="b0">😀😀 <i>Diop</i> spoke</p>');
  const reading = readingOf(['b0', '😀😀 Diop spoke']);
  expect(rangesOf(root, reading, stretch(reading, 'Diop')).map(String)).toEqual(['Diop']);
});

test('a block that is not drawn has no range', () => {
  const root = draw('<p data-block="b0">One</p>');
  const reading = readingOf(['b0', 'One'], ['b1', 'Two']);
  expect(rangesOf(root, reading, stretch(reading, 'Two'))).toEqual([]);
});

test('from a place in the drawing back to the text', () => {
  const root = draw('<p data-block="b0">One</p><p data-block="b1">He <em>said</em> so</p>');
  const reading = readingOf(['b0', 'One'], ['b1', 'He said so']);
  const said = root.querySelector('em')!.firstChild!;
  expect(offsetAt(reading, said, 1)).toBe(reading.text.indexOf('said') + 1);
  expect(offsetAt(reading, document.body, 0)).toBeNull();
});
