import { findQuotes } from '../../../src/core/quotes';
import { readingOf } from './reading';

/** A short written article: its paragraphs, and its quotations as [text, speaker shown, role]. */
export interface WrittenArticle {
  shape: string;
  paragraphs: string[];
  quotes: [text: string, speaker: string | null, role?: string | null][];
}

/** One test an article: every quotation with its speaker, and nothing else. */
export function testArticles(lang: string, articles: readonly WrittenArticle[]): void {
  test.each(articles.map((article) => [article.shape, article] as const))(`${lang}: %s`, (_shape, article) => {
    const found = findQuotes(readingOf(article.paragraphs, lang), []);
    expect(
      found.map(({ text, speaker }, i) => {
        const shown = [text, speaker?.name ?? null];
        return article.quotes[i]?.[2] === undefined ? shown : [...shown, speaker?.role ?? null];
      }),
    ).toEqual(article.quotes);
  });
}
