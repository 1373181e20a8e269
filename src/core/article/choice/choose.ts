import { isEntryTime } from '../../blocks/entry-time';
import type { Outline, SourceBlock } from '../../blocks/types';
import type { BlockKind } from '../types';
import type { Body } from './body';
import { Boxes } from './boxes';
import { isSentence } from './measure';
import { isByline, isDateLine } from './meta-line';
import { dropRepeated } from './repeated';
import { selfPortrait } from './self-portrait';
import { shortLinesOfText } from './short-lines';
import type { Structure } from './structure';

/** Share of link words from which a short line outside the text is no part of it. */
const LINK_LINE = 0.5;
/** How far above the first paragraph a heading can stand and still be its own, in blocks. */
const OPENING = 3;

const DATE_LINE = 'a line with a date';
const LABEL = 'a label outside the text';
const OF_SHORT_LINES = new Set([DATE_LINE, LABEL]);

const TEXT_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item']);

export interface ChoiceContext {
  title: string;
  /** The page's address, or null. */
  url: string | null;
  /** What the page's metadata say of the article. */
  description: string | null;
  /** The block whose text is shown as the standfirst, or null. */
  standfirst: number | null;
  /** Address of the picture that the page's metadata name, or null. */
  image: string | null;
  /** People of the byline. */
  names: readonly string[];
}

export interface Choice {
  kept: Set<number>;
  /** Kept without a vote of Readability, and why. */
  restored: Map<number, string>;
  /** Chosen by Readability and left out, and why. */
  dropped: Map<number, string>;
}

/**
 * Decides which blocks make the article: Readability's votes, corrected by how each block stands in the page.
 * @param suspect blocks with a verdict: they are never kept here
 * @param lead blocks that open the article above its body
 */
export function chooseBlocks(
  outline: Outline,
  structure: Structure,
  body: Body,
  votes: ReadonlySet<number>,
  suspect: ReadonlySet<number>,
  lead: ReadonlySet<number>,
  context: ChoiceContext,
): Choice {
  const choice: Choice = { kept: new Set(), restored: new Map(), dropped: new Map() };
  const boxes = new Boxes(outline, structure, body, context.url);
  for (const block of outline.blocks) {
    const { index } = block;
    if (suspect.has(index) || block.isControl) continue;
    const voted = votes.has(index);
    const leads = lead.has(index);
    if (!voted && !leads && !body.isBody[index] && !boxes.inMain(block) && !boxes.isNote(block)) continue;
    if (index >= body.first - OPENING && index < body.last && isEntryTime(outline, index)) {
      choice.kept.add(index);
      if (!voted) choice.restored.set(index, 'the time of an entry');
      continue;
    }
    const against = furniture(block, structure, body, boxes, context, leads);
    const reason = against ?? (voted ? null : leads ? '+opens the article' : missing(block, structure, body, boxes));
    if (reason === null || reason.startsWith('+')) {
      choice.kept.add(index);
      if (!voted) choice.restored.set(index, reason!.slice(1));
    } else if (voted) choice.dropped.set(index, reason);
  }
  const left = outline.blocks.filter(({ index }) => OF_SHORT_LINES.has(choice.dropped.get(index) ?? ''));
  for (const index of shortLinesOfText(outline, body, left, choice.kept, context.url)) {
    choice.kept.add(index);
    choice.dropped.delete(index);
  }
  for (const index of selfPortrait(outline, choice.kept, context.url)) {
    choice.kept.delete(index);
    choice.restored.delete(index);
    choice.dropped.set(index, 'the publisher on itself');
  }
  dropRepeated(outline, body, choice);
  dropLooseHeadings(outline, choice);
  dropLooseSeparators(outline, choice, suspect);
  return choice;
}

/** What speaks against a block, or null. */
function furniture(
  block: SourceBlock,
  structure: Structure,
  body: Body,
  boxes: Boxes,
  context: ChoiceContext,
  leads: boolean,
): string | null {
  const { index, text } = block;
  if (index === context.standfirst) return 'the standfirst, shown above the text';
  if (block.kind === 'quote') return boxes.judge(block);
  const inside = index > body.first && index < body.last;
  // Amid the paragraphs a date is what the article tells of: a programme, a chronicle.
  if (isDateLine(text) && !(inside && (body.isBody[index] || boxes.isItem(block)))) return DATE_LINE;
  if (isByline(text, context.names)) return 'a line with the author';
  if (leads) return null;
  const box = boxes.judge(block);
  if (box) return box;
  if (boxes.isSource(block) || boxes.isNote(block)) return null;
  const outside = index < body.first || index > body.last;
  const short = !structure.prose[index];
  if (body.isBody[index] && (!outside || block.linkDensity < LINK_LINE)) return null;
  if (outside && short && block.kind === 'paragraph' && !boxes.isInItem(block) && !boxes.joinsProse(block))
    return LABEL;
  if (index > body.last && !body.isBody[index] && TEXT_KINDS.has(block.kind) && !boxes.besideBody(block))
    return 'below the text, and not like its paragraphs';
  if (outside && short && block.kind === 'list-item' && block.linkDensity >= LINK_LINE)
    return 'a link outside the text';
  return null;
}

/** Why a block that Readability left out belongs to the article ("+…"), or why not. */
function missing(block: SourceBlock, structure: Structure, body: Body, boxes: Boxes): string {
  const { index, kind, linkDensity } = block;
  const inside = index > body.first && index < body.last;
  if (body.isBody[index] && (inside || structure.prose[index] || isSentence(block.text)))
    return '+stands like the paragraphs of the article';
  const opens = kind === 'heading' && index < body.first && body.first - index <= OPENING;
  if (boxes.isSource(block)) return '+a source below the text';
  if (boxes.isNote(block) && kind !== 'heading') return '+a note to the text';
  if (!inside && !opens) return 'outside the text';
  if (kind === 'heading' || kind === 'quote' || kind === 'table' || kind === 'code')
    return '+between paragraphs of the article';
  if (kind === 'figure' || kind === 'embed') return '+between paragraphs of the article';
  if (kind === 'list-item' && linkDensity < 0.5) return '+a list between paragraphs of the article';
  if (structure.prose[index] && linkDensity < 0.5) return '+prose between paragraphs of the article';
  return 'neither prose nor like the paragraphs of the article';
}

/** A heading belongs to the text below it: without any, it is the title of something that was left out. */
function dropLooseHeadings({ blocks }: Outline, { kept, restored, dropped }: Choice): void {
  let following: SourceBlock | null = null;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    if (!kept.has(index)) continue;
    if (block.kind === 'heading') {
      const level = block.level ?? 2;
      const introduces = following !== null && (following.kind !== 'heading' || (following.level ?? 2) > level);
      if (!introduces) {
        kept.delete(index);
        restored.delete(index);
        dropped.set(index, 'a heading with no text below it');
        continue;
      }
    }
    if (block.kind !== 'separator') following = block;
  }
}

/** A line between two things that stay; beside an ask it belonged to the ask. */
function dropLooseSeparators({ blocks }: Outline, choice: Choice, suspect: ReadonlySet<number>): void {
  for (const { index, kind } of blocks) {
    if (kind !== 'separator' || !choice.kept.has(index)) continue;
    const beside = [-1, 1].map((step) => {
      let at = index + step;
      while (blocks[at] && !choice.kept.has(at) && !suspect.has(at)) at += step;
      return at;
    });
    if (beside.every((at) => choice.kept.has(at) && blocks[at]!.kind !== 'separator')) continue;
    choice.kept.delete(index);
    choice.dropped.set(index, 'a line beside nothing of the article');
  }
}
