import type { ReadingText } from '../article/types';
import type { Entity } from './types';

export type { Entity, EntityType, Mention } from './types';

/** A loaded name tagger of one language. */
export interface NameModel {
  lang: string;
}

/**
 * The people, organisations and places of an article, most prominent first.
 * @param reading the kept text; offsets of the result point into `reading.text`
 * @param model the tagger of the article's language, or null: then recurring names are listed untyped, or nothing
 */
export function findEntities(_reading: ReadingText, _model: NameModel | null): Entity[] {
  return [];
}
