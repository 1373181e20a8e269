import type { LanguageData, Phrases } from '../languages/types';
import { FILTER_IDS, type FilterId } from '../types';
import { fold } from './fold';

/** How strongly a phrase speaks. */
export type Strength = keyof Phrases;

/** The phrases of one filter in one language, each strength joined into one expression over folded text. */
export interface PhraseMatcher {
  filter: FilterId;
  ask: RegExp | null;
  hint: RegExp | null;
  label: RegExp | null;
  lead: RegExp | null;
}

/** A language ready to match. */
export interface CompiledLanguage {
  lang: string;
  you: RegExp | null;
  we: RegExp | null;
  said: RegExp | null;
  matchers: PhraseMatcher[];
}

const WORD_START = '(?<![\\p{L}\\p{M}])';
const WORD_END = '(?![\\p{L}\\p{M}])';

export function compileLanguage(data: LanguageData): CompiledLanguage {
  const spaced = data.spaced !== false;
  return {
    lang: data.lang,
    you: anywhere(data.you, spaced),
    we: anywhere(data.we, spaced),
    said: anywhere(data.said, spaced),
    matchers: FILTER_IDS.flatMap((filter) => {
      const phrases = data.phrases[filter];
      if (!phrases) return [];
      const { ask, hint, label, lead } = phrases;
      return [
        {
          filter,
          ask: anywhere(ask, spaced),
          hint: anywhere(hint, spaced),
          label: label ? new RegExp(`^(?:${alternatives(label, spaced)})$`, 'u') : null,
          lead: lead ? new RegExp(`^(?:${alternatives(lead, spaced)})${spaced ? WORD_END : ''}`, 'u') : null,
        },
      ];
    }),
  };
}

function anywhere(phrases: readonly string[] | undefined, spaced: boolean): RegExp | null {
  if (!phrases || phrases.length === 0) return null;
  const inner = alternatives(phrases, spaced);
  return new RegExp(spaced ? `${WORD_START}(?:${inner})${WORD_END}` : `(?:${inner})`, 'gu');
}

function alternatives(phrases: readonly string[], spaced: boolean): string {
  return phrases.map((phrase) => phraseSource(phrase, spaced)).join('|');
}

/** A phrase in the notation of `Phrases` as the source of a regular expression over folded text. */
export function phraseSource(phrase: string, spaced: boolean): string {
  const gap = spaced ? '(?:\\s+[^\\s\\u0000]+){0,5}?\\s+' : '[^\\u0000]{0,15}?';
  return fold(phrase)
    .replace(/\s*…\s*/g, '\u0001')
    .replace(/\\.|[.+$^/{}]|#|\*|\(|\s+/g, (token, at: number, whole: string) => {
      if (token === '#') return '\\p{N}+(?:[.,]\\p{N}+)*';
      if (token === '*')
        return /[\p{L}\p{M}]/u.test(whole[at - 1] ?? '') ? "[\\p{L}\\p{M}'-]*" : "[\\p{L}\\p{M}\\p{N}'.-]+";
      if (token === '(') return '(?:';
      if (/^\s/.test(token)) return isOptional(whole, at, at + token.length) || !spaced ? '\\s*' : '\\s+';
      return token.startsWith('\\') ? token : `\\${token}`;
    })
    .replaceAll('\u0001', gap);
}

/** A space beside an optional group may be missing with it. */
function isOptional(phrase: string, before: number, after: number): boolean {
  if (phrase[before - 1] === '?') return true;
  if (phrase[after] !== '(') return false;
  let depth = 0;
  for (let i = after; i < phrase.length; i++) {
    if (phrase[i] === '(') depth++;
    else if (phrase[i] === ')' && --depth === 0) return phrase[i + 1] === '?';
  }
  return false;
}
