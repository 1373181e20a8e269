import type { LanguageData, Phrases } from '../languages/types';
import { FILTER_IDS, type FilterId } from '../types';
import { DIGITS, LETTERS } from './letters';
import { ANY, beginnings, KEY_LENGTH, NUMBER, phraseSource } from './notation';

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

/** The matchers for one beginning of a word, and all their patterns in one to rule most words out at once. */
interface Entry {
  any: RegExp;
  matchers: Matcher[];
}

interface Matcher {
  filter: FilterId | null;
  strength: Strength | Word;
  pattern: RegExp;
}

const WORD_END = `(?![${LETTERS}])`;
const TOKEN = /[\p{L}\p{M}]+|\p{N}+/gu;
const CHARACTER = /[\p{L}\p{M}\p{N}]/gu;

/**
 * All phrases of a language, ready to be found in one pass over a sentence: they are looked up by the beginning of each
 * word, so that the time doesn't grow with the number of phrases.
 */
export class CompiledLanguage {
  readonly lang: string;
  private readonly spaced: boolean;
  private readonly formal: ReadonlySet<string>;
  private readonly shared: ReadonlySet<string>;
  private readonly entries = new Map<string, Entry>();
  /** Labels and leads: only the beginning of a line is looked up here. */
  private readonly lines = new Map<string, Entry>();

  constructor(data: LanguageData) {
    this.lang = data.lang;
    this.spaced = data.spaced !== false;
    this.formal = new Set(data.formal);
    this.shared = new Set(data.shared);
    for (const word of ['you', 'we', 'said'] as const) this.add(null, word, data[word]);
    for (const filter of FILTER_IDS) {
      const phrases = data.phrases[filter] ?? {};
      for (const strength of ['ask', 'hint', 'label', 'lead'] as const)
        this.add(filter, strength, phrases[strength] ?? []);
    }
    for (const entry of [...this.entries.values(), ...this.lines.values()]) {
      entry.any = new RegExp(entry.matchers.map(({ pattern }) => pattern.source).join('|'), 'uy');
    }
  }

  /**
   * @param written the sentence as it is written
   * @param folded the same, folded, quoted speech blanked out
   * @param line the folded sentence without the signs around it when it stands on a line of its own, else null
   */
  read(written: string, folded: string, line: string | null): SentenceReading {
    const reading: SentenceReading = { hits: [], you: false, we: false, said: false };
    const tokens = this.spaced ? TOKEN : CHARACTER;
    const lineStart = line === null ? -1 : folded.indexOf(line);
    let before = -1;
    for (const { 0: token, index } of folded.matchAll(tokens)) {
      // A number glued to a word begins nothing; a word glued to a number does ("Show all 2Your support").
      const isNumber = /^\p{N}/u.test(token);
      if (!(isNumber && before === index)) {
        for (const key of this.keysOf(token, isNumber)) {
          this.tryMatchers(key, written, folded, index, lineStart, line, reading);
        }
      }
      before = index + token.length;
    }
    return this.formal.size + this.shared.size > 0 ? this.withoutOthers(reading, written) : reading;
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

  private keysOf(token: string, isNumber: boolean): string[] {
    if (!this.spaced) return isNumber ? [token, NUMBER, ANY] : [token, ANY];
    if (isNumber) return [NUMBER, ANY];
    return [token, `${token.slice(0, KEY_LENGTH)}*`, `${token[0]}*`, ANY];
  }

  private tryMatchers(
    key: string,
    written: string,
    folded: string,
    at: number,
    lineStart: number,
    line: string | null,
    reading: SentenceReading,
  ): void {
    if (at === lineStart) this.tryEntry(this.lines.get(key), written, folded, at, lineStart, line, reading);
    this.tryEntry(this.entries.get(key), written, folded, at, lineStart, line, reading);
  }

  private tryEntry(
    entry: Entry | undefined,
    written: string,
    folded: string,
    at: number,
    lineStart: number,
    line: string | null,
    reading: SentenceReading,
  ): void {
    if (!entry) return;
    entry.any.lastIndex = at;
    if (!entry.any.test(folded)) return;
    for (const { filter, strength, pattern } of entry.matchers) {
      if (filter === null && reading[strength as Word]) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(folded);
      if (!match) continue;
      if (strength === 'you' && this.isOfOthers(written, at, match[0])) continue;
      const end = at + match[0].length;
      if (filter === null) reading[strength as Word] = true;
      else if (strength !== 'label' || end >= lineStart + line!.length) {
        reading.hits.push({ filter, strength: strength as Strength, start: at, end });
      }
    }
  }

  /** A formal "you" with a small letter, or with a capital that the beginning of the sentence gave it. */
  private isOfOthers(written: string, at: number, word: string): boolean {
    if (!this.formal.has(word)) return false;
    return !/^\p{Lu}/u.test(written.slice(at, at + word.length)) || isInitial(written, at);
  }

  private add(filter: FilterId | null, strength: Strength | Word, phrases: readonly string[]): void {
    const byKey = new Map<string, string[]>();
    for (const phrase of phrases) {
      const source = phraseSource(phrase, this.spaced);
      for (const key of beginnings(phrase, this.spaced)) byKey.set(key, [...(byKey.get(key) ?? []), source]);
    }
    // A label must reach to the end of its line: the signs after it may be any.
    const end = strength === 'label' ? `(?=[^${LETTERS}${DIGITS}]*$)` : this.spaced ? WORD_END : '';
    const entries = strength === 'label' || strength === 'lead' ? this.lines : this.entries;
    for (const [key, sources] of byKey) {
      const pattern = new RegExp(`(?:${sources.join('|')})${end}`, 'uy');
      const entry = entries.get(key) ?? { any: pattern, matchers: [] };
      entry.matchers.push({ filter, strength, pattern });
      entries.set(key, entry);
    }
  }
}

function isInitial(written: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(written.slice(0, at));
}
