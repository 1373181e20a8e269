import type { Outline, SourceBlock } from '../../blocks/types';
import type { Evidence } from '../filter';
import type { PageContext } from '../index';
import { fold } from './fold';
import type { CompiledLanguage } from './phrases';
import { findQuotations, maskQuotations } from './quoted';
import { cutSentences, type Sentence } from './sentences';

/** A sentence with what is seen in it. */
export interface SentenceFacts extends Sentence {
  /** Folded, quoted speech blanked out, as long as the sentence. */
  folded: string;
  /** Addresses the reader or speaks of the publisher as "we". */
  address: boolean;
  /** Reports what somebody said, outside of quotation marks, or holds quoted speech. */
  speech: boolean;
}

/** What the filters look at. */
export interface BlockFacts {
  block: SourceBlock;
  languages: readonly CompiledLanguage[];
  sentences: SentenceFacts[];
  /** Share of the text that is quoted speech. */
  quotedShare: number;
}

export interface PageFacts {
  context: PageContext;
  outline: Outline;
  /** Times that a text stands on the page, by folded text. */
  repetitions: ReadonlyMap<string, number>;
  /** Index of the first block of prose, or the number of blocks. */
  firstProse: number;
}

/** Evidence by block, in the order of the blocks. */
export type PageEvidence = Evidence[][];

export function blockFacts(block: SourceBlock, languages: readonly CompiledLanguage[]): BlockFacts {
  const { text } = block;
  const quotations = findQuotations(text);
  const folded = fold(maskQuotations(text, quotations));
  const quoted = quotations.reduce((sum, { start, end }) => sum + end - start, 0);
  const sentences = cutSentences(text, block.breaks).map((sentence) => {
    const words = folded.slice(sentence.start, sentence.end);
    return {
      ...sentence,
      folded: words,
      address: languages.some(({ you, we }) => contains(you, words) || contains(we, words)),
      speech: words.includes('\u0000') || languages.some(({ said }) => contains(said, words)),
    };
  });
  return { block, languages, sentences, quotedShare: text === '' ? 0 : quoted / text.length };
}

export function contains(pattern: RegExp | null, text: string): boolean {
  if (!pattern) return false;
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Letters and digits only, folded: how texts are compared. */
export function comparable(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
