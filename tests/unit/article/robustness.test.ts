import { parseHtml } from '../../../src/cli/parse-html';
import { extractArticle } from '../../../src/core/article/extract';

const TITLE = 'Ferry stops for the winter';
const SENTENCE =
  'The last ferry of the year left the island on Sunday evening with forty passengers and a dog on board.';
const text = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, n) => `<p>${SENTENCE} Passenger ${n} had a seat.</p>`).join('');

function paragraphsOf(body: string): string[] {
  const page = parseHtml(`<!doctype html><html><head><title>${TITLE}</title></head><body>${body}</body></html>`);
  const extraction = extractArticle(page, { url: 'https://coast.example/news/ferry' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article.blocks.map((block) => block.text);
}

const seat = (n: number) => `${SENTENCE} Passenger ${n} had a seat.`;
const SEATS = [0, 1, 2, 3, 4, 5].map(seat);

describe('no depth of nesting breaks it', () => {
  test.each([
    ['20,000 boxes around the text', `${'<div>'.repeat(20_000)}${text(6)}${'</div>'.repeat(20_000)}`, SEATS],
    ['20,000 unknown elements around the text', `${'<x-box>'.repeat(20_000)}${text(6)}`, SEATS],
    [
      '20,000 inline elements in a paragraph',
      `<article>${text(6)}<p>${'<span>'.repeat(20_000)}The dog barked.${'</span>'.repeat(20_000)}</p></article>`,
      [...SEATS, 'The dog barked.'],
    ],
    [
      '5,000 lists in lists beside the text',
      `<article>${text(6)}</article><div>${'<ul><li>'.repeat(5000)}</div>`,
      SEATS,
    ],
  ])('%s', (_, body, expected) => {
    expect(paragraphsOf(body)).toEqual(expected);
  });
});

test('a page of ten megabytes and a hundred thousand elements is read whole', () => {
  const long = `${SENTENCE} `.repeat(9).trim();
  const bold = '<b>seat</b> '.repeat(9).trim();
  const paragraphs = Array.from({ length: 10_000 }, (_, n) => `<p>${long} Passenger ${n}: ${bold}.</p>`);
  const body = `<main>${paragraphs.join('')}</main>`;
  expect(body.length).toBeGreaterThan(10_000_000);
  const read = paragraphsOf(body);
  expect(read).toHaveLength(10_000);
  expect(read.at(-1)).toBe(`${long} Passenger 9999: ${'seat '.repeat(9).trim()}.`);
}, 300_000);
