import type { BlockSpan, ReadingText } from '../../core/article/types';

/** A stretch of the reading text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The places in a drawn article of a stretch of the reading text, one range for each block that it touches.
 * @param root holds the drawn blocks, each marked with its id in `data-block`
 * @returns ranges in document order; empty where nothing of it is drawn
 */
export function rangesOf(root: Element, reading: ReadingText, stretch: Stretch): Range[] {
  const ranges: Range[] = [];
  for (const span of reading.spans) {
    if (span.end <= stretch.start || span.start >= stretch.end) continue;
    const range = rangeInBlock(root, reading, span, stretch);
    if (range) ranges.push(range);
  }
  return ranges;
}

function rangeInBlock(root: Element, reading: ReadingText, span: BlockSpan, stretch: Stretch): Range | null {
  const element = root.querySelector(`[data-block="${span.blockId}"]`);
  if (!element) return null;
  const map = alignment(element, reading.text.slice(span.start, span.end));
  const from = map.at(Math.max(stretch.start, span.start) - span.start, 'start');
  const to = map.at(Math.min(stretch.end, span.end) - span.start, 'end');
  if (!from || !to) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.collapsed ? null : range;
}

/**
 * The offset in the reading text of a place in a drawn article, for what the pointer is on.
 * @returns null outside the blocks
 */
export function offsetAt(reading: ReadingText, node: Node, offset: number): number | null {
  const element = (node instanceof Element ? node : node.parentElement)?.closest('[data-block]');
  const span = reading.spans.find(({ blockId }) => blockId === element?.getAttribute('data-block'));
  if (!element || !span) return null;
  const found = alignment(element, reading.text.slice(span.start, span.end)).indexOf(node, offset);
  return found === null ? null : span.start + found;
}

interface Place {
  node: Text;
  offset: number;
}

interface Alignment {
  at: (index: number, side: 'start' | 'end') => Place | null;
  indexOf: (node: Node, offset: number) => number | null;
}

/** How far apart the two texts may drift before a character counts as one that is not drawn (a separator between cells). */
const LOOK_AHEAD = 24;

/**
 * Lays a block's text over the text nodes that draw it. White space may differ (the text has it collapsed), and the text
 * may hold separators that are not drawn, so characters are paired one by one.
 */
function alignment(element: Element, text: string): Alignment {
  const known = alignments.get(element);
  if (known && known.text === text && known.first === element.firstChild) return known.alignment;
  const made = align(element, text);
  alignments.set(element, { text, first: element.firstChild, alignment: made });
  return made;
}

/** Kept while a block is drawn unchanged: many marks ask for the same block. */
const alignments = new WeakMap<Element, { text: string; first: Node | null; alignment: Alignment }>();

function align(element: Element, text: string): Alignment {
  const drawn = drawnCharacters(element);
  const places: (Place | null)[] = new Array(text.length).fill(null);
  let next = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (isSpace(character)) continue;
    const found = findCharacter(drawn, character, next);
    if (found === -1) continue;
    places[index] = drawn[found]!.place;
    next = found + 1;
  }
  return {
    at(index, side) {
      if (side === 'start') return places.slice(index).find((place) => place !== null) ?? null;
      const last = places.slice(0, index).findLast((place) => place !== null);
      return last ? { node: last.node, offset: last.offset + 1 } : null;
    },
    indexOf(node, offset) {
      const found = places.findIndex((place) => place !== null && place.node === node && place.offset >= offset);
      return found === -1 ? null : found;
    },
  };
}

const isSpace = (character: string): boolean => /\s/.test(character);

interface DrawnCharacter {
  character: string;
  place: Place;
}

function drawnCharacters(element: Element): DrawnCharacter[] {
  const characters: DrawnCharacter[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const character = node.data[offset]!;
      if (!isSpace(character)) characters.push({ character, place: { node, offset } });
    }
  }
  return characters;
}

function findCharacter(drawn: DrawnCharacter[], character: string, from: number): number {
  const until = Math.min(drawn.length, from + LOOK_AHEAD);
  for (let index = from; index < until; index++) {
    if (drawn[index]!.character === character) return index;
  }
  return -1;
}
