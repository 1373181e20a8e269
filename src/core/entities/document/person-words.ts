import { cuesOf } from '../../quotes/cues';
import { WordClasses } from '../../quotes/word-classes';
import { foldLetters } from '../tagger/words';
import { foldPlain } from './function-words';

/** A set of words, or what answers like one. */
interface Words {
  has(word: string): boolean;
}

/** Words of a person's title or role, by language; the English ones are known everywhere. Folded forms, no full stops. */
export interface PersonWords {
  /** Titles that stand before a name and belong to no role ("Mr", "Dr"). */
  honorifics: Words;
  /** Nouns that can end a role before a name ("Foreign Minister", "coach"). */
  roleNouns: Words;
  /** Those of them that are never a person's name by themselves: "Pendlerin", but not "Pope". */
  plainNouns: Words;
  /** Articles and the like, which a role is shown without. */
  articles: Words;
  /** The noun of an apposition stands before what goes on it ("Leiterin des Amtes"), not after ("harbour master"). */
  nounFirst: boolean;
  /** Words that can stand inside a role in front of its noun ("prime", "deputy", "foreign"). */
  roleModifiers: Words;
}

interface WordLists {
  honorifics: string;
  roleNouns: string;
  roleModifiers: string;
}

const LISTS: Record<'en', WordLists> = {
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
    const set = (key: keyof WordLists): ReadonlySet<string> => new Set(LISTS.en[key].split(/\s+/));
    const roleNouns = set('roleNouns');
    const own = ownNouns(language);
    words = {
      honorifics: new Set(`${LISTS.en.honorifics} ${foldPlain(ownTitles(language)).replaceAll('.', '')}`.split(' ')),
      roleNouns: { has: (word) => roleNouns.has(word) || own.has(word) },
      plainNouns: own,
      articles: new Set(`the a an ${foldPlain(cuesOf(language)?.determiners ?? '')}`.split(' ')),
      nounFirst: language !== 'en',
      roleModifiers: set('roleModifiers'),
    };
    cache.set(language, words);
  }
  return words;
}

function ownTitles(language: string): string {
  return language === 'en' ? '' : (cuesOf(language)?.titles ?? '');
}

const NONE: Words = new Set<string>();

/** The words for people of the language's cues of speech; those for bodies ("ministerio") are no role of a person. */
function ownNouns(language: string): Words {
  const cues = cuesOf(language);
  if (!cues || language === 'en' || cues.capitals === 'none') return NONE;
  const own = new WordClasses({
    person: foldPatterns(cues.roles),
    body: foldPatterns(cues.organisations),
  });
  return {
    has(word) {
      const { person, body } = own.of(word);
      return person && !body;
    },
  };
}

/** Accents off, dots of abbreviations too; patterns stay patterns. */
function foldPatterns(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => (/\\p/.test(word) ? word.normalize('NFKD').replace(/[\u0300-\u036f]/g, '') : foldLetters(word)))
    .map((word) => (/[\\[({?*+|]/.test(word) ? word : word.replace(/\.$/, '')))
    .join(' ');
}
