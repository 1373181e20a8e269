import type { LanguageData, Phrases } from '../languages/types';
import { FILTER_IDS, type FilterId } from '../types';
import { isDigit, isLetter } from './letters';
import { PhraseTree } from './phrase-tree';

/** How strongly a phrase speaks. */
export type Strength = keyof Phrases;
type Word = 'you' | 'we' | 'said';

/** A phrase seen in a sentence, offsets into the sentence. */
export interface PhraseHit {
  filter: FilterId;
  strength: Strength;
  start: number;
  end: number;
}

/** What a language says of a sentence. */
export interface SentenceReading {
  hits: PhraseHit[];
  you: boolean;
  we: boolean;
  said: boolean;
}

const WORDS = ['you', 'we', 'said'] as const;
/** What a phrase in the tree says: a word, or the filter and the strength of a call. */
const MEANINGS: readonly (Word | { filter: FilterId; strength: Strength })[] = [
  ...WORDS,
  ...FILTER_IDS.flatMap((filter) =>
    (['ask', 'hint', 'label', 'lead'] as const).map((strength) => ({ filter, strength })),
  ),
];
const TOKEN = /[\p{L}\p{M}]+|\p{N}+/gu;

/** All phrases of a language, ready to be found in one pass over a sentence. */
export class CompiledLanguage {
  readonly lang: string;
  private readonly spaced: boolean;
  private readonly formal: ReadonlySet<string>;
  private readonly shared: ReadonlySet<string>;
  private readonly anywhere: PhraseTree;
  /** Labels and leads: only the beginning of a line is looked up here. */
  private readonly lines: PhraseTree;

  constructor(data: LanguageData) {
    this.lang = data.lang;
    this.spaced = data.spaced !== false;
    this.formal = new Set(data.formal);
    this.shared = new Set(data.shared);
    this.anywhere = new PhraseTree(this.spaced);
    this.lines = new PhraseTree(this.spaced);
    MEANINGS.forEach((meaning, name) => {
      const isWord = typeof meaning === 'string';
      const phrases = isWord ? data[meaning] : (data.phrases[meaning.filter]?.[meaning.strength] ?? []);
      const ofLines = !isWord && (meaning.strength === 'label' || meaning.strength === 'lead');
      for (const phrase of phrases) (ofLines ? this.lines : this.anywhere).add(phrase, name);
    });
  }

  /**
   * @param written the sentence as it is written
   * @param folded the same, folded, quoted speech blanked out
   * @param line the folded sentence without the signs around it when it stands on a line of its own, else null
   */
  read(written: string, folded: string, line: string | null): SentenceReading {
    const reading: SentenceReading = { hits: [], you: false, we: false, said: false };
    const lineStart = line === null ? -1 : folded.indexOf(line);
    const lineEnd = line === null ? -1 : lineStart + line.length;
    const accepts = (name: number, end: number) => this.accepts(folded, lineEnd, name, end);
    let [letter, digit] = [false, false];
    for (let at = 0; at < folded.length; at++) {
      const code = folded.charCodeAt(at);
      const [letterBefore, digitBefore] = [letter, digit];
      letter = isLetter(code);
      digit = !letter && isDigit(code);
      // A number glued to a word begins nothing; a word glued to a number does ("Show all 2Your support").
      const begins = letter ? !(letterBefore && this.spaced) : digit && !letterBefore && !digitBefore;
      if (!begins) continue;
      if (at === lineStart) this.take(reading, written, at, this.lines.longestAt(folded, at, accepts));
      this.take(reading, written, at, this.anywhere.longestAt(folded, at, accepts));
    }
    return this.formal.size + this.shared.size > 0 ? this.withoutOthers(reading, written) : reading;
  }

  /** A label must reach to the end of its line, other phrases to the end of a word. */
  private accepts(folded: string, lineEnd: number, name: number, end: number): boolean {
    const meaning = MEANINGS[name]!;
    if (typeof meaning !== 'string' && meaning.strength === 'label') return end >= lineEnd;
    return !this.spaced || !isLetter(folded.charCodeAt(end));
  }

  private take(reading: SentenceReading, written: string, at: number, found: ReadonlyMap<number, number>): void {
    if (found.size === 0) return;
    for (const [name, end] of [...found].sort(([a], [b]) => a - b)) {
      const meaning = MEANINGS[name]!;
      if (typeof meaning !== 'string') reading.hits.push({ ...meaning, start: at, end });
      else if (meaning !== 'you' || !this.isOfOthers(written, at, end)) reading[meaning] = true;
    }
  }

  /**
   * Takes "sie" with a small letter for others than the reader. Where a word tells nothing ("su", "Sie" at the beginning of a
   * sentence), a call stays one only beside a plain "you" or the publisher's "we".
   */
  private withoutOthers(reading: SentenceReading, written: string): SentenceReading {
    const hits: PhraseHit[] = [];
    for (const hit of reading.hits) {
      let addressed = reading.you || reading.we;
      let shared = false;
      let ofOthers = false;
      for (const { 0: word, index } of written.slice(hit.start, hit.end).matchAll(TOKEN)) {
        const lower = word.toLowerCase();
        if (this.shared.has(lower)) shared = true;
        if (!this.formal.has(lower)) continue;
        if (!/^\p{Lu}/u.test(word)) ofOthers = true;
        else if (isInitial(written, hit.start + index)) shared = true;
        else addressed = true;
      }
      if (ofOthers) continue;
      hits.push(shared && !addressed && hit.strength === 'ask' ? { ...hit, strength: 'hint' } : hit);
    }
    return { ...reading, hits };
  }

  /** A formal "you" with a small letter, or with a capital that the beginning of the sentence gave it. */
  private isOfOthers(written: string, start: number, end: number): boolean {
    const word = written.slice(start, end);
    if (!this.formal.has(word.toLowerCase())) return false;
    return !/^\p{Lu}/u.test(word) || isInitial(written, start);
  }
}

function isInitial(written: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(written.slice(0, at));
}
