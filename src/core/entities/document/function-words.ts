import { cuesOf } from '../../quotes/cues';
import type { LanguageCues } from '../../quotes/cues/types';
import { WordClasses } from '../../quotes/word-classes';
import { foldLetters } from '../tagger/words';

/**
 * The small words of a language's grammar: with a capital only because a sentence starts with them. `any` are all of them,
 * `before` those that can stand before a name without belonging to it ("Selon Ada Berg"), `verb` what
 * names do in headlines ("COUNCIL REJECTS").
 */
export type FunctionWords = WordClasses<'any' | 'before' | 'verb'>;

/** Languages that have a name model and no cues of speech. */
const OTHERS: Record<string, { before: string; further: string }> = {
  hr: {
    before:
      'ali bez do i iako ili iz kad kada kako kod na nad nakon niti o od po pod prema pri prije s sa u uz za zbog dok jer također danas jučer sutra',
    further:
      'da dva ga gdje ima je jesu koja koje koji li me mi mu ne no njih on ona oni ovo sam se su što ta taj te to tri vi',
  },
  sk: {
    before:
      'a aj ak ako ale ani bez cez do i k keď kde lebo medzi na nad o od okrem po pod podľa pre pred preto pri proti s so u v vo z za zo že dnes včera zajtra',
    further:
      'boli bol bola dva ho ich im ja je jeho jej kto ktorá ktoré ktorý mu my nie on ona oni sa si som sú tak tá ten tento to toto traja už vy však',
  },
  sr: {
    before:
      'ali bez do i iako ili iz kad kada kako kod na nad nakon niti o od po pod posle prema pri pre s sa u uz za zbog dok jer takođe danas juče sutra',
    further:
      'da dva ga gde ima je jesu koja koje koji li me mi mu ne no njih on ona oni ovo sam se su šta što ta taj te to tri vi',
  },
};

/** Words that like to open sentences, beside those of the cues. */
const OPENERS: Record<string, string> = {
  da: 'alligevel desuden ifølge måske nu også siden så',
  de: 'allerdings auch bisher dann dennoch doch noch nun trotzdem zwar',
  es: 'además ahora así ayer después incluso luego solo tampoco',
  fr: 'ainsi aussi bref encore même or rien seul seule tout voici voilà',
  it: 'anche domani eppure forse ieri inoltre intanto oggi poi',
  nl: 'daarnaast gisteren inmiddels misschien morgen nu ook toch toen vandaag volgens',
  pt: 'agora ainda amanhã assim contudo então hoje ontem segundo talvez também',
  sv: 'dessutom däremot enligt kanske nu också sedan så även ändå',
};

const cache = new Map<string, FunctionWords>();

/** The function words of a language (two-letter subtag), in folded form; none where nothing is known of it. */
export function functionWordsOf(language: string): FunctionWords {
  let words = cache.get(language);
  if (!words) {
    words = new WordClasses(listsOf(language, cuesOf(language)));
    cache.set(language, words);
  }
  return words;
}

function listsOf(language: string, cues: LanguageCues | null): Record<'any' | 'before' | 'verb', string> {
  const other = OTHERS[language];
  if (other) return { before: foldPlain(other.before), any: foldPlain(`${other.before} ${other.further}`), verb: '' };
  if (!cues) return { any: '', before: '', verb: '' };
  const according = cues.according.map((phrase) => phrase.split(' ')[0]!).join(' ');
  const before = `${cues.relatives} ${cues.conjunctions} ${cues.prepositions} ${cues.linkers} ${cues.adverbs} ${according} ${OPENERS[language] ?? ''}`;
  const further = `${cues.between} ${cues.he} ${cues.she} ${cues.pronouns} ${cues.determiners} ${cues.quantifiers}`;
  return {
    before: foldPlain(before),
    any: foldPlain(`${before} ${further} ${cues.impersonal}`),
    verb: foldPlain(`${cues.say} ${cues.describe}`),
  };
}

/** Accents off, and without the patterns: "-ly" would take Italy for an adverb. */
export function foldPlain(words: string): string {
  return words
    .split(/\s+/)
    .filter((word) => word !== '' && !/[\\[({?*+|]/.test(word))
    .map(foldLetters)
    .join(' ');
}
