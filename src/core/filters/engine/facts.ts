import type { Outline, SourceBlock } from '../../blocks/types';
import type { Evidence } from '../filter';
import type { PageContext } from '../index';
import { fold } from './fold';
import { isDigit, isLetter } from './letters';
import type { CompiledLanguage, PhraseHit } from './phrases';
import { findQuotations, maskQuotations } from './quoted';
import { cutSentences, type Sentence } from './sentences';

/** A sentence with what is seen in it. */
export interface SentenceFacts extends Sentence {
  /** Folded, quoted speech blanked out, as long as the sentence. */
  folded: string;
  /** The same without the signs around it when it stands on a line of its own. */
  line: string | null;
  hits: PhraseHit[];
  /** Addresses the reader or speaks of the publisher as "we". */
  address: boolean;
  /** Addresses the reader. */
  you: boolean;
  /** The publisher speaks of itself as "we". */
  we: boolean;
  /** Reports what somebody said, outside of quotation marks, or holds quoted speech. */
  speech: boolean;
}

/** What the filters look at. */
export interface BlockFacts {
  block: SourceBlock;
  sentences: SentenceFacts[];
  /** Share of the text that is quoted speech. */
  quotedShare: number;
}

export interface PageFacts {
  context: PageContext;
  outline: Outline;
  /** `containerWords` of every container, in order. */
  names: readonly string[];
  /** The comparable text of every block, in order. */
  comparables: readonly string[];
  /** That of the headline. */
  title: string;
  /** Times that a text stands on the page, by comparable text. */
  repetitions: ReadonlyMap<string, number>;
  /** Some text stands on the page more than once. */
  hasRepetitions: boolean;
  /** Index of the last block with a text, by comparable text. */
  lastPlace: ReadonlyMap<string, number>;
  /** Index of the first block of prose, or the number of blocks. */
  firstProse: number;
  /** The names of the site and its host, folded, without spaces. */
  own: string;
  /** Names in the headline, in small letters, without those of the site. */
  subjects: ReadonlySet<string>;
  /** The source has no elements: every block stands by itself. */
  isPlainText: boolean;
}

/** Evidence by block, in the order of the blocks. */
export type PageEvidence = Evidence[][];

/** @param text the block's text, folded */
export function blockFacts(block: SourceBlock, text: string, languages: readonly CompiledLanguage[]): BlockFacts {
  const quotations = findQuotations(block.text);
  const folded = maskQuotations(text, quotations);
  const quoted = quotations.reduce((sum, { start, end }) => sum + end - start, 0);
  const cut = cutSentences(block.text, block.breaks);
  const sentences = cut.map((_, index) => readSentence(block, cut, index, folded, languages));
  return { block, sentences, quotedShare: text === '' ? 0 : quoted / text.length };
}

function readSentence(
  block: SourceBlock,
  cut: readonly Sentence[],
  index: number,
  text: string,
  languages: readonly CompiledLanguage[],
): SentenceFacts {
  const sentence = cut[index]!;
  const folded = text.slice(sentence.start, sentence.end);
  const written = block.text.slice(sentence.start, sentence.end);
  const line = standsAlone(block, cut, index) ? lineOf(folded) : null;
  const hits: PhraseHit[] = [];
  let [you, we, said] = [false, false, false];
  for (const language of languages) {
    const reading = language.read(written, folded, line);
    you ||= reading.you;
    we ||= reading.we;
    said ||= reading.said;
    hits.push(...reading.hits);
  }
  // "What do you say?" asks the reader, it reports nothing.
  const asked = you && /[?？؟]\s*$/.test(folded);
  return {
    start: sentence.start,
    end: sentence.end,
    glued: sentence.glued,
    folded,
    line,
    hits: withoutCovered(hits),
    address: you || we,
    you,
    we,
    speech: folded.includes('\u0000') || (said && !asked),
  };
}

/**
 * The longer call says what the shorter one inside is about: "log in to comment" is no call to log in, and "accept all
 * cookies" is one call, not two.
 */
function withoutCovered(hits: PhraseHit[]): PhraseHit[] {
  if (hits.length < 2) return hits;
  const asks = hits.filter(({ strength }) => strength === 'ask');
  return hits.filter(({ filter, strength, start, end }) => {
    if (strength !== 'ask' && strength !== 'hint') return true;
    const isOver = (ask: PhraseHit) => ask.start <= start && ask.end >= end && ask.end - ask.start > end - start;
    return !asks.some((ask) => (ask.filter !== filter || strength === 'ask') && isOver(ask));
  });
}

/** A sentence is a line of its own when the block, a line break or a missing space sets it apart on both sides. */
function standsAlone(block: SourceBlock, cut: readonly Sentence[], index: number): boolean {
  const { start, end, glued } = cut[index]!;
  const next = cut[index + 1];
  const before = index === 0 || glued || block.breaks?.includes(start);
  return Boolean(before) && (!next || next.glued || Boolean(block.breaks?.includes(end)));
}

/** What a line says as a label; beside a longer quotation it tells who says it. */
function lineOf(folded: string): string | null {
  const line = trimLine(folded);
  const quoted = folded.split('\u0000').length - 1;
  return quoted > line.length ? null : line;
}

/** Without the arrows, dashes and signs around a label. */
function trimLine(folded: string): string {
  const isText = (at: number) => isLetter(folded.charCodeAt(at)) || isDigit(folded.charCodeAt(at));
  let start = 0;
  let end = folded.length;
  while (start < end && !isText(start) && folded[start] !== '©' && folded[start] !== '(') start++;
  while (end > start && !isText(end - 1) && folded[end - 1] !== ')') end--;
  return folded.slice(start, end);
}

/** Letters and digits only, folded: how texts are compared. */
export function comparable(text: string): string {
  return comparableOf(fold(text));
}

/** The same for a text that is folded already. */
export function comparableOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** A name that the beginning of a sentence didn't give its capital. */
export const INNER_NAME = /(?<=[\p{L}\p{N},;:’'")] )\p{Lu}[\p{L}\p{N}+]{3,}/gu;

/** The sentence names the site. */
export function namesSite({ text }: SourceBlock, { start, end }: Sentence, { own }: PageFacts): boolean {
  if (own === '') return false;
  return (text.slice(start, end).match(INNER_NAME) ?? []).some((name) => own.includes(comparable(name)));
}
