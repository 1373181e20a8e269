/** Words of a person's title or role, by language; the English ones are known everywhere. Folded forms, no full stops. */
export interface PersonWords {
  /** Titles that stand before a name and belong to no role ("Mr", "Dr"). */
  honorifics: ReadonlySet<string>;
  /** Nouns that can end a role before a name ("Foreign Minister", "coach"). */
  roleNouns: ReadonlySet<string>;
  /** Words that can stand inside a role in front of its noun ("prime", "deputy", "foreign"). */
  roleModifiers: ReadonlySet<string>;
}

interface WordLists {
  honorifics: string;
  roleNouns: string;
  roleModifiers: string;
}

const LISTS: Record<string, WordLists> = {
  en: {
    honorifics: 'mr mrs ms miss mx dr prof sir dame lord lady rev hon',
    roleNouns:
      'president vice-president premier minister chancellor secretary ambassador envoy senator sen congressman congresswoman ' +
      'representative rep lawmaker deputy governor gov mayor councillor commissioner judge justice attorney prosecutor lawyer ' +
      'general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm sergeant sgt corporal officer ' +
      'constable inspector detective sheriff marshal brigadier chief chairman chairwoman chairperson chair director ' +
      'executive ceo cfo founder co-founder owner spokesman spokeswoman spokesperson speaker leader coach manager trainer ' +
      'captain striker midfielder defender goalkeeper forward winger quarterback pitcher player driver rider champion ' +
      'king queen prince princess duke duchess pope cardinal archbishop bishop father sister rabbi imam ayatollah sheikh emir ' +
      'sultan professor doctor scientist researcher economist analyst strategist historian author writer journalist reporter ' +
      'editor correspondent actor actress singer director artist musician composer comedian filmmaker activist campaigner ' +
      'dictator opposition candidate nominee official aide adviser advisor banker businessman businesswoman entrepreneur ' +
      'investor farmer teacher student resident witness victim negotiator diplomat dissident warlord oligarch billionaire ' +
      'president-elect head mp mep',
    roleModifiers:
      'prime vice deputy foreign defence defense interior finance former ex late acting interim assistant associate chief ' +
      'senior first second state general home health education trade economy energy justice environment transport labour ' +
      'labor agriculture culture sports culture press government party opposition majority minority house senate military ' +
      'army police national federal supreme special managing executive communications human rights republican democratic ' +
      'democrat conservative attorney district head team club world defending caretaker outgoing incoming treasury external ' +
      'internal security lead art crown vice-',
  },
};

const cache = new Map<string, PersonWords>();

/** The lists of a language (two-letter subtag), joined with the English ones. */
export function personWordsOf(language: string): PersonWords {
  let words = cache.get(language);
  if (!words) {
    const own = language === 'en' ? undefined : LISTS[language];
    const set = (key: keyof WordLists): ReadonlySet<string> =>
      new Set(`${LISTS.en![key]} ${own?.[key] ?? ''}`.trim().split(/\s+/));
    words = { honorifics: set('honorifics'), roleNouns: set('roleNouns'), roleModifiers: set('roleModifiers') };
    cache.set(language, words);
  }
  return words;
}
