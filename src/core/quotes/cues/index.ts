import { ar } from './ar';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import type { LanguageCues } from './types';
import { uk } from './uk';
import { zh } from './zh';

const LANGUAGES: readonly LanguageCues[] = [
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh,
];

const BY_LANG = new Map(LANGUAGES.map((cues) => [cues.lang, cues]));
/** Written standards that share one file. */
const SAME: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he' };

/** The cues of a language tag ("pt-br", "nb"), or null: then quotations are found and speakers are left open. */
export function cuesOf(lang: string): LanguageCues | null {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return BY_LANG.get(SAME[primary] ?? primary) ?? null;
}
