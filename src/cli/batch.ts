import { once } from 'node:events';

import type { Readable, Writable } from 'node:stream';
import { DEFAULT_HIDDEN } from '../core/filters/defaults';
import { analysedJson, extract, type Source } from './analyse';
import { readLines } from './lines';
import { NO_ARTICLE } from './messages';
import type { NameModels } from './name-models';

/**
 * NDJSON in, NDJSON out, in the same order; a line is answered before the next one is read, so memory stays constant.
 * In: `{"id","url"?,"html"}` or `{"id","text"}`. Out: the article's JSON with `id`, or `{"id","error":{"code","message"}}`.
 */
export async function batch(input: Readable, output: Writable, models: NameModels): Promise<void> {
  for await (const line of readLines(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answer(line, models))}\n`)) await once(output, 'drain');
  }
}

function answer(line: string, models: NameModels): object {
  let id: unknown = null;
  try {
    const request = parseRequest(line);
    id = request.id;
    const extraction = extract(request.source);
    if (!extraction.ok) return failure(id, extraction.reason, NO_ARTICLE[extraction.reason]);
    return { id, ...analysedJson(extraction.article, DEFAULT_HIDDEN, models) };
  } catch (error) {
    if (error instanceof BadLine) return failure(error.id, 'bad-line', error.message);
    return failure(id, 'internal', error instanceof Error ? error.message : String(error));
  }
}

class BadLine extends Error {
  constructor(
    readonly id: unknown,
    message: string,
  ) {
    super(message);
  }
}

function parseRequest(line: string): { id: unknown; source: Source } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadLine(null, `not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadLine(null, 'not a JSON object');
  const { id = null, html, text, url } = value as Record<string, unknown>;
  if (typeof html === 'string') return { id, source: { html, url: typeof url === 'string' ? url : null } };
  if (typeof text === 'string') return { id, source: { text } };
  throw new BadLine(id, 'neither "html" nor "text" is a string');
}

function failure(id: unknown, code: string, message: string): object {
  return { id, error: { code, message } };
}
