import { extract } from '../../../src/cli/analyse';
import { parseHtml } from '../../../src/cli/parse-html';
import { extractArticle } from '../../../src/core/article/extract';
import { leftOutProse, noticesOf, readAccess } from '../../../src/core/article/wholeness';
import type { Outline, SourceBlock } from '../../../src/core/blocks/types';
import type { Judgement } from '../../../src/core/filters';
import { PageParts } from '../../../src/core/page/parts';

/** Twenty words, one sentence. */
const SENTENCE =
  'The harbour master closed the port on Monday after a long night of storms that sank two of the ferries.';

const block = (index: number, text: string): SourceBlock => ({
  index,
  kind: 'paragraph',
  text,
  container: 0,
  links: [],
  linkDensity: 0,
  buttons: [],
  fields: [],
  isControl: false,
});
const outlineOf = (...texts: string[]): Outline => ({ blocks: texts.map((text, n) => block(n, text)), containers: [] });
const keep = (...indices: number[]): Set<number> => new Set(indices);
const none = (count: number): Judgement[] => Array.from({ length: count }, () => ({ verdict: null }));
const prompt: Judgement = { verdict: { category: 'subscription-prompt', score: 3, reasons: [] } };
const long = (sentences: number): string => Array(sentences).fill(SENTENCE).join(' ');

describe('text left out', () => {
  test('is counted in words; its longest run goes on over short lines and ends at kept text', () => {
    const outline = outlineOf(long(4), long(2), 'Menu', long(3), long(2));
    expect(leftOutProse(outline, keep(0, 4), none(5))).toEqual({ words: 100, longestRun: 100 });
    expect(leftOutProse(outline, keep(0, 2), none(5))).toEqual({ words: 140, longestRun: 100 });
  });

  test('what a filter judged is not lost: it stands in the ledger', () => {
    const outline = outlineOf(long(4), long(8));
    expect(leftOutProse(outline, keep(0), [{ verdict: null }, prompt])).toEqual({ words: 0, longestRun: 0 });
  });

  test('a long run beside a short article is a notice, beside a long one it is not', () => {
    const outline = outlineOf(long(10), long(7));
    expect(noticesOf(outline, keep(0), none(2), 'unknown')).toEqual(['long-prose-left-out']);
    expect(noticesOf(outlineOf(long(40), long(7)), keep(0), none(2), 'unknown')).toEqual([]);
  });
});

describe('only a part of the article', () => {
  test.each([
    ['a prompt right behind a few sentences', [long(5), 'Subscribe.'], [1], 'unknown', ['partial-paywall']],
    ['a prompt behind a whole article', [long(15), 'Subscribe.'], [1], 'unknown', []],
    [
      'a prompt behind a text that breaks off',
      [`${long(15)} And then…`, 'Subscribe.'],
      [1],
      'unknown',
      ['partial-paywall'],
    ],
    ['the paid part is not on the page', [long(15)], [], 'paid-missing', ['partial-paywall']],
    ['the paid part is on the page', [long(15)], [], 'paid-shown', []],
    ['a paid article of a few sentences', [long(5)], [], 'paid-shown', ['partial-paywall']],
    ['free, whatever the prompt says', [long(5), 'Subscribe.'], [1], 'free', []],
    ['a brief of one sentence', [SENTENCE], [], 'unknown', ['short']],
  ] as const)('%s', (_, texts, prompts, access, notices) => {
    const judgements = texts.map((_, n) => ((prompts as readonly number[]).includes(n) ? prompt : { verdict: null }));
    expect(noticesOf(outlineOf(...texts), keep(0), judgements, access)).toEqual(notices);
  });
});

describe('access by the data of the page', () => {
  const withData = (data: unknown, body = ''): Document =>
    parseHtml(
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body></html>`,
    );
  const part = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid' };
  const article = { '@type': 'NewsArticle', isAccessibleForFree: false, hasPart: part };

  test.each([
    ['nothing said', { '@type': 'NewsArticle' }, '', 'unknown'],
    ['free', { '@type': 'NewsArticle', isAccessibleForFree: true }, '', 'free'],
    ['not free', { '@graph': [{ '@type': 'NewsArticle', isAccessibleForFree: 'False' }] }, '', 'paid-shown'],
    ['the paid part is there', article, `<div class="paid">${long(3)}</div>`, 'paid-shown'],
    ['the paid part is missing', article, '<div class="free">One.</div>', 'paid-missing'],
  ])('%s', (_, data, body, access) => {
    const page = withData(data, body);
    expect(readAccess(new PageParts(page).data, page)).toBe(access);
  });

  test('broken data say nothing', () => {
    const page = parseHtml('<html><head><script type="application/ld+json">{"a":</script></head><body></body></html>');
    expect(readAccess(new PageParts(page).data, page)).toBe('unknown');
  });
});

test('everything on the page is every piece of its text, nothing judged, in its order', () => {
  const html = `<!doctype html><html><body><nav><p>Sections</p></nav><main><h2>Storm</h2><p>${long(3)}</p>
    <p>Please donate today. Every gift helps.</p></main><footer><p>Imprint</p></footer></body></html>`;
  const extraction = extractArticle(parseHtml(html), { url: null, everything: true });
  if (!extraction.ok) throw new Error(extraction.reason);
  const { blocks } = extraction.article;
  expect(blocks.map(({ text }) => text)).toEqual([
    'Sections',
    'Storm',
    long(3),
    'Please donate today. Every gift helps.',
    'Imprint',
  ]);
  expect(blocks.every(({ verdict }) => verdict === null)).toBe(true);
});

test('an extraction says how many words of running text it left out', () => {
  const paragraphs = Array(6)
    .fill(`<p>${long(3)}</p>`)
    .join('');
  const html = `<!doctype html><html><head><title>Storm</title></head><body><main><article>${paragraphs}</article></main></body></html>`;
  const extraction = extract({ html, url: null });
  if (!extraction.ok) throw new Error(extraction.reason);
  expect(extraction.article.leftOutWords).toBe(0);
  expect(extraction.article.notices).toEqual([]);
});
