import { CompiledLanguage } from '../engine/phrases';
import { ar } from './ar';
import { bg } from './bg';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import type { LanguageData } from './types';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/** Every language the filters know, by primary subtag. */
export const LANGUAGES: ReadonlyMap<string, LanguageData> = new Map(
  [
    ar,
    bg,
    ca,
    cs,
    da,
    de,
    el,
    en,
    es,
    fa,
    fi,
    fr,
    he,
    hi,
    hr,
    hu,
    id,
    it,
    ja,
    ko,
    nl,
    no,
    pl,
    pt,
    ro,
    ru,
    sk,
    sv,
    th,
    tr,
    uk,
    vi,
    zh,
  ].map((data) => [data.lang, data]),
);

/** Languages whose phrases another one may use. */
const ALIASES: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  ms: 'id',
  mo: 'ro',
  sh: 'hr',
  sr: 'hr',
  bs: 'hr',
  yue: 'zh',
  prs: 'fa',
};

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
