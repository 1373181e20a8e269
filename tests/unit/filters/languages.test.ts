import { parseHtml } from '../../../src/cli/parse-html';
import { extractArticle } from '../../../src/core/article/extract';
import { escapeHtml } from '../../../src/core/blocks/markup';
import { LANGUAGES } from '../../../src/core/filters/languages';
import { CASES } from './languages';
import type { LanguageCases, WordedFilter } from './languages/types';

/** The category of the block that holds a text, or null; the page is an article in a language around that text. */
function categoryOf(lang: string, { article }: LanguageCases, text: string): string | null {
  const [lead, end] = article.map((p) => `<p>${escapeHtml(p)}</p>`);
  const html = `<!doctype html><html lang="${lang}"><head><title>4711</title></head><body><article><h1>4711</h1>${lead}${end}<p>${escapeHtml(text)}</p>${lead}${end}</article></body></html>`;
  const extraction = extractArticle(parseHtml(html), { url: 'https://paper.example/4711' });
  if (!extraction.ok) throw new Error(extraction.reason);
  const block = extraction.article.blocks.find((candidate) => candidate.text === text);
  // A block that extraction left out was taken for no part of the article: no filter may be praised for it.
  if (block) return block.verdict?.category ?? null;
  const parts = extraction.article.blocks.filter((candidate) => candidate.text !== '' && text.includes(candidate.text));
  if (parts.length === 0) throw new Error(`lost: ${text}`);
  return parts.map(({ verdict }) => verdict?.category ?? 'article').join(' + ');
}

const pairs = (texts: Record<WordedFilter, readonly string[]>) =>
  Object.entries(texts).flatMap(([filter, list]) => list.map((text) => [filter, text] as const));

test('every language has its cases', () => {
  expect(Object.keys(CASES).sort()).toEqual([...LANGUAGES.keys()].sort());
});

describe.each(Object.entries(CASES))('%s', (lang, cases) => {
  test('has something to find and something to leave for every filter', () => {
    const without = [cases.asks, cases.reports].flatMap((texts) =>
      Object.entries(texts).filter(([, list]) => list.length === 0),
    );
    expect(without).toEqual([]);
  });

  test.each(pairs(cases.asks))('%s: finds “%s”', (filter, text) => {
    expect(categoryOf(lang, cases, text)).toBe(filter);
  });

  test.each(pairs(cases.reports))('%s: leaves “%s”', (_filter, text) => {
    expect(categoryOf(lang, cases, text)).toBeNull();
  });
});
