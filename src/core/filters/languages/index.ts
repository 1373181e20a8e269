import { CompiledLanguage } from '../engine/phrases';
import { bg } from './bg';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { hu } from './hu';
import { it } from './it';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sv } from './sv';
import { tr } from './tr';
import type { LanguageData } from './types';
import { uk } from './uk';

/** Every language the filters know, by primary subtag. */
export const LANGUAGES: ReadonlyMap<string, LanguageData> = new Map(
  [bg, cs, da, de, el, en, es, fi, fr, hu, it, nl, no, pl, pt, ro, ru, sk, sv, tr, uk].map((data) => [data.lang, data]),
);

/** Languages whose phrases another one may use. */
const ALIASES: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', ms: 'id', mo: 'ro', sh: 'hr' };

const compiled = new Map<string, CompiledLanguage>();

/** @param tag BCP 47, any case; compiled once */
export function languageFor(tag: string): CompiledLanguage | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0]!;
  const data = LANGUAGES.get(ALIASES[primary] ?? primary);
  if (!data) return null;
  let language = compiled.get(data.lang);
  if (!language) {
    language = new CompiledLanguage(data);
    compiled.set(data.lang, language);
  }
  return language;
}
