import { leadsAway } from '../../blocks/leads-away';
import type { Outline, SourceBlock } from '../../blocks/types';
import type { Body } from './body';

/** Most lines in a row that can be an inset of short lines in the text. */
const MOST_LINES = 4;
/** A line that is, or ends with, an address on the web. */
const ADDRESS = /(?:^|\s)(?:https?:\/\/\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?)$/i;

/**
 * Short lines are judged by where the first and the last paragraph stand, and some pages have little else than short lines.
 * Those stand in the text after all which stand between kept ones in the same element, which introduce the kept text below
 * them with a colon, or which name a place on the web right below it.
 * @param left blocks that were left out for being short, or for a date in them
 * @param kept blocks that stay
 * @returns indices of the blocks among `left` that are text
 */
export function shortLinesOfText(
  { blocks, containers }: Outline,
  body: Body,
  left: readonly SourceBlock[],
  kept: ReadonlySet<number>,
  url: string | null,
): number[] {
  const parentOf = (index: number) => containers[blocks[index]?.container ?? -1]?.parent;
  const introduces = ({ index, text }: SourceBlock) => {
    const around = containers[parentOf(index) ?? -1];
    return /[:：]$/.test(text) && kept.has(index + 1) && around !== undefined && around.last > index;
  };
  const isText = (at: number, beside: number) =>
    kept.has(at) && body.isBody[at] === 1 && parentOf(at) === parentOf(beside);
  const found = left.filter(introduces).map(({ index }) => index);
  const lines = new Set(left.map(({ index }) => index).filter((index) => body.isBody[index] === 1));
  for (const first of lines) {
    if (lines.has(first - 1)) continue;
    const run = [first];
    while (lines.has(run.at(-1)! + 1)) run.push(run.at(-1)! + 1);
    const last = run.at(-1)!;
    if (!isText(first - 1, first)) continue;
    if (isText(last + 1, last) && run.length <= MOST_LINES) found.push(...run);
    else found.push(...run.filter((at) => isAddress(blocks[at]!, url)));
  }
  return found;
}

function isAddress({ text, links }: SourceBlock, url: string | null): boolean {
  return ADDRESS.test(text) && links.every(({ href }) => leadsAway(href, url));
}
