import type { ReadingText } from '../article/types';
import type { Quote } from './types';
import { countWords, wordsOf } from './words';

/** The choice has this many quotations where the article has as many that can stand alone. */
const MOST_KEYS = 5;
const FEWEST_KEYS = 3;
const ENDS_SENTENCE = /[.!?…。！？؟।]\s*$/u;
/** Below this a quotation is too little to be shown by itself. */
const LEAST_SCORE = 1.5;
/** Taken off for every quotation of the same speaker already chosen: different voices before more of one. */
const SAME_SPEAKER = 0.9;
/** Shared words, as a share of the shorter quotation, from which two say the same. */
const NEAR_DUPLICATE = 0.6;

/** Of more quotations than this only the best by what they are themselves are compared with the headline. */
const MOST_COMPARED = 500;

interface Candidate {
  quote: Quote;
  terms: Set<string>;
  score: number;
}

/**
 * The three to five quotations that carry the article, chosen greedily by score, each choice lowering the chance of the
 * same speaker. The score, in points:
 * - a whole sentence 2, a fragment of eight words and more 0.5 (1 where it ends like a sentence), a shorter one -1.5;
 * - a length that can be read at a glance (8 to 45 words) 1; longer ones lose up to 1;
 * - a speaker with a name 1, a nominal one ("officials") 0.3, a pronoun nobody is known for -0.5, none -1;
 * - how much the article is about the speaker: 0.4 for each doubling of the mentions of the name, at most 1.6;
 * - what headline and standfirst echo: up to 2 for the share of their words that the quotation has.
 * Position counts only to break a tie, so that the first quotation is not chosen for being first. Of two that say nearly
 * the same only the better one is taken. Quotations in headings and credits are none of the article's.
 */
export function markKeyQuotes(quotes: readonly Quote[], reading: ReadingText): Quote[] {
  const headline = termsOf(`${reading.title} ${reading.dek ?? ''}`);
  const body = inBodyText(quotes, reading);
  const counts = nameCounts(reading.text, body);
  const best = body
    .map((quote) => ({ quote, score: scoreOf(quote, counts) }))
    .sort(byScore)
    .slice(0, MOST_COMPARED);
  const candidates = best
    .map(({ quote, score }): Candidate => {
      const terms = termsOf(quote.text);
      return { quote, terms, score: score + echoScore(terms, headline) };
    })
    .sort(byScore)
    .slice(0, 60);
  const keys = new Set(choose(candidates, wantedKeys(quotes.length)));
  return quotes.map((quote) => (keys.has(quote) ? { ...quote, key: true } : quote));
}

type Scored = Pick<Candidate, 'quote' | 'score'>;

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.quote.start - b.quote.start;
}

function wantedKeys(quotes: number): number {
  return Math.min(MOST_KEYS, Math.max(FEWEST_KEYS, Math.round(quotes / 3)));
}

function choose(candidates: readonly Candidate[], wanted: number): Quote[] {
  const chosen: Candidate[] = [];
  const rest = [...candidates];
  while (chosen.length < wanted) {
    let best = -1;
    let bestScore = LEAST_SCORE;
    for (const [i, candidate] of rest.entries()) {
      const voices = chosen.filter(({ quote }) => quote.speaker?.name === candidate.quote.speaker?.name).length;
      const score = candidate.score - voices * SAME_SPEAKER;
      if (score > bestScore && !chosen.some((other) => isNearDuplicate(other, candidate))) {
        best = i;
        bestScore = score;
      }
    }
    if (best < 0) break;
    chosen.push(...rest.splice(best, 1));
  }
  return chosen.map(({ quote }) => quote);
}

function scoreOf(quote: Quote, counts: ReadonlyMap<string, number>): number {
  const words = lengthInWords(quote.text);
  let score = isWholeSentence(quote, words) ? 2 : words < 8 ? -1.5 : ENDS_SENTENCE.test(quote.text) ? 1 : 0.5;
  if (words >= 8 && words <= 45) score += 1;
  else if (words > 45) score -= Math.min(1, (words - 45) / 60);
  return score + speakerScore(quote, counts);
}

