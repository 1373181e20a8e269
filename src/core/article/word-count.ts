import { countUnspaced, withoutUnspaced } from '../language/unspaced';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** Words a minute of silent reading of non-fiction: M. Brysbaert, "How many words do we read per minute?", 2019. */
const WORDS_PER_MINUTE = 238;
/** Characters a minute for scripts without spaces: S. Trauzettel-Klosinski, K. Dietz, IReST, 2012 (rounded). */
const CHARACTERS_PER_MINUTE = 400;

export interface Length {
  /** Words; characters of scripts without spaces count one each. */
  wordCount: number;
  /** At least 1 for a text that is not empty. */
  readingMinutes: number;
}

export function measureLength(text: string): Length {
  const characters = countUnspaced(text);
  const words = withoutUnspaced(text).match(WORD)?.length ?? 0;
  const minutes = words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE;
  return { wordCount: words + characters, readingMinutes: text === '' ? 0 : Math.max(1, Math.round(minutes)) };
}
