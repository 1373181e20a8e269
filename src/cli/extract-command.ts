import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { articleHtml } from '../core/export/html';
import { articleMarkdown } from '../core/export/markdown';
import { articleText } from '../core/export/text';
import { DEFAULT_HIDDEN } from '../core/filters/defaults';
import type { FilterId } from '../core/filters/types';
import { analysedJson, extract, type Source } from './analyse';
import { NO_ARTICLE } from './messages';
import type { NameModels } from './name-models';

export const FORMATS = ['json', 'text', 'markdown', 'html'] as const;

export interface ExtractCommandOptions {
  url?: string;
  format: (typeof FORMATS)[number];
  show: FilterId[];
  hide: FilterId[];
}

/** There is no article, or no readable input: told on standard error, exit code 1. */
export class NoArticle extends Error {}

/** @returns what goes to standard output */
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

function readSource(file: string, url: string | null): Source {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new NoArticle(`${file}: cannot be read: ${readError(error)}`);
  }
  if (bytes.length === 0) throw new NoArticle(`${file}: the file is empty`);
  if (bytes.includes(0)) throw new NoArticle(`${file}: this is not text but binary data`);
  const content = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (content.trim() === '') throw new NoArticle(`${file}: there is nothing but white space in the file`);
  const isText = extname(file).toLowerCase() === '.txt' || (file === '-' && !/<[a-z!/]/i.test(content));
  return isText ? { text: content } : { html: content, url };
}

function readError(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'permission is denied';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
