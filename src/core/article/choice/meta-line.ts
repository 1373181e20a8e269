import { isMonthName } from '../../language/months';
import { countWords, isSentence } from './measure';

/** Words that a line of a date, a name or a label may have. */
const MAX_WORDS = 20;

const CLOCK = /\b\d{1,2}\s?[:.h]\s?\d{2}\b/;
/** Day, month and year, in any order; the groups of a telephone number are larger, or there are more of them. */
const NUMERIC_DATE =
  /(?<![\d+]|[\d)][./-])(?:(?:0?[1-9]|[12]\d|3[01])\s?([./-])\s?(?:0?[1-9]|[12]\d|3[01])\s?\1\s?(?:\d{4}|\d{2})|\d{4}\s?([./-])\s?(?:0?[1-9]|[12]\d|3[01])\s?\2\s?(?:0?[1-9]|[12]\d|3[01]))(?!\d)|\d{4}\s?[年년]/u;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const BEFORE_MONTH = /\d{1,4}(?:st|nd|rd|th|º|er)?[.,]?\s*(?:de\s|d')?$/i;
const AFTER_MONTH = /^[.,]?\s*(?:de\s)?\d{1,4}/i;

/** Time of reading and "5 minutes ago", by the form: a number beside a unit, nothing else of length. */
const AGO =
  /\b\d+\s*(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?)\b.{0,6}\b(?:ago|read)\b|\bmin(?:ute)?s? read\b/i;

/** True for a line that tells only when something was published or how long it takes to read. */
export function isDateLine(text: string): boolean {
  if (text.length > 140 || !/\p{N}/u.test(text)) return false;
  const words = countWords(text);
  if (words > MAX_WORDS) return false;
  const dated = NUMERIC_DATE.test(text) || hasDatedMonth(text);
  if (!dated && !AGO.test(text)) return CLOCK.test(text) && words <= 3;
  const rest = text
    .replace(/[\d.,:;/|()[\]+–—-]+/g, ' ')
    .replace(WORD, (word) => (isMonthName(word.toLowerCase()) ? ' ' : word))
    .replace(/\s+/g, ' ')
    .trim();
  return countWords(rest) <= 8 && !isSentence(text.replace(/\d+\./g, ' ').replace(/\b\p{L}\.\p{L}\./gu, ' '));
}

/** A month beside its day or year; the same letters far from a number can be any word ("out" is October somewhere). */
function hasDatedMonth(text: string): boolean {
  return [...text.matchAll(WORD)].some(({ 0: word, index }) => {
    if (!isMonthName(word.toLowerCase())) return false;
    return BEFORE_MONTH.test(text.slice(0, index)) || AFTER_MONTH.test(text.slice(index + word.length));
  });
}

/** True for a line that tells only who wrote the article; `names` are the people of the byline. */
export function isByline(text: string, names: readonly string[]): boolean {
  if (text.length > 160 || countWords(text) > MAX_WORDS) return false;
  const lower = text.toLowerCase();
  for (const name of names) {
    if (name.length < 4 || !lower.includes(name.toLowerCase())) continue;
    // A sentence about the author is no byline.
    const rest = lower.replace(name.toLowerCase(), ' ');
    if (countWords(rest.trim()) <= 9 && !isSentence(rest.trim())) return true;
  }
  return false;
}
