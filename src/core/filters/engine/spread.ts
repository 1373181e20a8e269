import type { Outline } from '../../blocks/types';
import type { FilterId } from '../types';
import { isForeign, isProse } from './boxes';
import type { BlockFacts } from './facts';
import { LONG_TEXTS, placeOf, type Scores } from './score';
import { POINTS } from './weights';

/** Filters whose asks run over several neighbouring blocks. */
const RUNNING: ReadonlySet<FilterId> = new Set<FilterId>([
  'support-appeal',
  'subscription-prompt',
  'newsletter-signup',
  'related-links',
  'follow-share',
  'comments-prompt',
  'consent-notice',
]);
/** Blocks that an ask may take along on each side. */
const REACH = 4;
/** Blocks between two asks of a kind that belong to them. */
const GAP = 2;

/** What a block is at its beginning and at its end; null: text of the article, or nothing said yet (then not `judged`). */
export interface Edges {
  start: FilterId | null;
  end: FilterId | null;
  judged: boolean;
}

/** A block that belongs to an ask beside it. */
export interface Neighbour {
  index: number;
  filter: FilterId;
  /** The block that it goes with. */
  ask: number;
}

/**
 * Asks are often divided over siblings (headline, sentences, price, button) that no container holds together: blocks beside
 * an ask that speak of the same thing go with it, and so do those between two asks of a kind.
 * @param edges what each block was found to be at its beginning and its end (they differ in a block with parts)
 */
export function spreadAsks(
  outline: Outline,
  facts: readonly BlockFacts[],
  scores: readonly Scores[],
  edges: readonly Edges[],
): Neighbour[] {
  const taken = new Map<number, FilterId>();
  const askOf = new Map<number, number>();
  const take = (index: number, filter: FilterId, ask: number) => {
    taken.set(index, filter);
    askOf.set(index, ask);
  };
  const isFree = (at: number) => at >= 0 && at < edges.length && !edges[at]!.judged && !taken.has(at);
  edges.forEach((edge, index) => {
    for (const [step, filter] of [
      [1, edge.end],
      [-1, edge.start],
    ] as const) {
      if (filter === null || !RUNNING.has(filter)) continue;
      for (let at = index + step, reached = 0; reached < REACH && isFree(at); at += step, reached++) {
        if (!areNeighbours(outline, at, index)) break;
        if (!goesAlong(facts[at]!, scores[at]![placeOf(filter)]!, filter, step)) break;
        take(at, filter, index);
      }
    }
  });
  for (let index = 0; index < edges.length; index++) {
    const filter = taken.get(index) ?? edges[index]!.end;
    if (filter === null || !RUNNING.has(filter)) continue;
    const between: number[] = [];
    for (let at = index + 1; between.length < GAP && isFree(at); at++) between.push(at);
    const after = index + between.length + 1;
    const next = taken.get(after) ?? edges[after]?.start ?? null;
    if (between.length === 0 || next !== filter) continue;
    const fits = (at: number) =>
      areNeighbours(outline, at, index) && fitsBetween(facts[at]!, scores[at]![placeOf(filter)]!, filter);
    if (between.every(fits)) for (const at of between) take(at, filter, index);
  }
  return [...taken].map(([index, filter]) => ({ index, filter, ask: askOf.get(index)! }));
}

/** In the same container, or in ones that stand side by side, however many elements are wrapped around each. */
export function areNeighbours({ blocks, containers }: Outline, a: number, b: number): boolean {
  const above = (index: number) => {
    const own = containers[blocks[index]!.container]!;
    return [own.index, own.parent, containers[own.parent]?.parent ?? -1];
  };
  const [, parent] = above(a);
  if (above(b).includes(parent!) || above(a).includes(above(b)[1]!)) return true;
  return aroundWrapper(containers, blocks[a]!.container) === aroundWrapper(containers, blocks[b]!.container);
}

/** The container around the outermost element that holds nothing but this block. */
function aroundWrapper(containers: Outline['containers'], container: number): number {
  let { parent } = containers[container]!;
  for (let at = containers[container]!; parent >= 0; parent = at.parent) {
    at = containers[parent]!;
    if (at.first !== at.last) break;
  }
  return parent;
}

function goesAlong(facts: BlockFacts, points: number, filter: FilterId, step: number): boolean {
  const { block, sentences } = facts;
  if (block.isControl) return true;
  if (sentences.some(({ speech }) => speech) || block.kind === 'table' || block.kind === 'figure') return false;
  if (isProse(block) && isForeign(facts, points, filter)) return false;
  const short = block.text.length < 80;
  const address = sentences.some((sentence) => sentence.address);
  if (points >= 2 * POINTS.hint) return short || address;
  if (points > 0.5) return short;
  if (block.linkDensity > 0.8 && step === 1) return block.text.length < 30;
  // A question or a call above the ask that it leads to.
  return step === -1 && short && address && block.kind !== 'list-item' && LONG_TEXTS.has(filter);
}

function fitsBetween(facts: BlockFacts, points: number, filter: FilterId): boolean {
  const { sentences, block } = facts;
  if (block.kind === 'table' || block.kind === 'figure' || sentences.some(({ speech }) => speech)) return false;
  if (isProse(block)) return LONG_TEXTS.has(filter) && points > 0;
  return points > 0 || sentences.some(({ address }) => address) || block.text.length < 80;
}
