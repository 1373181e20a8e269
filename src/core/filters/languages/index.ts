import { CompiledLanguage } from '../engine/phrases';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import type { LanguageData } from './types';

/** Every language the filters know, by primary subtag. */
export const LANGUAGES: ReadonlyMap<string, LanguageData> = new Map(
  [de, en, es, fr, it, nl, pl, pt].map((data) => [data.lang, data]),
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
