import type { Evidence } from '../filter';
import type { FilterId } from '../types';
import type { BlockFacts, SentenceFacts } from './facts';
import { best, placeOf, scoreOf } from './score';
import { density } from './topic';
import { POINTS, THRESHOLD } from './weights';

/** A stretch of a block with one answer; null: text of the article. */
export interface Part {
  start: number;
  end: number;
  filter: FilterId | null;
}

/** Shorter stretches of unclear sentences go with their neighbours. */
const MIN_ARTICLE = 40;
/** Share of a block's text from which its asks take the rest along. */
const ASK_SHARE = 0.6;

/** Share of link text from which a line is what its first words announce. */
const LINKED = 0.6;

/** Signs that end a sentence in scripts that put no space after it. */
const UNSPACED_END = /[。！？」』]$/u;

/** `soft`: goes with an ask beside it; `told`: but not with a link to another article, which is a line. */
type Reading = { filter: FilterId | null; soft: boolean; told: boolean };

/**
 * Divides a block into asks and text of the article, at sentences.
 * @param filter what the block as a whole was found to be, or null
 * @param boxed the block stands in a box that was judged as a whole: only text that is glued on is told apart
 * @returns one part when the block is all of one kind
 */
export function splitBlock(
  facts: BlockFacts,
  evidence: readonly Evidence[],
  filter: FilterId | null,
  boxed: boolean,
): Part[] {
  const { sentences } = facts;
  const whole = [{ start: 0, end: facts.block.text.length, filter }];
  if (sentences.length < 2 || isGrid(facts)) return whole;
  // What breaks off with three dots is a teaser.
  const breaksOff = sentences.some(({ folded }) => /(?:\.\.|…)\s*$/.test(folded));
  const readings = sentences.map((sentence) => readSentence(sentence, evidence, breaksOff));
  joinSoft(readings, facts);
  const parts = toParts(readings, sentences, facts.block.text.length);
  if (parts.length < 2) {
    if (parts[0]!.filter !== null) return parts;
    // Several sentences that each have a word for links to other articles, and none that is one.
    const told =
      filter === 'related-links' &&
      !breaksOff &&
      sentences.filter(isWhole).length > 1 &&
      facts.block.linkDensity < LINKED;
    return told ? parts : whole;
  }
  const asks = parts.filter((part) => part.filter !== null);
  const article = parts.filter((part) => part.filter === null);
  const length = (list: readonly Part[]) => list.reduce((sum, { start, end }) => sum + end - start, 0);
  if (article.length === 0) return parts;
  // "Read also", and the links that it announces.
  if (parts[0]!.filter === 'related-links' && facts.block.linkDensity >= LINKED)
    return [{ ...whole[0]!, filter: 'related-links' }];
  const glued = parts.some((part) => part.start > 0 && isSeam(facts, part.start));
  // "The morning briefing", glued to the sign-up below it.
  const isHead = ({ start, end }: Part) =>
    sentences
      .filter((sentence) => sentence.start >= start && sentence.end <= end)
      .every(({ folded, hits }) => !/[.!…。]\s*$/.test(folded) && hits.some((hit) => hit.filter === asks[0]!.filter));
  if (filter !== null && length(article) < MIN_ARTICLE && article.every(isHead)) return whole;
  const share = length(asks) / facts.block.text.length;
  if (filter !== null && !glued && (boxed || share >= ASK_SHARE || length(article) < MIN_ARTICLE)) return whole;
  // An ask between sentences of a report is more likely a sentence of the report.
  if (filter === null && !glued && parts[0]!.filter === null && parts.at(-1)!.filter === null) return whole;
  return parts;
}

/**
 * What speaks in a block as a whole. A table or a program cut in two would be none: what a cell or a line of it says counts
 * only where most of it asks.
 */
