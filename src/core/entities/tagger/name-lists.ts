import { hashString, mixHashes } from './hash';
import type { Word } from './words';

/** A set of names of one class as a Bloom filter over hashes of their folded words: small, never misses, sometimes says yes wrongly. */
export interface NameList {
  className: string;
  hashCount: number;
  bits: Uint8Array;
}

/** Names longer than this are not looked up. */
export const LONGEST_NAME = 4;

const PHRASE_SEED = 0x51ed270b;

/** Hash of a name, from the hashes of its folded words. */
export function phraseHash(wordHashes: readonly number[]): number {
  return wordHashes.reduce(mixHashes, PHRASE_SEED);
}

/** The second hash of a name: its bits lie this far apart (double hashing after Kirsch and Mitzenmacher). */
function stepOf(hash: number): number {
  return mixHashes(hash, 0x2545f491) | 1;
}

function bitOf(hash: number, step: number, i: number, bits: Uint8Array): number {
  return ((hash + Math.imul(i, step)) >>> 0) % (bits.length * 8);
}

/** Builds a list from phrase hashes with about 1 % wrong answers. */
export function buildNameList(className: string, hashes: readonly number[]): NameList {
  const hashCount = 6;
  const bits = new Uint8Array(Math.max(8, Math.ceil((hashes.length * 9.6) / 8)));
  for (const hash of hashes) {
    const step = stepOf(hash);
    for (let i = 0; i < hashCount; i++) {
      const bit = bitOf(hash, step, i, bits);
      bits[bit >> 3]! |= 1 << (bit & 7);
    }
  }
  return { className, hashCount, bits };
}

/** Whether a list (probably) holds the name with this phrase hash. */
export function listHas(list: NameList, hash: number): boolean {
  const step = stepOf(hash);
  for (let i = 0; i < list.hashCount; i++) {
    const bit = bitOf(hash, step, i, list.bits);
    if (!(list.bits[bit >> 3]! & (1 << (bit & 7)))) return false;
  }
  return true;
}

/** Place of a word in a listed name. */
export const IN_LIST = { none: 0, single: 1, begin: 2, inside: 3 } as const;

/**
 * Marks for every list where its names stand in a sequence of words, the longest match first; names begin with a
 * capitalised word.
 * @returns one array for each list, one of IN_LIST for each word
 */
export function matchLists(lists: readonly NameList[], words: readonly Word[]): Uint8Array[] {
  const marks = lists.map(() => new Uint8Array(words.length));
  words.forEach((word, i) => {
    if (!word.capitalised) return;
    const hashes = prefixHashes(words, i);
    lists.forEach((list, k) => {
      const row = marks[k]!;
      if (row[i] !== IN_LIST.none) return;
      for (let n = hashes.length; n > 0; n--) {
        if (!listHas(list, hashes[n - 1]!)) continue;
        row[i] = n === 1 ? IN_LIST.single : IN_LIST.begin;
        row.fill(IN_LIST.inside, i + 1, i + n);
        break;
      }
      if (list.className === NOUNS && row[i] === IN_LIST.none && endsWithListed(list, word.lower))
        row[i] = IN_LIST.begin;
    });
  });
  return marks;
}

/** The class of common nouns: a word that only ends with one of them ("Hafen-amt") is marked as the beginning of a name. */
export const NOUNS = 'noun';
/** A compound has at least this many letters before and in its last part. */
const LEAST_BEFORE = 3;
const LEAST_LAST = 4;

function endsWithListed(list: NameList, word: string): boolean {
  for (let at = LEAST_BEFORE; at <= word.length - LEAST_LAST; at++) {
    if (listHas(list, phraseHash([hashString(word.slice(at))]))) return true;
  }
  return false;
}

/** Phrase hashes of the one to LONGEST_NAME words from `i`, up to the first word without a letter. */
function prefixHashes(words: readonly Word[], i: number): number[] {
  const hashes: number[] = [];
  let hash = PHRASE_SEED;
  for (let n = 0; n < LONGEST_NAME; n++) {
    const word = words[i + n];
    if (!word?.hasLetter) break;
    hash = mixHashes(hash, word.lowerHash);
    hashes.push(hash);
  }
  return hashes;
}

/** Whether the words [start, end) are exactly one name of one of these classes. */
export function isListed(
  { lists, listClasses }: { lists: readonly Uint8Array[]; listClasses: readonly string[] },
  classes: ReadonlySet<string>,
  start: number,
  end: number,
): boolean {
  return lists.some((marks, k) => {
    if (!classes.has(listClasses[k]!) || marks[end] === IN_LIST.inside) return false;
    if (end - start === 1) return marks[start] === IN_LIST.single;
    return marks[start] === IN_LIST.begin && marks.subarray(start + 1, end).every((mark) => mark === IN_LIST.inside);
  });
}
