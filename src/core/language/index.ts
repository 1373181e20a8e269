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
const NOT_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufdff]/;
/** Share of known words from which a guess is one. */
const MIN_SHARE = 0.08;

/**
 * Languages that a text's script points to; empty for the Latin script, which decides nothing.
 * Looks at the beginning only.
 */
export function scriptLanguages(text: string): readonly string[] {
  const start = text.slice(0, 80);
  if (!NOT_LATIN.test(start)) return [];
  return SCRIPTS.find(([script]) => script.test(start))?.[1] ?? [];
}

/**
 * The language of a text, by its script and its most frequent words.
 * @returns BCP 47 primary subtag, or null when nothing is sure
 */
export function detectLanguage(text: string): string | null {
  const candidates = scriptLanguages(text);
  if (candidates.length === 1) return candidates[0]!;
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const word of words)
    for (const lang of STOP_WORDS.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const ranked = [...counts]
    .filter(([lang]) => candidates.length === 0 || candidates.includes(lang))
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < MIN_SHARE * words.length || first[1] < 2) return candidates[0] ?? null;
  return second && second[1] === first[1] ? (candidates[0] ?? null) : first[0];
}
