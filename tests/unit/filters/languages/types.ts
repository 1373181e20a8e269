import type { FilterId } from '../../../../src/core/filters/types';

/** Filters that know their asks by words; a repeated title needs none. */
export type WordedFilter = Exclude<FilterId, 'repeated-title'>;

/** How asks and reports read in a language; written for the tests. */
export interface LanguageCases {
  /** Paragraphs of a report, around what is tested. */
  article: readonly [string, string];
  /** By filter, what must be recognised as its own, each as a paragraph between those of the article. */
  asks: Record<WordedFilter, readonly string[]>;
  /** By filter, sentences of a report that speak of the same thing and must stay. */
  reports: Record<WordedFilter, readonly string[]>;
}
