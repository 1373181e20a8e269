import { countWords, isSentence } from './measure';
import { allMonthNames } from './months';

/** Words that a line of a date, a name or a label may have. */
const MAX_WORDS = 20;

const CLOCK = /\b\d{1,2}\s?[:.h]\s?\d{2}\b/;
const NUMERIC_DATE = /\b\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}\b|\d{4}\s?[年년]/u;
/** Names of months in the languages of the world's larger press, as the runtime knows them. */
const MONTH = `(?<!\\p{L})(?:${allMonthNames().join('|')})(?!\\p{L})`;
const MONTHS = new RegExp(MONTH, 'giu');
/** A month beside its day or year; the same letters far from a number can be any word ("out" is October somewhere). */
const DATED_MONTH = new RegExp(
  `\\d{1,4}(?:st|nd|rd|th|º|er)?[.,]?\\s*(?:de\\s|d')?${MONTH}|${MONTH}[.,]?\\s*(?:de\\s)?\\d{1,4}`,
  'iu',
);

/** Time of reading and "5 minutes ago", by the form: a number beside a unit, nothing else of length. */
const AGO =
  /\b\d+\s*(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?)\b.{0,6}\b(?:ago|read)\b|\bmin(?:ute)?s? read\b/i;

/** True for a line that tells only when something was published or how long it takes to read. */
export function isDateLine(text: string): boolean {
  if (text.length > 140) return false;
  const words = countWords(text);
  if (words > MAX_WORDS) return false;
  const dated = NUMERIC_DATE.test(text) || DATED_MONTH.test(text);
  if (!dated && !AGO.test(text)) return CLOCK.test(text) && words <= 3;
  const rest = text
    .replace(/[\d.,:;/|()[\]+–—-]+/g, ' ')
    .replace(MONTHS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return countWords(rest) <= 8 && !isSentence(text.replace(/\d+\./g, ' ').replace(/\b\p{L}\.\p{L}\./gu, ' '));
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
