/** Words that keep their full stop, by language; English ones are known everywhere because wire copy quotes them everywhere. */
const ABBREVIATIONS: Record<string, string> = {
  en:
    'mr mrs ms mx dr prof gen col lt maj capt cmdr adm sgt cpl pvt brig sen rep gov rev hon pres supt det insp ' +
    'st ste mt ft jr sr inc corp co ltd llc bros plc vs etc al dept univ assn ' +
    'jan feb mar apr aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich ' +
    'minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
  de: 'bzw ca evtl ggf inkl mio mrd nr sog str tel usw vgl zb hr fr dr prof st jh',
  es: 'sr sra srta dr dra ud uds av avda núm pág gral lic ing',
  fr: 'mm mme mlle dr pr av bd env cf éd',
  it: 'sig sigg dott dottssa prof on avv ing arch ecc pag',
  nl: 'dhr mevr mr drs ir ing bv nv enz blz nr ca',
  pt: 'sr sra dr dra prof av eng pág núm',
  da: 'hr fr dr nr bl ca ca kr mio mia',
  sv: 'dr nr ca kr milj resp',
  hr: 'dr mr prof sv tzv itd npr str',
  sk: 'dr ing mgr prof sv tzv napr',
  sr: 'dr mr prof sv tzv itd npr',
  ru: 'г гг ул им стр тыс млн млрд руб см др',
};

const cache = new Map<string, ReadonlySet<string>>();

/** Lower-case abbreviations of a language (two-letter subtag), without their full stop. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  let set = cache.get(language);
  if (!set) {
    set = new Set(
      `${ABBREVIATIONS.en} ${language === 'en' ? '' : (ABBREVIATIONS[language] ?? '')}`.trim().split(/\s+/),
    );
    cache.set(language, set);
  }
  return set;
}

/** Words that begin a sentence even after an abbreviation ("… in the U.S. The …"). */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An He She It They We I But And In On At For Of As If When While After Before Since This That These Those ' +
    'There Here His Her Its Their Our My Some Many Most All Both Also However Meanwhile Earlier Last Now Then So Yet'
  ).split(' '),
);
