import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { LanguageCues } from './types';

const LANGUAGES: readonly LanguageCues[] = [de, en, es, fr, it, nl, pt];

const BY_LANG = new Map(LANGUAGES.map((cues) => [cues.lang, cues]));

/** The cues of a language tag ("pt-br", "nb"), or null: then quotations are found and speakers are left open. */
export function cuesOf(lang: string): LanguageCues | null {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return BY_LANG.get(primary === 'nb' || primary === 'nn' ? 'no' : primary) ?? null;
}
