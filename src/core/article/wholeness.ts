import type { Outline, SourceBlock } from '../blocks/types';
import type { Judgement } from '../filters';
import type { Notice } from './types';
import { measureLength } from './word-count';

/** Running text of the page that is not in the article. */
export interface LeftOutProse {
  words: number;
  /** Words of the longest run of neighbouring blocks. */
  longestRun: number;
}

/** What the page's own data say of the access to its article. */
export type Access =
  | 'unknown'
  | 'free'
  /** Not free, but the paid part stands on the page. */
  | 'paid-shown'
  /** Not free, and the paid part, where it is named, is not on the page. */
  | 'paid-missing';

const PROSE_CHARACTERS = 120;
/** Words below which an article is remarkably short. */
const SHORT = 60;
/** Words of an article behind a paywall that pass for its beginning only. */
const TEASER = 220;
/** Words of a paid article below which its beginning is all there can be. */
const PAID_TEASER = 120;
/** Words, and share of what is shown, from which text left out is worth a word to the reader. */
const LONG_RUN = 120;
const LONG_SHARE = 0.25;
/** Blocks after the last kept one in which a prompt counts as standing right behind the text. */
const BEHIND = 4;

/** Running text that the choice of the article left out, without what filters judged (that is in the ledger). */
export function leftOutProse(
  outline: Outline,
  kept: ReadonlySet<number>,
  judgements: readonly Judgement[],
): LeftOutProse {
  let words = 0;
  let run = 0;
  let longestRun = 0;
  for (const block of outline.blocks) {
    if (kept.has(block.index)) {
      run = 0;
      continue;
    }
    if (judgements[block.index]?.verdict || !isProse(block)) continue;
    const length = measureLength(block.text).wordCount;
    words += length;
    run += length;
    longestRun = Math.max(longestRun, run);
  }
  return { words, longestRun };
}

function isProse({ kind, text, isControl, linkDensity }: SourceBlock): boolean {
  if (isControl || linkDensity > 0.3 || (kind !== 'paragraph' && kind !== 'quote')) return false;
  return text.length >= PROSE_CHARACTERS && /[.!?…。！？।۔]/u.test(text);
}

/** What a reader should know about the wholeness of an article before reading it. */
export function noticesOf(
  outline: Outline,
  kept: ReadonlySet<number>,
  judgements: readonly Judgement[],
  access: Access,
): Notice[] {
  const text = outline.blocks.filter(({ index }) => kept.has(index) && !judgements[index]?.verdict);
  const { longestRun } = leftOutProse(outline, kept, judgements);
  const words = countWords(text, longestRun >= LONG_RUN ? Number.POSITIVE_INFINITY : TEASER);
  const notices: Notice[] = [];
  if (isPartial(outline, text, words, judgements, access)) notices.push('partial-paywall');
  if (words < SHORT) notices.push('short');
  if (longestRun >= LONG_RUN && longestRun >= LONG_SHARE * words) notices.push('long-prose-left-out');
  return notices;
}

/** Words of some blocks, counted no further than `enough` asks. */
function countWords(blocks: readonly SourceBlock[], enough: number): number {
  let words = 0;
  for (const { text } of blocks) {
    if (words >= enough) break;
    words += measureLength(text).wordCount;
  }
  return words;
}

function isPartial(
  outline: Outline,
  text: readonly SourceBlock[],
  words: number,
  judgements: readonly Judgement[],
  access: Access,
): boolean {
  if (access === 'paid-missing') return true;
  if (access === 'free' || words === 0) return false;
  const last = text.at(-1)!;
  const behind = outline.blocks.slice(last.index + 1, last.index + 1 + BEHIND);
  const prompt = behind.some(({ index }) => judgements[index]?.verdict?.category === 'subscription-prompt');
  const brokenOff = /(?:…|\.\.\.)["”’»]?$/.test(last.text);
  if (access === 'paid-shown' && (brokenOff || words < PAID_TEASER)) return true;
  return prompt && (brokenOff || words < TEASER);
}

/**
 * Access as schema.org data tell it: `isAccessibleForFree` of the article and of its parts (`hasPart` with a selector).
 * @param data the page's scripts of data, parsed
 * @param snapshot what the reader sees, for the parts
 */
export function readAccess(data: readonly unknown[], snapshot: Document): Access {
  const nodes = data.flatMap(nodesOf);
  const stated = nodes.filter((node) => 'isAccessibleForFree' in node);
  if (stated.length === 0) return 'unknown';
  const paid = stated.filter(({ isAccessibleForFree: free }) => free === false || /^(?:false|no)$/i.test(String(free)));
  if (paid.length === 0) return 'free';
  const selectors = paid.map(({ cssSelector }) => cssSelector).filter((value) => typeof value === 'string');
  if (selectors.length === 0) return 'paid-shown';
  return selectors.some((selector) => hasText(snapshot, selector)) ? 'paid-shown' : 'paid-missing';
}

const MIN_PAID_CHARACTERS = 200;

function hasText(snapshot: Document, selector: string): boolean {
  try {
    const parts = [...snapshot.querySelectorAll(selector)];
    return parts.some((part) => (part.textContent ?? '').trim().length >= MIN_PAID_CHARACTERS);
  } catch {
    // A selector that no browser understands says nothing about the page.
    return true;
  }
}

type Json = Record<string, unknown>;

/** Every object in a script of data, the outer before the inner. */
function nodesOf(data: unknown): Json[] {
  const nodes: Json[] = [];
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && nodes.length < 2000; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value);
    else if (value && typeof value === 'object') {
      nodes.push(value as Json);
      queue.push(...Object.values(value));
    }
  }
  return nodes;
}
