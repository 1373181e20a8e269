/** Words that stand for what changes from page to page. */
const NUMBER = '#';
const NAME = '@';

/** Words this long tell something by themselves; shorter ones only beside their neighbour. */
const TELLING_LETTERS = 4;

/** In scripts without spaces a character takes the part of a word. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{M}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*|[.!?:]/gu;

/** Share of capitalised words from which capitals mean nothing (title case, German, capitals throughout). */
const TOO_MANY_CAPITALS = 0.35;

/** Smallest hashes kept of a text: what two texts have in common can be told from them (Broder, "On the resemblance and containment of documents", 1997). */
const SKETCH_SIZE = 32;

/** Words of a text in lower case; numbers and names are masked, as they change from page to page. */
export function maskedWords(text: string): string[] {
  const tokens = text.match(TOKEN) ?? [];
  const words = tokens.filter((token) => !isStop(token));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const masksNames = capitals / Math.max(1, words.length) < TOO_MANY_CAPITALS;
  const masked: string[] = [];
  let opensSentence = true;
  for (const token of tokens) {
    if (isStop(token)) {
      opensSentence = true;
      continue;
    }
    const word = maskWord(token, masksNames && !opensSentence);
    // "Maria Lopez" and "Lopez" are one name each.
    if (!((word === NAME || word === NUMBER) && masked.at(-1) === word)) masked.push(word);
    opensSentence = false;
  }
  return masked;
}

const isStop = (token: string): boolean => /^[.!?:]$/.test(token);

function maskWord(token: string, masksNames: boolean): string {
  if (/\p{N}/u.test(token)) return NUMBER;
  if (masksNames && /^\p{Lu}/u.test(token)) return NAME;
  return token.toLowerCase();
}

/** A sketch of the wording: the smallest hashes of its words and word pairs, ascending. */
export function sketch(text: string): number[] {
  const words = maskedWords(text);
  const grams = new Set<string>();
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next !== undefined) grams.add(`${word} ${next}`);
    if (word.length >= TELLING_LETTERS) grams.add(word);
  });
  return [...new Set([...grams].map(hash))].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** Estimated share of words and word pairs that two texts have in common (Jaccard), 0 to 1; 0 where one has none. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [inA, inB] = [new Set(a), new Set(b)];
  let union = [...new Set([...a, ...b])];
  // A full sketch has dropped the larger hashes; only the smallest of the union are known for both texts.
  if (a.length === SKETCH_SIZE || b.length === SKETCH_SIZE) union = union.sort((x, y) => x - y).slice(0, SKETCH_SIZE);
  let common = 0;
  for (const value of union) if (inA.has(value) && inB.has(value)) common++;
  return common / union.length;
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}
