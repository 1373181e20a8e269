import type { LanguageCues } from './cues/types';

/** What a word can be in the grammar of attribution; flags, since "that" is a determiner and a relative. */
export interface WordClass {
  say: boolean;
  describe: boolean;
  participle: boolean;
  between: boolean;
  he: boolean;
  she: boolean;
  pronoun: boolean;
  relative: boolean;
  conjunction: boolean;
  preposition: boolean;
  linker: boolean;
  determiner: boolean;
  adverb: boolean;
  time: boolean;
  role: boolean;
  title: boolean;
  titleHe: boolean;
  titleShe: boolean;
  particle: boolean;
  organisation: boolean;
  termBefore: boolean;
  subjectMarker: boolean;
  accordingAfter: boolean;
  genitive: boolean;
  negation: boolean;
  sayingNoun: boolean;
  possessiveHe: boolean;
  possessiveShe: boolean;
  heard: boolean;
  and: boolean;
  quotative: boolean;
  accordingFirst: boolean;
  accordingBesideQuote: boolean;
  impersonal: boolean;
  passive: boolean;
  participleOfNoun: boolean;
  quantifier: boolean;
  person: boolean;
  roleTail: boolean;
}

type Matcher = (word: string) => boolean;

/** The cues of one language, ready to ask for words. */
export interface Lexicon {
  cues: LanguageCues;
  /** Prepositions before a speaker, split into words, longest first, by their first word. */
  according: Map<string, string[][]>;
  classOf(word: string): WordClass;
}

/** Upper limit of remembered words, so that a text of nothing but new words costs no memory. */
const CACHE_LIMIT = 20_000;

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language's cues, built once. */
export function lexiconOf(cues: LanguageCues): Lexicon {
  let lexicon = lexicons.get(cues.lang);
  if (!lexicon) {
    lexicon = build(cues);
    lexicons.set(cues.lang, lexicon);
  }
  return lexicon;
}

function build(cues: LanguageCues): Lexicon {
  const matchers: Record<keyof WordClass, Matcher> = {
    say: matcher(cues.say),
    describe: matcher(cues.describe),
    participle: matcher(cues.participles),
    between: matcher(cues.between),
    he: matcher(cues.he),
    she: matcher(cues.she),
    pronoun: matcher(`${cues.he} ${cues.she} ${cues.person ?? ''} ${cues.pronouns}`),
    relative: matcher(cues.relatives),
    conjunction: matcher(cues.conjunctions),
    preposition: matcher(`${cues.prepositions} ${cues.according.filter((phrase) => !phrase.includes(' ')).join(' ')}`),
    linker: matcher(cues.linkers),
    determiner: matcher(cues.determiners),
    adverb: matcher(cues.adverbs),
    time: matcher(cues.times),
    role: matcher(cues.roles),
    title: matcher(cues.titles),
    titleHe: matcher(cues.titlesHe ?? ''),
    titleShe: matcher(cues.titlesShe ?? ''),
    particle: matcher(cues.particles),
    organisation: matcher(cues.organisations),
    termBefore: matcher(cues.termsBefore),
    subjectMarker: matcher(cues.subjectMarkers ?? ''),
    accordingAfter: matcher(cues.accordingAfter ?? ''),
    quotative: matcher(cues.quotatives ?? ''),
    and: matcher(cues.and ?? ''),
    heard: matcher(cues.heard ?? ''),
    sayingNoun: matcher(cues.sayingNouns ?? ''),
    possessiveHe: matcher(cues.possessivesHe ?? ''),
    possessiveShe: matcher(cues.possessivesShe ?? ''),
    negation: matcher(cues.negations ?? ''),
    genitive: matcher(cues.genitives ?? ''),
    accordingFirst: matcher(cues.accordingFirst ?? ''),
    accordingBesideQuote: matcher(cues.accordingBesideQuote ?? ''),
    impersonal: matcher(cues.impersonal),
    passive: matcher(cues.passive),
    quantifier: matcher(cues.quantifiers),
    person: matcher(cues.person ?? ''),
    roleTail: matcher(cues.roleTails ?? ''),
    participleOfNoun: matcher(cues.participlesOfNoun ?? ''),
  };
  const names = Object.keys(matchers) as (keyof WordClass)[];
  const cache = new Map<string, WordClass>();
  return {
    cues,
    according: byFirstWord(cues.according),
    classOf(word) {
      const known = cache.get(word);
      if (known) return known;
      const result = {} as WordClass;
      for (const name of names) result[name] = matchers[name](word);
      if (cache.size < CACHE_LIMIT) cache.set(word, result);
      return result;
    },
  };
}

function matcher(list: string): Matcher {
  const words = list.split(/\s+/).filter(Boolean);
  const plain = new Set(words.filter((word) => !/[\\[({?*+|]/.test(word)));
  const patterns = words.filter((word) => !plain.has(word));
  if (patterns.length === 0) return (word) => plain.has(word);
  const pattern = new RegExp(`^(?:${patterns.join('|')})$`, 'u');
  return (word) => plain.has(word) || (word.length < 40 && pattern.test(word));
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  const split = phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
  for (const words of split) map.set(words[0]!, [...(map.get(words[0]!) ?? []), words]);
  return map;
}
