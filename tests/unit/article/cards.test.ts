import { extract } from '../../../src/cli/analyse';
import { readingText } from '../../../src/core/article/reading-text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

const TITLE = 'A week of walks';
const TEXT = [
  'The path along the canal is flat and shaded, and a tram brings you back from its end every hour.',
  'Take water with you, because the only fountain on the way has been dry since the summer before last.',
  'At the second lock a bridge leads to the old brickworks, where a family sells cider from a barn.',
  'Whoever has the time goes on to the weir, which is at its loudest after the rains of early spring.',
];
const CARDS: [title: string, summary: string, address: string][] = [
  ['Hill walk', 'Two hours up and one hour down. Good shoes and a stick are needed.', '/walks/hill'],
  ['Beach walk', 'Six miles on hard sand. Only possible while the tide is out.', '/walks/beach'],
  ['Night walk', 'From the station to the castle. A torch is a help in the wood.', '/walks/night'],
  ['Moor walk', 'Planks lead over the wettest parts. Dogs have to be on a lead.', '/walks/moor'],
];

function linesOf(body: string): string[] {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${body}</body></html>`;
  const extraction = extract({ html, url: 'https://walks.example/guide/week' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return readingText(extraction.article, DEFAULT_HIDDEN).text.split('\n\n');
}

const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
const cards = CARDS.map(
  ([title, summary, address]) =>
    `<div class="t"><div class="r"><img src="${address}.jpg"></div><div class="n"><a href="${address}">${title}</a></div><div class="b">${summary}</div></div>`,
).join('');

test('teasers that read like paragraphs are none, for each stands below a link to another page', () => {
  expect(linesOf(`<div id="c"><h1>${TITLE}</h1>${paragraphs}<div class="x">${cards}</div></div>`)).toEqual(TEXT);
});

test('a page of nothing but such boxes is read', () => {
  const lines = linesOf(`<main><h1>${TITLE}</h1>${cards}</main>`);
  for (const [, summary] of CARDS) expect(lines).toContain(summary);
});

test('boxes with links to elsewhere are what a text tells of', () => {
  const shops = CARDS.map(
    ([title, summary], index) =>
      `<div class="t"><h3><a href="https://shop${index}.example/">${title} map</a></h3><p>${summary}</p></div>`,
  );
  const lines = linesOf(`<main><h1>${TITLE}</h1>${paragraphs}${shops.join('')}<p>${TEXT[0]}</p></main>`);
  for (const [, summary] of CARDS) expect(lines).toContain(summary);
});

test('a list of links to other sites amid the text belongs to it, one to the same site does not', () => {
  const list = (host: string) =>
    `<ul><li><a href="https://${host}/a">Map at the bookshop</a></li><li><a href="https://${host}/b">Also at the post</a></li></ul>`;
  const page = (host: string) =>
    `<main><h1>${TITLE}</h1><section>${paragraphs}${list(host)}${paragraphs}</section></main>`;
  const maps = ['Map at the bookshop', 'Also at the post'];
  expect(linesOf(page('books.example'))).toEqual([...TEXT, ...maps, ...TEXT]);
  expect(linesOf(page('walks.example'))).toEqual([...TEXT, ...TEXT]);
});
