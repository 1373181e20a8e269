import { extract } from '../../../src/cli/analyse';
import { readingText } from '../../../src/core/article/reading-text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

const TITLE = 'Harbour Works builds the new ferry';
const TEXT = [
  'Harbour Works will build the new ferry for the island, the council of Port Ellery decided on Tuesday evening.',
  'The hull is to be laid in May, and the boat should sail before the storms of the following autumn begin.',
  '“We have built boats for this coast for ninety years,” the head of the yard, Tove Lind, said after the vote.',
  'Two other yards had offered more seats for the same money, but none of them could deliver within the year.',
];
const PORTRAIT = [
  'Harbour Works is a maker of ferries and pilot boats with 240 workers at three yards on the northern coast.',
  'Harbour Works was founded in 1934 and belongs to the Lind family, whose third generation leads it now.',
];

const p = (text: string) => `<p>${text}</p>`;

function linesOf(end: string, url = 'https://www.harbour-works.example/news/ferry'): string[] {
  const text = `<div class="text">${TEXT.map(p).join('')}${end}</div>`;
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${text}</main></body></html>`;
  const extraction = extract({ html, url });
  if (!extraction.ok) throw new Error(extraction.reason);
  return readingText(extraction.article, DEFAULT_HIDDEN).text.split('\n\n');
}

test.each([
  ['a line', '<hr>'],
  ['a line of signs', '<p>* * *</p>'],
  ['a heading with its name', '<h3>About Harbour Works</h3>'],
])('what a publisher tells of itself below a press release is left out: after %s', (_, mark) => {
  expect(linesOf(mark + PORTRAIT.map(p).join(''))).toEqual(TEXT);
});

const OTHER = 'The works are to cost nine million, of which the state pays a third and the island the rest.';

test.each([
  ['nothing sets them apart', PORTRAIT.map(p).join(''), PORTRAIT],
  [
    'another heading stands above them',
    `<h3>Three yards</h3>${PORTRAIT.map(p).join('')}`,
    ['Three yards', ...PORTRAIT],
  ],
  ['the text goes on below them', `<hr>${[...PORTRAIT, OTHER].map(p).join('')}`, [...PORTRAIT, OTHER]],
])('paragraphs with the name of the publisher stay where %s', (_, end, expected) => {
  expect(linesOf(end)).toEqual([...TEXT, ...expected]);
});

test('paragraphs about somebody else stay', () => {
  const end = `<hr>${PORTRAIT.map(p).join('')}`;
  expect(linesOf(end, 'https://coast.example/news/ferry')).toEqual([...TEXT, ...PORTRAIT]);
});
