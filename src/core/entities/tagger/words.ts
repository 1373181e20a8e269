import { hashString } from './hash';

/** What a word looks like, whatever stands around it: computed once for each distinct string. */
export interface Word {
  /** Lower case, digits as 0, accents off: the form that lists and lower-case statistics use. */
  lower: string;
  lowerHash: number;
  exactHash: number;
  /** Hash of the letter pattern, runs of one class shortened ("Xx", "X.X.", "00-00"). */
  shapeHash: number;
  /** Hashes of the first one to four letters. */
  prefixes: readonly number[];
  /** Hashes of the last one to four letters. */
  suffixes: readonly number[];
  /** Begins with a capital. */
  capitalised: boolean;
  /** At least two letters, all of them capitals. */
  allCapitals: boolean;
  hasLetter: boolean;
}

/** Words of these letters alone need none of the slower Unicode classes. */
const ASCII = /^[\x21-\x7e]*$/;
const COMBINING = /[\u0300-\u036f]/g;

/** The form in which words are compared: lower case, accents off, digits as 0, plain quotation marks and dashes. */
export function foldWord(text: string): string {
  return foldLetters(text).replace(/\p{N}/gu, '0');
}

/** The same with its digits, which tell "M23" from "M25". */
export function foldLetters(text: string): string {
  return ASCII.test(text)
    ? text.toLowerCase()
    : plainMarks(text.toLowerCase().normalize('NFKD').replace(COMBINING, ''));
}

function plainMarks(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-');
}

/** Letter pattern of a word: X capital, x small letter, 0 digit, other marks as they are; at most two of a run. */
export function shapeOf(text: string): string {
  const pattern = ASCII.test(text) ? asciiPattern(text) : unicodePattern(text);
  return pattern.replace(/(.)\1{2,}/gu, '$1$1').slice(0, 12);
}

const asciiPattern = (text: string): string =>
  text.replace(/[a-z]/g, 'x').replace(/[A-Z]/g, 'X').replace(/[0-9]/g, '0');

const unicodePattern = (text: string): string =>
  plainMarks(text)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{N}/gu, '0')
    .replace(/[^X0\P{L}]/gu, 'x');

/** Describes one word. */
export function describeWord(text: string): Word {
  const lower = foldWord(text);
  const letters = ASCII.test(text) ? text.replace(/[^A-Za-z]/g, '') : text.replace(/[^\p{L}]/gu, '');
  const affixes = (at: (n: number) => string): number[] =>
    [1, 2, 3, 4].filter((n) => n <= lower.length).map((n) => hashString(at(n)));
  return {
    lower,
    lowerHash: hashString(lower),
    exactHash: hashString(text),
    shapeHash: hashString(shapeOf(text)),
    prefixes: affixes((n) => lower.slice(0, n)),
    suffixes: affixes((n) => lower.slice(-n)),
    capitalised: /^\p{Lu}/u.test(text),
    allCapitals: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    hasLetter: letters !== '',
  };
}
