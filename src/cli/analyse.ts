import { type Extraction, extractArticle } from '../core/article/extract';
import { extractText } from '../core/article/plain-text';
import type { Article, Hiding } from '../core/article/types';
import { findEntities, languageOfNames } from '../core/entities';
import { articleJson, runningText } from '../core/export/json';
import { findQuotes, withSpokenRoles } from '../core/quotes';
import type { NameModels } from './name-models';
import { parseHtml } from './parse-html';

/** A page or a plain text, as it comes from a file or a line of input. */
export type Source = { html: string; url: string | null } | { text: string };

export function extract(source: Source): Extraction {
  return 'text' in source ? extractText(source.text) : extractArticle(parseHtml(source.html), { url: source.url });
}

/** The article with its quotes and names as the JSON contract has it. */
export function analysedJson(article: Article, hidden: Hiding, models: NameModels) {
  const reading = runningText(article, hidden);
  const entities = findEntities(reading, models.forLanguage(languageOfNames(reading)));
  const quotes = findQuotes(reading, entities);
  return articleJson(article, hidden, quotes, withSpokenRoles(entities, quotes));
}
