import type { Outline, SourceBlock } from '../../blocks/types';
import { type Body, findBody } from './body';
import { boxConcept } from './box-words';
import { isSentence } from './measure';
import { isByline, isDateLine } from './meta-line';
import { measureStructure, type Structure } from './structure';

/** Share of link words from which a box is a list of links. */
const LINK_BOX = 0.6;
/** A box with more than this share of the article's prose is part of it, whatever its name says. */
const TOO_MUCH_TO_DROP = 0.3;

const FURNITURE_TAGS = new Set(['nav', 'footer', 'form', 'aside', 'menu', 'dialog', 'label']);
const FURNITURE_ROLES = new Set(
  'navigation complementary contentinfo banner search form dialog alertdialog menu toolbar'.split(' '),
);

export interface ChoiceContext {
  title: string;
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
 */
export function chooseBlocks(
  outline: Outline,
  votes: ReadonlySet<number>,
  suspect: ReadonlySet<number>,
  context: ChoiceContext,
): Choice {
  const structure = measureStructure(outline);
  const body = findBody(outline, structure, votes, suspect);
  const choice: Choice = { kept: new Set(), restored: new Map(), dropped: new Map() };
  if (!body) return choice;
  const boxes = new Boxes(outline, structure, body);
  for (const block of outline.blocks) {
    const { index } = block;
    if (suspect.has(index) || block.isControl) continue;
    const voted = votes.has(index);
    const against = furniture(block, structure, body, boxes, context);
    const reason = against ?? (voted ? null : missing(block, structure, body, boxes));
    if (reason === null || reason.startsWith('+')) {
      choice.kept.add(index);
      if (!voted) choice.restored.set(index, reason!.slice(1));
    } else if (voted) choice.dropped.set(index, reason);
  }
  dropLooseHeadings(outline, choice);
  return choice;
}

/** What speaks against a block, or null. */
function furniture(
  block: SourceBlock,
  structure: Structure,
  body: Body,
  boxes: Boxes,
  context: ChoiceContext,
): string | null {
  const { index, text } = block;
  if (block.kind === 'quote') return boxes.judge(block);
  if (isDateLine(text)) return 'a line with a date';
  if (isByline(text, context.names)) return 'a line with the author';
  const box = boxes.judge(block);
  if (box) return box;
  const outside = index < body.first || index > body.last;
  const short = !structure.prose[index];
  if (body.isBody[index] && (!outside || isSentence(text))) return null;
  if (outside && short && (block.kind === 'paragraph' || block.kind === 'list-item')) return 'a label outside the text';
  return null;
}

/** Why a block that Readability left out belongs to the article ("+…"), or why not. */
function missing(block: SourceBlock, structure: Structure, body: Body, boxes: Boxes): string {
  const { index, kind, linkDensity } = block;
  const inside = index > body.first && index < body.last;
  if (body.isBody[index] && (inside || structure.prose[index] || isSentence(block.text)))
    return '+stands like the paragraphs of the article';
  if (!boxes.inMain(block)) return 'outside the article';
  if (!inside) return 'outside the text';
  if (kind === 'heading' || kind === 'quote' || kind === 'table' || kind === 'code')
    return '+between paragraphs of the article';
  if (kind === 'figure' || kind === 'embed') return '+between paragraphs of the article';
  if (kind === 'list-item' && linkDensity < 0.5) return '+a list between paragraphs of the article';
  if (structure.prose[index] && linkDensity < 0.5) return '+prose between paragraphs of the article';
  return 'neither prose nor like the paragraphs of the article';
}

/** Judges the boxes inside the article's container that hold none of its paragraphs. */
class Boxes {
  private readonly verdicts = new Map<number, string | null>();

  constructor(
    private readonly outline: Outline,
    private readonly structure: Structure,
    private readonly body: Body,
  ) {}

  inMain(block: SourceBlock): boolean {
    const main = this.outline.containers[this.body.main];
    return !main || (block.index >= main.first && block.index <= main.last);
  }

  /** @returns why the boxes around a block are furniture, or null */
  judge(block: SourceBlock): string | null {
    return this.judgeContainer(block.container);
  }

  private judgeContainer(start: number): string | null {
    const { containers } = this.outline;
    const path: number[] = [];
    let at = start;
    while (at !== -1 && at !== this.body.main && this.body.boxBody[at] === 0 && !this.verdicts.has(at)) {
      path.push(at);
      at = containers[at]!.parent;
    }
    let verdict = this.verdicts.get(at) ?? null;
    for (const index of path.reverse()) {
      verdict ??= this.verdictOf(index);
      this.verdicts.set(index, verdict);
    }
    return verdict;
  }

  private verdictOf(index: number): string | null {
    const { tag, classes, id, role, first, last } = this.outline.containers[index]!;
    const { boxWords, boxLinkWords, boxProse } = this.structure;
    const words = boxWords[index]!;
    if (words > 0 && boxProse[index]! > this.body.words * TOO_MUCH_TO_DROP) return null;
    if (this.structure.boxFields[index]! > 0) return 'inside of a box with form fields';
    if (FURNITURE_TAGS.has(tag)) return `inside of <${tag}>`;
    if (FURNITURE_ROLES.has(role)) return `inside of a box with the role ${role}`;
    for (const name of [...classes, id]) {
      const concept = boxConcept(name);
      if (concept) return `inside of a box named “${name}” (${concept})`;
    }
    if (last > first && boxLinkWords[index]! > words * LINK_BOX) return 'inside of a box of links';
    return null;
  }
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
