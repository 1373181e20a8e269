/**
 * How a language attributes speech: data only, one file a language.
 * Words are lower case. A field of type `string` lists words divided by white space; every word may be the source of a
 * regular expression matched against the whole word ("сказал[аио]?"). `string[]` lists phrases, words divided by a space.
 */
export interface LanguageCues {
  /** BCP 47 primary subtag. */
  lang: string;
  /** Are names told from other words by a capital: yes; no, nouns have it too (German); no capitals in the script. */
  capitals: 'names' | 'nouns' | 'none';
  /** Finite verbs (and other words) of saying: their subject is the speaker. */
  say: string;
  /** Finite verbs that attribute a fragment ("called it “…”", "accused"); weaker than `say`. */
  describe: string;
  /** Participles, infinitives, gerunds ("saying"): the speaker is the subject of the clause they hang on. */
  participles: string;
  /** Prepositions before the speaker ("according to", "laut"). */
  according: string[];
  /** Postpositions after the speaker ("mukaan", "göre"). */
  accordingAfter?: string;
  /** Words between subject and verb that are neither: auxiliaries, adverbs, negations. */
  between: string;
  /** Subject pronouns by gender. */
  he: string;
  she: string;
  /** Further pronouns that can be the speaker: they, we, I, one, who asks. */
  pronouns: string;
  /** Relative pronouns and words that open a subordinate clause. */
  relatives: string;
  /** Conjunctions that join clauses or subjects. */
  conjunctions: string;
  /** Prepositions: what follows is not a subject. */
  prepositions: string;
  /** Prepositions that join a noun phrase ("spokesman for the ministry"). */
  linkers: string;
  /** Articles, possessives, demonstratives, quantifiers: a noun phrase starts here. */
  determiners: string;
  /** Words never part of a name or noun phrase. */
  adverbs: string;
  /** Days and months: never part of a noun phrase, capital or not. */
  times: string;
  /** Words for people and bodies that speak ("minister", "spokeswoman", "police"). */
  roles: string;
  /** Courtesy titles and military ranks written before a name, by gender where they tell it. */
  titles: string;
  titlesHe?: string;
  titlesShe?: string;
  /** Lower-case words inside names ("van", "bin"). */
  particles: string;
  /** Words inside the names of organisations. */
  organisations: string;
  /** Words after which marks hold a name, a title or a term and not speech ("so-called", "film", "entitled"). */
  termsBefore: string;
  /** Verbs drop their subject: a cue without one continues the last speaker. */
  dropsSubject?: boolean;
  /** The verb takes the second place: after an adverbial the subject stands right of it. */
  verbSecond?: boolean;
  /** The verb stands before its subject (Arabic). */
  verbFirst?: boolean;
  /** The verb stands last. */
  verbLast?: boolean;
  /** Names change their endings: "Lawrowa" is "Lawrow". */
  inflects?: boolean;
  /** Words that follow the subject ("ने"), or endings of it in an unspaced script. */
  subjectMarkers?: string;
  /** Splits words further than spaces do: an unspaced script, or clitics ("a-t-il"). */
  words?: RegExp;
}
