import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Book, epub } from '../../../src/core/export/epub';

const book = (more: Partial<Book['article']> = {}, body = '<p>One.</p>'): Book => ({
  article: {
    title: 'Ropes & tides',
    dek: 'From "hemp" to steel',
    byline: 'Hanna Sørensen',
    siteName: 'The Harbour Post',
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
    ...more,
  },
  body,
  images: [],
  identifier: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  modified: '2026-03-13T00:00:00Z',
});

const CHECKER = join(__dirname, '../../../node_modules/@likecoin/epubcheck-ts/bin/epubcheck.js');
const folder = mkdtempSync(join(tmpdir(), 'lede-epub-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the checker says against a book; '' when it is valid. The checker is a module of its own kind, so it runs by itself. */
function problems(bytes: Uint8Array): string {
  const file = join(folder, 'book.epub');
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECKER, file, '--fail-on-warnings'], {
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}` || 'refused';
}

test('the checker finds nothing wrong', () => {
  const body =
    '<h2>Part</h2><p>A <a href="https://example.org/">link</a><br/>x</p><ul><li>one</li></ul>' +
    '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table><blockquote><p>“So.”</p></blockquote>';
  expect(problems(epub(book({}, body)))).toBe('');
});

test('nor when a title, a writer, a day and a language are missing, or the text runs from right to left', () => {
  const bare = { title: '', byline: null, siteName: null, publishedTime: null, url: null, dek: null, lang: 'und' };
  expect(problems(epub(book(bare)))).toBe('');
  expect(problems(epub(book({ lang: 'ar', dir: 'rtl', title: 'مقال' })))).toBe('');
});

test('it would find a broken chapter', () => {
  expect(problems(epub(book({}, '<p>One')))).not.toBe('');
});
