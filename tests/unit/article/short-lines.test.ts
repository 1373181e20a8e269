import { extract } from '../../../src/cli/analyse';
import { readingText } from '../../../src/core/article/reading-text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

const TITLE = 'Ferry stops for the winter';
const TEXT = [
  'The last ferry of the year left the island on Sunday evening with forty passengers and a dog on board.',
  'The shipping company had announced in May that it would save the costs of the empty winter months.',
  'Islanders must now use the post boat, which goes twice a week and only when the waves are low enough.',
  'In April the ferry is to come back with a new engine, which burns a third less fuel than the old one.',
];

const p = (text: string) => `<p>${text}</p>`;

function linesOf(body: string): string[] {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${body}</main></body></html>`;
  const extraction = extract({ html, url: 'https://coast.example/news/ferry' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return readingText(extraction.article, DEFAULT_HIDDEN).text.split('\n\n');
}

const link = (href: string, text: string) => `<p><a href="${href}">${text}</a></p>`;

describe('short lines below the last paragraph', () => {
  test('stand in the text when more of it follows them in the same element', () => {
    const lines = ['4 May 2024 Post boat', 'Winter timetable'];
    const body = `${TEXT.map(p).join('')}${p(lines[0]!)}${link('/winter', lines[1]!)}${p('Bring a coat')}`;
    expect(linesOf(`<div class="text">${body}</div>`)).toEqual([...TEXT, ...lines, 'Bring a coat']);
  });

  test.each([
    ['an address', 'https://boats.example/timetable', 'https://boats.example/timetable'],
    ['a host', 'https://www.postboat.example/', 'www.postboat.example'],
    ['a note with its source', 'https://archive.example/1921', '1 https://archive.example/1921'],
  ])('stay when they name a place on the web: %s', (_, href, text) => {
    expect(linesOf(`<div class="text">${TEXT.map(p).join('')}${link(href, text)}</div>`)).toEqual([...TEXT, text]);
  });

  test.each([
    ['the headline of another article', '/news/bakery', 'Bakery in the old town has to close'],
    ['a name with a link', 'https://shop.example/', 'To the shop'],
    ['an address on the same site', 'https://coast.example/events', 'www.coast.example/events'],
  ])('are left out when they are only a link: %s', (_, href, text) => {
    expect(linesOf(`<div class="text">${TEXT.map(p).join('')}${link(href, text)}</div>`)).toEqual(TEXT);
  });

  test('are left out in another element', () => {
    const below = '<div class="meta"><p>https://boats.example/timetable</p><p>Winter timetable</p></div>';
    expect(linesOf(`<div class="text">${TEXT.map(p).join('')}</div>${below}`)).toEqual(TEXT);
  });
});

test('a line with a colon above the list that it introduces is text, a label above the text is not', () => {
  const items = TEXT.map((text) => `<li>${text}</li>`).join('');
  const list = (line: string) => `<div class="text"><p>${line}</p><ul>${items}</ul></div>`;
  expect(linesOf(list('What changes for islanders:'))).toEqual(['What changes for islanders:', ...TEXT]);
  expect(linesOf(list('Island life'))).toEqual(TEXT);
});

test('a telephone number is no date', () => {
  const call = 'In an emergency: +49 158-23-2012-7';
  expect(linesOf(`<div class="text">${[...TEXT, call].map(p).join('')}</div>`)).toEqual([...TEXT, call]);
});

test.each(['Updated 10:48 19.11.2019', '2019-11-19 10:48', 'Coast, 19/11/19'])(
  'a line with a date above the text tells when it was published: %s',
  (line) => {
    expect(linesOf(`<p class="when">${line}</p><div class="text">${TEXT.map(p).join('')}</div>`)).toEqual(TEXT);
  },
);
