import { FILTERS } from '../../../../src/core/filters/catalogue';
import type { LanguageCases, WordedFilter } from './types';

const byFilter = (list: 'examples' | 'counterExamples') =>
  Object.fromEntries(
    FILTERS.filter(({ id }) => id !== 'repeated-title').map((filter) => [filter.id, filter[list]]),
  ) as Record<WordedFilter, readonly string[]>;

/** English is the language of the filters' own examples. */
export const en: LanguageCases = {
  article: [
    'The council of Port Ellery voted on Tuesday to close the old harbour to large ships from the spring of next year.',
    'Two shipping companies have asked a court to stop the closure, and a hearing is expected in the autumn.',
  ],
  asks: byFilter('examples'),
  reports: byFilter('counterExamples'),
};
