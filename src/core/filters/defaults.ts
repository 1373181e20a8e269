import { FILTER_IDS, type FilterId } from './types';

/** Categories hidden unless the reader says otherwise: all but the credits. */
export const DEFAULT_HIDDEN: ReadonlySet<FilterId> = new Set(FILTER_IDS.filter((id) => id !== 'credits'));
