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
  /** What says "according to him" and "to her" with a possessive inside ("по его словам", "jego zdaniem"). */
  accordingHe?: string[];
  accordingShe?: string[];
  /** Prepositions that name the speaker only where they begin the sentence, before a person and a comma ("Pour X, c'est « … »"). */
  accordingFirst?: string;
  /** Words that name the speaker only right after a quotation ("so"). */
  accordingBesideQuote?: string;
  /** Postpositions after the speaker ("mukaan", "göre"). */
  accordingAfter?: string;
  /** Words between subject and verb that are neither: auxiliaries, adverbs, negations. */
  between: string;
  /** Subject pronouns by gender. */
  he: string;
  she: string;
  /** Pronouns of one person of any gender ("hän"). */
  person?: string;
  /** Further pronouns that can be the speaker: they, we, I, one, who asks. */
  pronouns: string;
  /** Relative pronouns and words that open a subordinate clause. */
  relatives: string;
  /** Conjunctions that join clauses or subjects. */
  conjunctions: string;
  /** "and": joins two names that speak together. */
  and?: string;
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
  /** Endings of nouns for people, known only where an article introduces them after a name ("Ada Berg, the harbour *master*,"). */
  agents?: string;
  /** Words that go on a role in a script without capitals ("وزير *الخارجية*"). */
  roleTails?: string;
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
  /** Pronouns that are no speaker ("it", "you", "man"). */
  impersonal: string;
  /** The verbs of saying are complete enough that any noun phrase that is their subject speaks. */
  anyNounSpeaks?: boolean;
  /** Words that say that a thing was not said, or only might be: between a subject and its verb, or before both ("if"). */
  negations?: string;
  /** Auxiliaries of the passive: "was told" does not speak. */
  passive: string;
  /** Auxiliary and participle of the passive stand apart ("wurde … genannt"). */
  splitPassive?: boolean;
  /** Determiners that no subject has ("den", "dem"). */
  oblique?: string;
  /** The word before an infinitive ("to"). */
  infinitive?: string;
  /** "is heard *saying*": their subject is who says it. */
  heard?: string;
  /** Nouns for what somebody said: whose they are is who says it ("her claim that “…”", "in his own words"). */
  sayingNouns?: string;
  possessivesHe?: string;
  possessivesShe?: string;
  /** Participles said by the noun right before them ("a sign reading"). */
  participlesOfNoun?: string;
  /** Plural nouns and finite verbs look the same ("comments"): after a determiner or a possessive it is a noun. */
  verbsAreNouns?: boolean;
  /** A genitive follows its noun without a preposition but with an article ("der Sprecher der Regierung"). */
  genitiveArticle?: boolean;
  /** Endings of the subject, cut from the mention ("장관은"). */
  subjectEndings?: RegExp;
  /** Family name first, and names without spaces: "田中" is "田中健一". */
  familyFirst?: boolean;
  /** What is said to or of anybody and is no role ("さん"). */
  courtesies?: string;
  /** How a phrase without capitals divides into `name` and `role` (named groups), `of` for a role that stands before a courtesy. */
  personName?: RegExp;
  /** Determiners that are a speaker alone ("some", "others"). */
  quantifiers: string;
  /** The attribution may stand inside the marks ("« …, dit-il. … »"). */
  attributesInside?: boolean;
  /** Days and months are written small: with a capital they are names ("Julio Prieto"). */
  timesSmall?: boolean;
  /** A dash opens speech within a paragraph too, after a full stop ("… stengt. – Vi har ikke råd, sa Moen."). */
  dashAnywhere?: boolean;
  /** Verbs drop their subject: a cue without one continues the last speaker. */
  dropsSubject?: boolean;
  /** The verb takes the second place: after an adverbial the subject stands right of it. */
  verbSecond?: boolean;
  /** The verb stands before its subject (Arabic). */
  verbFirst?: boolean;
  /** Sets the subject before a verb that otherwise precedes it ("أما X فقال"). */
  topicMarker?: string;
  /** The verb stands last. */
  verbLast?: boolean;
  /** Names change their endings: "Lawrowa" is "Lawrow". */
  inflects?: boolean;
  /** Among the marks of the subject those of the topic: it is the speaker where both stand before a verb ("は" before "が"). */
  topicEndings?: RegExp;
  /** After a verb of saying: its subject follows ("と話すのは、X"). */
  cleftMarker?: string;
  /** A word of the sentence after a quotation that points back to it ("こう振り返る"). */
  pointsBack?: string;
  /** Follows a quotation and says that it is one, whatever the verb ("と", "라고"). */
  quotatives?: string;
  /** Joins a noun phrase to the one before it ("के"). */
  genitives?: string;
  /** Words that follow the subject ("ने"), or endings of it in an unspaced script. */
  subjectMarkers?: string;
  /** Splits words further than spaces do: an unspaced script, or clitics ("a-t-il"). */
  words?: RegExp;
  /** Endings to cut from a name in other cases than the subject's ("Yılmaz'a"). */
  nameEndings?: RegExp;
}
