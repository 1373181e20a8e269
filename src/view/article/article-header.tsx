import type { Article } from '../../core/article/types';
import { measureLength } from '../../core/article/word-count';
import { formatDate, plural, uiDirection, uiLocale } from '../../shared/i18n';

/** Headline, standfirst, and the line that says who wrote it, where, when, and how long it takes. */
export function ArticleHeader({ article, text }: { article: Article; text: string }) {
  const date = article.publishedTime && formatDate(article.publishedTime);
  const { readingMinutes } = measureLength(text);
  return (
    <header class="article-header">
      <p class="article-site" dir="auto">
        {[article.siteName, article.section].filter(Boolean).join(' · ')}
      </p>
      <h1 dir="auto">{article.title}</h1>
      {article.dek && (
        <p class="article-dek" dir="auto">
          {article.dek}
        </p>
      )}
      <p class="article-meta">
        {article.byline && (
          <span class="article-byline" dir="auto">
            {article.byline}
          </span>
        )}
        {/* These are the interface's words, whatever the article is written in. */}
        {date && (
          <time dateTime={article.publishedTime ?? ''} lang={uiLocale()} dir={uiDirection()}>
            {date}
          </time>
        )}
        <span lang={uiLocale()} dir={uiDirection()}>
          {plural('readingTime', readingMinutes)}
        </span>
      </p>
    </header>
  );
}
