/** Silent reading of non-fiction in English: Brysbaert 2019, "How many words do we read per minute?", 238 words. */
const WORDS_PER_MINUTE = 238;
/** Scripts without spaces between words: about 500 characters a minute. */
const CHARACTERS_PER_MINUTE = 500;

/** Minutes that a text takes, at least one. */
export function readingMinutes(text: string, lang: string): number {
  const minutes = /^(zh|ja|th)\b/.test(lang)
    ? text.replace(/\s/g, '').length / CHARACTERS_PER_MINUTE
    : (text.match(/\S+/g)?.length ?? 0) / WORDS_PER_MINUTE;
  return Math.max(1, Math.round(minutes));
}
