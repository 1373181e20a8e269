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
  agent: boolean;
  courtesy: boolean;
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

/** Word classes by lists: words are looked up in one table, only the patterns among them are tried one by one. */
class WordClasses {
  private readonly listed = new Map<string, WordClass>();
  private readonly patterns: [keyof WordClass, RegExp][] = [];
  private readonly matched = new Map<string, WordClass>();
  private readonly none: WordClass;

  constructor(lists: Record<keyof WordClass, string>) {
    const names = Object.keys(lists) as (keyof WordClass)[];
    this.none = Object.fromEntries(names.map((name) => [name, false])) as unknown as WordClass;
    for (const name of names) {
      const patterns: string[] = [];
      for (const word of lists[name].split(/\s+/).filter(Boolean)) {
        if (/[\\[({?*+|]/.test(word)) patterns.push(word);
        else this.add(word, name);
      }
      if (patterns.length > 0) this.patterns.push([name, new RegExp(`^(?:${patterns.join('|')})$`, 'u')]);
    }
  }

  of(word: string): WordClass {
    const known = this.matched.get(word);
    if (known) return known;
    const listed = this.listed.get(word) ?? this.none;
    if (word.length >= LONGEST_MATCHED) return listed;
    const names = this.patterns.filter(([, pattern]) => pattern.test(word));
    const result = names.length === 0 ? listed : { ...listed };
    for (const [name] of names) result[name] = true;
    if (this.matched.size < CACHE_LIMIT) this.matched.set(word, result);
    return result;
  }

  private add(word: string, name: keyof WordClass): void {
    const classes = this.listed.get(word) ?? { ...this.none };
    classes[name] = true;
    this.listed.set(word, classes);
  }
}

/** No pattern is tried on a word of more characters. */
const LONGEST_MATCHED = 40;

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  const split = phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
  for (const words of split) map.set(words[0]!, [...(map.get(words[0]!) ?? []), words]);
  return map;
}
