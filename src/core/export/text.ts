import { readingText } from '../article/reading-text';
import type { Article, Hiding } from '../article/types';

/** Headline, standfirst and the kept text, separated by blank lines; a headline that opens the text isn't said twice. */
export function articleText(article: Article, hidden: Hiding): string {
  const { text } = readingText(article, hidden);
  const head = [article.title, article.dek].filter((line): line is string => !!line && !text.startsWith(line));
  return `${[...head, text].join('\n\n')}\n`;
}
