import type { Container, Outline, SourceBlock } from '../../blocks/types';
import { type Structure, sumUp } from './structure';

/** Share of the chosen prose that the article's own container must hold. */
const MAIN_SHARE = 0.8;
/** Share of the chosen prose from which a way of standing in the page counts as that of the article's body. */
const BODY_SHARE = 0.12;
const BODY_BLOCKS = 3;
/** The same share for what stands in a box that is named as furniture. */
const NAMED_SHARE = 0.3;

/** Where the body of the article stands in the page. */
export interface Body {
  /** Index of the smallest container with nearly all of the chosen prose, -1 for the page's body. */
  main: number;
  /** Per block: it stands in the page the way the article's paragraphs do. */
  isBody: Uint8Array;
  /** Words of body prose inside of each container. */
  boxBody: Float64Array;
  /** First and last prose block of the body. */
  first: number;
  last: number;
  /** Words of prose in the body. */
  words: number;
}

/**
 * Finds the container of the article and the signatures of its paragraphs: the chain of elements and classes from a
 * paragraph up to the article's container. Paragraphs of one article share theirs, whatever class names a site uses.
 * @param seeds prose of the article to start from (`findSeeds`)
 * @returns null when there is no prose among them
 */
export function findBody(
  { blocks, containers }: Outline,
  structure: Structure,
  seeds: readonly SourceBlock[],
  suspect: ReadonlySet<number>,
): Body | null {
  if (seeds.length === 0) return null;
  const seedWords = new Float64Array(containers.length);
  let total = 0;
  for (const { index, container } of seeds) {
    seedWords[container]! += structure.words[index]!;
    total += structure.words[index]!;
  }
  sumUp(containers, seedWords);
  const main = smallestHolder(containers, seedWords, total * MAIN_SHARE);
  const signatureOf = signer(containers, main);
  const named = namedBelow(containers, structure, main);
  const weight = new Map<number, { words: number; blocks: number; named: boolean }>();
  for (const { index, container } of seeds) {
    const signature = signatureOf(container);
    if (signature === null) continue;
    const entry = weight.get(signature) ?? { words: 0, blocks: 0, named: named[container] === 1 };
    entry.words += structure.words[index]!;
    entry.blocks++;
    weight.set(signature, entry);
  }
  const isBody = new Uint8Array(blocks.length);
  const boxBody = new Float64Array(containers.length);
  let first = -1;
  let last = -1;
  let words = 0;
  for (const { index, container, isControl } of blocks) {
    if (isControl) continue;
    const signature = signatureOf(container);
    const entry = signature === null ? undefined : weight.get(signature);
    if (!entry) continue;
    const few = entry.named ? entry.words < total * NAMED_SHARE : entry.words < total * BODY_SHARE;
    if (few && (entry.named || entry.blocks < BODY_BLOCKS)) continue;
    isBody[index] = 1;
    if (!structure.prose[index] || suspect.has(index)) continue;
    boxBody[container]! += structure.words[index]!;
    words += structure.words[index]!;
    if (first === -1) first = index;
    last = index;
  }
  sumUp(containers, boxBody);
  if (first === -1) {
    first = seeds[0]!.index;
    last = seeds.at(-1)!.index;
  }
  return { main, isBody, boxBody, first, last, words };
}

function smallestHolder(containers: readonly Container[], words: Float64Array, wanted: number): number {
  let holder = -1;
  // Children stand after their parents, and only one child can hold more than half.
  for (const { index, parent } of containers) if (parent === holder && words[index]! >= wanted) holder = index;
  // Elements around a single paragraph are not the article's container, the one that holds more is.
  let found = containers[holder];
  while (found && found.first === found.last) found = containers[found.parent];
  return found?.index ?? -1;
}

/** Per container: it stands inside of a box below `main` that is named as furniture. */
function namedBelow(containers: readonly Container[], structure: Structure, main: number): Uint8Array {
  const named = new Uint8Array(containers.length);
  for (const { index, parent } of containers) {
    if (parent === -1 || index <= main) continue;
    named[index] = structure.named[index] !== null || named[parent] === 1 ? 1 : 0;
  }
  return named;
}

/**
 * @returns a function from a container to its signature below `main`, null for one that is not inside; equal numbers mean
 * equal chains
 */
function signer(containers: readonly Container[], main: number): (container: number) => number | null {
  const known = new Map<number, number | null>([[main, 0]]);
  const interned = new Map<string, number>();
  return (start) => {
    const path: number[] = [];
    let at = start;
    while (at !== -1 && !known.has(at)) {
      path.push(at);
      at = containers[at]!.parent;
    }
    let signature = known.get(at) ?? null;
    for (const index of path.reverse()) {
      if (signature !== null) {
        const { tag, classes } = containers[index]!;
        // Numbers in class names count things on the page; they don't say what a thing is.
        const key = `${signature}>${tag}.${classes.join('.').replace(/\d+/g, '')}`;
        signature = interned.get(key) ?? interned.size + 1;
        interned.set(key, signature);
      }
      known.set(index, signature);
    }
    return signature;
  };
}
