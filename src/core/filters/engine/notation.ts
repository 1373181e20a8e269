import { fold } from './fold';
import { DIGITS, LETTERS } from './letters';

/** A phrase in the notation of `Phrases` as the source of a regular expression over folded text. */
export function phraseSource(phrase: string, spaced: boolean): string {
  const gap = spaced ? '[,;:]?(?:\\s+[^\\s\\u0000]+){0,5}?\\s+' : '[^\\u0000]{0,15}?';
  return fold(phrase)
    .replace(/\s*…\s*\?/g, '\u0002')
    .replace(/\s*…\s*/g, '\u0001')
    .replace(/\\.|[.+$^/{}]|#|\*|\(|\s+\??/g, (token, at: number, whole: string) => {
      if (token === '#') return `[([]?[${DIGITS}]+(?:[.,][${DIGITS}]+)*`;
      if (token === '*')
        return /[\p{L}\p{M}]/u.test(whole[at - 1] ?? '') ? `[${LETTERS}'-]*` : `[${LETTERS}${DIGITS}'.-]+`;
      if (token === '(') return '(?:';
      if (/^\s+\?/.test(token)) return '\\s*';
      if (/^\s/.test(token)) return isOptional(whole, at, at + token.length) || !spaced ? '\\s*' : '\\s+';
      return token.startsWith('\\') ? token : `\\${token}`;
    })
    .replaceAll('\u0002', spaced ? `(?:${gap}|\\s*)` : gap)
    .replaceAll('\u0001', gap);
}

/** A space beside an optional group may be missing with it. */
function isOptional(phrase: string, before: number, after: number): boolean {
  if (phrase[before - 1] === '?') return true;
  if (phrase[after] !== '(') return false;
  return phrase[closing(phrase, after) + 1] === '?';
}

/** Place of the bracket that closes the one at `open`. */
function closing(phrase: string, open: number): number {
  let depth = 0;
  for (let i = open; i < phrase.length; i++) {
    if (phrase[i] === '(') depth++;
    else if (phrase[i] === ')' && --depth === 0) return i;
  }
  throw new Error(`unbalanced brackets in “${phrase}”`);
}

/** Letters from which the beginning of a word is looked up. */
export const KEY_LENGTH = 3;
/** The key of phrases that can begin with any word, and of those that begin with a number. */
export const ANY = '*';
export const NUMBER = '#';

/**
 * How a text must begin for a phrase to match there: a word ("sign"), the first letters of one and an asterisk ("abo*" for
 * "abonn*", "e*" where less is known), `NUMBER` or `ANY`. Scripts without spaces: the first character.
 */
export function beginnings(phrase: string, spaced: boolean): Set<string> {
  const keys = new Set<string>();
  const visit = (rest: string): void => {
    const start = rest.trimStart();
    const letters = /^[\p{L}\p{M}]*/u.exec(start)![0];
    const next = start[letters.length] ?? '';
    if (next === '?' && letters !== '') {
      const without = letters.slice(0, -1);
      keys.add(keyOf(letters, start.slice(letters.length + 1), spaced));
      visit(without + start.slice(letters.length + 1));
    } else if (next === '(' && letters.length < KEY_LENGTH) {
      const close = closing(start, letters.length);
      const after = start.slice(close + 1);
      const optional = after.startsWith('?');
      const tail = optional ? after.slice(1) : after;
      for (const alternative of splitAlternatives(start.slice(letters.length + 1, close)))
        visit(letters + alternative + tail);
      if (optional) visit(letters + tail);
    } else keys.add(keyOf(letters, start.slice(letters.length), spaced));
  };
  visit(fold(phrase));
  return keys;
}

function keyOf(letters: string, rest: string, spaced: boolean): string {
  if (letters === '') return rest.startsWith('#') ? NUMBER : ANY;
  if (!spaced) return [...letters][0]!;
  if (!/^(?:[*[(]|\s+\?)/.test(rest)) return letters;
  return letters.length >= KEY_LENGTH ? `${letters.slice(0, KEY_LENGTH)}*` : `${letters[0]}*`;
}

function splitAlternatives(inside: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === '(') depth++;
    else if (inside[i] === ')') depth--;
    else if (inside[i] === '|' && depth === 0) {
      parts.push(inside.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, inside.slice(from)];
}
