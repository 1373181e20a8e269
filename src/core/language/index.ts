import { STOP_WORDS } from './stop-words';

/** Scripts that say which languages a text can be in. */
const SCRIPTS: readonly [RegExp, readonly string[]][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['zh']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Greek}{2}/u, ['el']],
  [/\p{Script=Arabic}/u, ['ar', 'fa']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg']],
];
const NOT_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufdff]/g;
const LATIN = /\p{Script=Latin}/gu;
/** Share of known words from which a guess is one. */
const MIN_SHARE = 0.08;
/** Small-letter words from which a text is prose, in which English cannot do without its short words. */
const PROSE_WORDS = 12;
const MIN_ENGLISH_SHARE = 0.08;
/** Different words of its own that a language must show: particles of names ("de la", "van") say nothing. */
const LEADING_WORDS = 3;
const SMALL_WORD = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]*/gu;

/**
 * Languages that a text's script points to; empty for the Latin script, which decides nothing.
 * Looks at the beginning only. A name given in its own script too makes no text of that script.
 */
export function scriptLanguages(text: string): readonly string[] {
  const start = text.slice(0, 80);
  const foreign = start.match(NOT_LATIN);
  if (!foreign || foreign.length < countLatin(start)) return [];
  return SCRIPTS.find(([script]) => script.test(start))?.[1] ?? [];
}

/**
 * The language of a text, by its script and its most frequent words.
 * @returns BCP 47 primary subtag, or null when nothing is sure
 */
export function detectLanguage(text: string): string | null {
  const candidates = scriptLanguages(text);
  if (candidates.length === 1) return candidates[0]!;
  const words = wordsOf(text);
  const [first, second] = rankLanguages(words, candidates);
  const isSure = first && first[1] >= MIN_SHARE * words.length && telling(words, first[0]) >= LEADING_WORDS;
  if (!isSure) return candidates[0] ?? null;
  return second && second[1] === first[1] ? (candidates[0] ?? null) : first[0];
}

/**
 * The language in which a text of unknown language is best read: for lists, tables and lines too short to tell, which
 * have few of the words that tell a language, the one that leads, and English where none does.
 * @returns BCP 47 primary subtag, or null for prose that is none of the languages known here, and for other scripts
 */
export function likelyLanguage(text: string): string | null {
  const detected = detectLanguage(text);
  if (detected !== null) return detected;
  if (countLatin(text) < countLetters(text) / 2) return null;
  const small = text.match(SMALL_WORD) ?? [];
  const [first, second] = rankLanguages([...new Set(small.length > 0 ? small : wordsOf(text))], []);
  if (first && first[1] >= LEADING_WORDS && first[1] > (second?.[1] ?? 0)) return first[0];
  const english = small.filter((word) => isWordOf(word, 'en')).length;
  return small.length < PROSE_WORDS || english >= MIN_ENGLISH_SHARE * small.length ? 'en' : null;
}

const countLatin = (text: string): number => text.match(LATIN)?.length ?? 0;
const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
const isWordOf = (word: string, lang: string): boolean => STOP_WORDS.get(word)?.includes(lang) ?? false;
const telling = (words: readonly string[], lang: string): number =>
  new Set(words.filter((word) => isWordOf(word, lang))).size;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** Languages with how many of the words are theirs, the likeliest first. */
function rankLanguages(words: readonly string[], candidates: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const lang of STOP_WORDS.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts]
    .filter(([lang]) => candidates.length === 0 || candidates.includes(lang))
    .sort((a, b) => b[1] - a[1]);
}
