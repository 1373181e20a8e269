/** @jest-environment jsdom */
import { strFromU8, unzipSync } from 'fflate';
import type { Article } from '../../../src/core/article/types';
import { epub } from '../../../src/core/export/epub';

const article: Article = {
  title: 'Ropes & tides <1>',
  dek: 'A "short" one',
  byline: 'Hanna Sørensen',
  siteName: null,
  lang: 'en',
  dir: 'ltr',
  publishedTime: '2026-03-12T07:40:00Z',
  modifiedTime: null,
  section: null,
  url: 'https://example.org/?a=1&b=2',
  excerpt: null,
  leadImage: null,
  blocks: [],
  trace: [],
  notices: [],
  leftOutWords: 0,
};
const book = {
  article,
  body: '<p>One<br/>two</p><figure><img src="images/1.jpg" alt=""/></figure>',
  images: [{ path: 'images/1.jpg', mediaType: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]) }],
  identifier: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  modified: '2026-03-13T00:00:00Z',
};

const parse = (bytes: Uint8Array | undefined) => {
  const document = new DOMParser().parseFromString(strFromU8(bytes!), 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};

test('the type stands first, uncompressed, at the place where a reader looks for it', () => {
  const bytes = epub(book);
  expect(strFromU8(bytes.subarray(30, 38))).toBe('mimetype');
  expect(strFromU8(bytes.subarray(38, 58))).toBe('application/epub+zip');
});

test('every file named in the package is there, and the other way round', () => {
  const files = unzipSync(epub(book));
  const opf = parse(files['EPUB/package.opf']);
  const named = [...opf.querySelectorAll('manifest > item')].map((item) => `EPUB/${item.getAttribute('href')}`);
  const there = Object.keys(files).filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf');
  expect(there.toSorted()).toEqual(named.toSorted());
  expect([...(files['EPUB/images/1.jpg'] ?? [])]).toEqual([1, 2, 3]);
});

test('the package says what a book must say, with every sign escaped', () => {
  const opf = parse(unzipSync(epub(book))['EPUB/package.opf']);
  const said = (name: string) => opf.getElementsByTagName(name)[0]?.textContent;
  expect(said('dc:title')).toBe('Ropes & tides <1>');
  expect(said('dc:language')).toBe('en');
  expect(said('dc:source')).toBe('https://example.org/?a=1&b=2');
  expect(said('meta')).toBe('2026-03-13T00:00:00Z');
  const id = opf.documentElement.getAttribute('unique-identifier');
  expect(opf.querySelector(`[id="${id}"]`)?.textContent).toBe(book.identifier);
});

test('chapter and contents are well-formed', () => {
  const files = unzipSync(epub(book));
  const chapter = parse(files['EPUB/article.xhtml']);
  expect(chapter.querySelector('h1')?.textContent).toBe('Ropes & tides <1>');
  expect(chapter.querySelector('p:not([class])')?.textContent).toBe('Onetwo');
  expect(parse(files['EPUB/nav.xhtml']).querySelector('nav a')?.getAttribute('href')).toBe('article.xhtml');
});
