import { en } from './en';
import type { LanguageCues } from './types';

const LANGUAGES: readonly LanguageCues[] = [en];

const BY_LANG = new Map(LANGUAGES.map((cues) => [cues.lang, cues]));

/** The cues of a language tag ("pt-br", "nb"), or null: then quotations are found and speakers are left open. */
export function cuesOf(lang: string): LanguageCues | null {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return BY_LANG.get(primary === 'nb' || primary === 'nn' ? 'no' : primary) ?? null;
}