export function evidenceOfWhole(facts: BlockFacts, evidence: readonly Evidence[]): readonly Evidence[] {
  if (!isGrid(facts) || evidence.length === 0) return evidence;
  const asking = facts.sentences.filter((sentence) => readSentence(sentence, evidence).filter !== null);
  const share = asking.reduce((sum, { start, end }) => sum + end - start, 0) / facts.block.text.length;
  return share >= ASK_SHARE ? evidence : [];
}

function isGrid({ block, sentences }: BlockFacts): boolean {
  return (block.kind === 'table' || block.kind === 'code') && sentences.length > 1;
}

function readSentence(sentence: SentenceFacts, evidence: readonly Evidence[], breaksOff = false): Reading {
  const inside = evidence.filter(
    ({ start, end }) => start !== undefined && start >= sentence.start && end! <= sentence.end,
  );
  const { filter, points } = best(scoreOf(inside));
  if (points >= THRESHOLD && filter !== 'credits' && filter !== 'repeated-title')
    return { filter, soft: false, told: false };
  const short = (sentence.end - sentence.start) * density(sentence.folded) < MIN_ARTICLE;
  const soft = !sentence.speech && (sentence.address || points >= POINTS.hint || short);
  return { filter: null, soft, told: soft && !breaksOff && !sentence.address && !short && isWhole(sentence) };
}

function goesWith(reading: Reading, ask: Reading): boolean {
  if (reading.filter !== null || ask.filter === null) return false;
  return reading.soft && !(reading.told && ask.filter === 'related-links');
}

function isWhole({ folded }: SentenceFacts): boolean {
  return /[.。।؟]["'”’»)]?\s*$/u.test(folded);
}

/** Unclear sentences go with an ask beside them; a missing space between two sentences keeps them apart. */
function joinSoft(readings: Reading[], { sentences, block }: BlockFacts): void {
  const isApart = ({ glued, start, folded }: SentenceFacts) =>
    glued && /[\p{L}\p{N}]/u.test(folded) && !UNSPACED_END.test(block.text.charAt(start - 1));
  for (let i = 1; i < readings.length; i++) {
    const before = readings[i - 1]!;
    if (goesWith(readings[i]!, before) && !isApart(sentences[i]!)) readings[i]!.filter = before.filter;
  }
  for (let i = readings.length - 2; i >= 0; i--) {
    const after = readings[i + 1]!;
    if (goesWith(readings[i]!, after) && !isApart(sentences[i + 1]!)) readings[i]!.filter = after.filter;
  }
  for (let i = 1; i < readings.length - 1; i++) {
    // One sentence between two asks of a kind, or two that both have words for it.
    const before = readings[i - 1]!.filter;
    if (before === null || readings[i]!.filter !== null || sentences[i]!.speech) continue;
    if (readings[i + 1]!.filter === before) readings[i]!.filter = before;
    else if (readings[i + 1]!.filter === null && readings[i + 2]?.filter === before && !sentences[i + 1]!.speech) {
      const speaks = (at: number) => sentences[at]!.hits.some((hit) => hit.filter === before);
      if (speaks(i) && speaks(i + 1)) readings[i]!.filter = readings[i + 1]!.filter = before;
    }
  }
}

function toParts(readings: readonly Reading[], sentences: readonly SentenceFacts[], length: number): Part[] {
  const parts: Part[] = [];
  readings.forEach(({ filter }, i) => {
    const { start, end } = sentences[i]!;
    const last = parts.at(-1);
    if (last && last.filter === filter) last.end = end;
    else parts.push({ start, end, filter });
  });
  parts[0]!.start = 0;
  parts.at(-1)!.end = length;
  return parts;
}

function isSeam({ sentences, block }: BlockFacts, at: number): boolean {
  return Boolean(block.breaks?.includes(at)) || sentences.some((sentence) => sentence.start === at && sentence.glued);
}

/** Points for a filter inside a stretch of a block. */
export function pointsInside(evidence: readonly Evidence[], part: Part): number {
  if (part.filter === null) return 0;
  const inside = evidence.filter(({ start, end }) => start === undefined || (start >= part.start && end! <= part.end));
  return scoreOf(inside)[placeOf(part.filter)]!;
}
