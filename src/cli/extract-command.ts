import { articleHtml } from '../core/export/html';
import { articleMarkdown } from '../core/export/markdown';
import { articleText } from '../core/export/text';
import { DEFAULT_HIDDEN } from '../core/filters/defaults';
import type { FilterId } from '../core/filters/types';
import { analysedJson, extract } from './analyse';
import { NO_ARTICLE } from './messages';
import type { NameModels } from './name-models';
import { readSource } from './source';

export const FORMATS = ['json', 'text', 'markdown', 'html'] as const;

export interface ExtractCommandOptions {
  url?: string;
  format: (typeof FORMATS)[number];
  show: FilterId[];
  hide: FilterId[];
}

/** There is no article: told on standard error, exit code 1. */
export class NoArticle extends Error {}

/**
 * @returns what goes to standard output
 * @throws NoArticle, and UnreadableSource where there is no readable input
 */
export function extractCommand(file: string, options: ExtractCommandOptions, models: NameModels): string {
  const extraction = extract(readSource(file, options.url ?? null));
  if (!extraction.ok) throw new NoArticle(`${file}: no article: ${NO_ARTICLE[extraction.reason]}`);
  const { article } = extraction;
  const hidden = new Set(DEFAULT_HIDDEN);
  for (const id of options.hide) hidden.add(id);
  for (const id of options.show) hidden.delete(id);
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(analysedJson(article, hidden, models), null, 2)}\n`;
    case 'html':
      return articleHtml(article, hidden);
    case 'markdown':
      return articleMarkdown(article, hidden);
    default:
      return articleText(article, hidden);
  }
}
