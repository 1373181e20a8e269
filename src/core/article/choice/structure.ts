import type { Container, Outline, SourceBlock } from '../../blocks/types';
import { type BoxName, boxNames } from './box-words';
import { findCards } from './cards';
import { countWords, isProse } from './measure';

/** Sums over the blocks inside of each container, and what the choice needs to know of each block; arrays by index. */
export interface Structure {
  words: Float64Array;
  prose: Uint8Array;
  /** Per container: words, words in links, words in prose blocks. */
  boxWords: Float64Array;
  boxLinkWords: Float64Array;
  boxProse: Float64Array;
  /** Per container: form fields that a reader fills in. */
  boxFields: Float64Array;
  /** Per container: 1 for the teaser of another article, one of several alike, and what stands in it; no prose is in there. */
  inCard: Uint8Array;
  /** Per container: the first of its names that tells of a box around an article, and what it tells, or null. */
  named: readonly (BoxName | null)[];
  /** Per container: 1 for a box of what readers wrote, and what stands in it. */
  inComments: Uint8Array;
}

const FILLED_IN = new Set([
  'text',
  'email',
  'tel',
  'search',
  'radio',
  'checkbox',
  'select',
  'textarea',
  'password',
  'number',
]);

/** @param url the page's address, or null */
export function measureStructure({ blocks, containers }: Outline, url: string | null): Structure {
  const words = new Float64Array(blocks.length);
  const prose = new Uint8Array(blocks.length);
  const boxWords = new Float64Array(containers.length);
  const boxLinkWords = new Float64Array(containers.length);
  const boxProse = new Float64Array(containers.length);
  const boxFields = new Float64Array(containers.length);
  for (const block of blocks) {
    if (block.fields.some((field) => FILLED_IN.has(field))) boxFields[block.container]!++;
    if (block.isControl) continue;
    const count = countWords(block.text);
    words[block.index] = count;
    const reads = block.kind !== 'heading' && block.kind !== 'figure' && isProse(block.text, count);
    prose[block.index] = reads ? 1 : 0;
    boxWords[block.container]! += count;
    boxLinkWords[block.container]! += count * block.linkDensity;
  }
  const inCard = findCards({ blocks, containers }, words, prose, url);
  for (const { index, container, linkDensity } of blocks) {
    if (inCard[container] === 1) prose[index] = 0;
    if (prose[index] === 1 && linkDensity < 0.5) boxProse[container]! += words[index]!;
  }
  for (const sums of [boxWords, boxLinkWords, boxProse, boxFields]) sumUp(containers, sums);
  const inComments = new Uint8Array(containers.length);
  const named = containers.map(({ index, parent }) => {
    const names = boxNames(containers[index]!);
    const own = names.some(({ concept }) => concept === 'comments');
    inComments[index] = own || (parent !== -1 && inComments[parent] === 1) ? 1 : 0;
    return names[0] ?? null;
  });
  return { words, prose, boxWords, boxLinkWords, boxProse, boxFields, inCard, named, inComments };
}

/** Adds each container's sum to all containers around it; a container stands after its parent in the list. */
export function sumUp(containers: readonly Container[], sums: Float64Array): void {
  for (let index = containers.length - 1; index >= 0; index--) {
    const { parent } = containers[index]!;
    if (parent !== -1) sums[parent]! += sums[index]!;
  }
}

export function wordsIn(blocks: readonly SourceBlock[], { words }: Structure): number {
  return blocks.reduce((total, { index }) => total + words[index]!, 0);
}