function echoScore(terms: ReadonlySet<string>, headline: ReadonlySet<string>): number {
  let echoed = 0;
  for (const term of headline) if (terms.has(term)) echoed++;
  return headline.size > 0 ? Math.min(2, (4 * echoed) / Math.min(headline.size, 8)) : 0;
}

function speakerScore({ speaker }: Quote, counts: ReadonlyMap<string, number>): number {
  if (!speaker) return -1;
  const last = lastWord(speaker.name);
  if (isPronoun(speaker.mention) && speaker.name === speaker.mention) return -0.5;
  return (isNamed(speaker.name) ? 1 : 0.3) + Math.min(1.6, 0.4 * Math.log2(1 + (counts.get(last) ?? 0)));
}

/** "Ana Leka", "NATO", but not "The president", "a spokesman"; a script without capitals does not tell. */
function isNamed(name: string): boolean {
  if (!/\p{Lu}|\p{Ll}/u.test(name)) return true;
  const words = name.split(/\s+/);
  return /^\p{Lu}/u.test(words[0]!) && /^\p{Lu}/u.test(words.at(-1)!);
}

/** "she", "they", "It": one short word that no reader can take for somebody; names of two letters are not worth the doubt. */
function isPronoun(mention: string): boolean {
  return /^(?:\p{Ll}{1,5}|\p{Lu}\p{Ll})$/u.test(mention);
}

/** Begins like a sentence and ends like one, or with the comma that leads on to its attribution. */
function isWholeSentence({ text, parts }: Quote, words: number): boolean {
  const first = /^[^\p{L}\p{N}]*([\p{L}\p{N}])/u.exec(text)?.[1] ?? '';
  const begins = first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
  const ends = /[.!?…。！？؟।,،，]\s*$/u.test(text) || parts.length > 1;
  return begins && (ends || words >= 6) && words >= 4;
}

function isNearDuplicate(a: Candidate, b: Candidate): boolean {
  const [small, large] = a.terms.size < b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  if (small.size === 0) return a.quote.text === b.quote.text;
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return shared / small.size >= NEAR_DUPLICATE;
}

/** Quotations, in text order, that stand neither in a heading nor in a caption nor in the credits. */
function inBodyText(quotes: readonly Quote[], { spans }: ReadingText): Quote[] {
  let next = 0;
  return quotes.filter((quote) => {
    while (next < spans.length && spans[next]!.end <= quote.start) next++;
    const span = spans[next];
    if (!span || span.start > quote.start) return true;
    return span.kind !== 'heading' && span.kind !== 'figure' && span.category === null;
  });
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Content words: four letters and more; pairs of characters where words are not spaced. */
function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const word of wordsOf(text.slice(0, 2000).toLowerCase())) {
    if (!UNSPACED.test(word)) {
      if (word.length >= 4) terms.add(word.replace(/['’]s$/, ''));
      continue;
    }
    for (let i = 0; i + 1 < word.length; i++) terms.add(word.slice(i, i + 2));
  }
  return terms;
}

function lengthInWords(text: string): number {
  if (UNSPACED.test(text)) return text.length / 2;
  return countWords(text.slice(0, 2000));
}

const ANY_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const CAPITAL_WORD = /(?<![\p{L}\p{M}\p{N}'’.-])\p{Lu}[\p{L}\p{M}\p{N}'’.-]*/gu;

/** How often the text has the last word of each speaker's name. */
function nameCounts(text: string, quotes: readonly Quote[]): Map<string, number> {
  const counts = new Map<string, number>();
  let capitals = true;
  for (const { speaker } of quotes) {
    if (!speaker) continue;
    counts.set(lastWord(speaker.name), 0);
    capitals &&= /^\p{Lu}/u.test(speaker.name.slice(speaker.name.lastIndexOf(' ') + 1));
  }
  for (const [word] of text.matchAll(capitals ? CAPITAL_WORD : ANY_WORD)) {
    const key = word.replace(/['’]s$|[.]$/, '').toLowerCase();
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  }
  return counts;
}

function lastWord(name: string): string {
  return name
    .slice(name.lastIndexOf(' ') + 1)
    .trim()
    .toLowerCase();
}
