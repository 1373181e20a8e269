import type { Outline, SourceBlock } from './types';

/** The most characters and words of a line that tells a time, with its zone and day. */
const LONGEST = 40;
const MOST_WORDS = 7;
const CLOCK = /(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)/i;
/** Characters from which what follows is a text, and how many blocks below the time it begins (a headline, a name between). */
const TEXT = 60;
const REACH = 3;
/** How far away the times of the entries beside it are looked for, in blocks. */
const NEXT_ENTRY = 25;

/**
 * True for the time of an entry in a live blog: a line with a time, a text below it, and above or below the like of it. The
 * clock of a player has no text below it, the length of a film in a list of teasers only a link.
 */
export function isEntryTime({ blocks, containers }: Outline, index: number): boolean {
  const block = blocks[index]!;
  if (!opensEntry(blocks, index)) return false;
  const { tag, classes } = containers[block.container]!;
  const names = classes.join(' ');
  for (let at = Math.max(0, index - NEXT_ENTRY); at <= index + NEXT_ENTRY && at < blocks.length; at++) {
    const other = blocks[at]!;
    if (at === index || other.text === block.text || !isTime(other)) continue;
    const around = containers[other.container]!;
    if (around.tag === tag && around.classes.join(' ') === names && opensEntry(blocks, at)) return true;
  }
  return false;
}

function isTime({ text, isControl }: SourceBlock): boolean {
  return !isControl && text.length <= LONGEST && CLOCK.test(text) && text.split(' ').length <= MOST_WORDS;
}

function opensEntry(blocks: readonly SourceBlock[], index: number): boolean {
  if (!isTime(blocks[index]!)) return false;
  for (let at = index + 1; at <= index + REACH && at < blocks.length; at++) {
    const { text, linkDensity } = blocks[at]!;
    if (isTime(blocks[at]!)) return false;
    if (text.length >= TEXT && linkDensity < 0.5) return true;
  }
  return false;
}
