import type { LanguageCues } from './cues/types';
import { WordClasses } from './word-classes';

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
  agent: boolean;
  courtesy: boolean;
  oblique: boolean;
}

/** The cues of one language, ready to ask for words. */
export interface Lexicon {
  cues: LanguageCues;
  /** Prepositions before a speaker, split into words, longest first, by their first word. */
  according: Map<string, string[][]>;
  /** The same with a possessive inside, and whose it is. */
  accordingPronoun: { words: string[]; gender: 'he' | 'she' }[];
  classOf(word: string): WordClass;
}

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
  const lists: Record<keyof WordClass, string> = {
    say: cues.say,
    describe: cues.describe,
    participle: cues.participles,
    between: cues.between,
    he: cues.he,
    she: cues.she,
    pronoun: `${cues.he} ${cues.she} ${cues.person ?? ''} ${cues.pronouns}`,
    relative: cues.relatives,
    conjunction: cues.conjunctions,
    preposition: `${cues.prepositions} ${cues.according.filter((phrase) => !phrase.includes(' ')).join(' ')}`,
    linker: cues.linkers,
    determiner: cues.determiners,
    adverb: cues.adverbs,
    time: cues.times,
    role: cues.roles,
    title: cues.titles,
    titleHe: cues.titlesHe ?? '',
    titleShe: cues.titlesShe ?? '',
    particle: cues.particles,
    organisation: cues.organisations,
    termBefore: cues.termsBefore,
    subjectMarker: cues.subjectMarkers ?? '',
    accordingAfter: cues.accordingAfter ?? '',
    quotative: cues.quotatives ?? '',
    and: cues.and ?? '',
    heard: cues.heard ?? '',
    sayingNoun: cues.sayingNouns ?? '',
    possessiveHe: cues.possessivesHe ?? '',
    possessiveShe: cues.possessivesShe ?? '',
    negation: cues.negations ?? '',
    genitive: cues.genitives ?? '',
    accordingFirst: cues.accordingFirst ?? '',
    accordingBesideQuote: cues.accordingBesideQuote ?? '',
    impersonal: cues.impersonal,
    passive: cues.passive,
    quantifier: cues.quantifiers,
    person: cues.person ?? '',
    roleTail: cues.roleTails ?? '',
    agent: cues.agents ?? '',
    courtesy: cues.courtesies ?? '',
    oblique: cues.oblique ?? '',
    participleOfNoun: cues.participlesOfNoun ?? '',
  };
  const wordClasses = new WordClasses(lists);
  const accordingPronoun = [
    ...(cues.accordingHe ?? []).map((phrase) => ({ words: phrase.split(' '), gender: 'he' as const })),
    ...(cues.accordingShe ?? []).map((phrase) => ({ words: phrase.split(' '), gender: 'she' as const })),
  ];
  return {
    cues,
    according: byFirstWord(cues.according),
    accordingPronoun,
    classOf: (word) => wordClasses.of(word),
  };
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  const split = phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
  for (const words of split) map.set(words[0]!, [...(map.get(words[0]!) ?? []), words]);
  return map;
}
