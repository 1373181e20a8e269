import { leadsAway } from '../../blocks/leads-away';
import type { Outline, SourceBlock } from '../../blocks/types';
import type { Body } from './body';
import { kindOf } from './kind';
import { isSentence } from './measure';
import type { Structure } from './structure';

/** Share of link words from which a box is a list of links. */
const LINK_BOX = 0.6;
/** A box with more than this share of the article's prose is part of it, whatever its name says. */
const TOO_MUCH_TO_DROP = 0.3;
/** Words of prose up to which form fields say that a box is a form. */
const FORM_PROSE = 60;
/** An aside with this much prose and hardly a link is a fact box. */
const FACT_PROSE = 25;
const FACT_LINKS = 0.15;

const FURNITURE_TAGS = new Set(['nav', 'footer', 'form', 'aside', 'menu', 'dialog', 'label']);
const FURNITURE_ROLES = new Set(
  'navigation complementary contentinfo banner search form dialog alertdialog menu toolbar'.split(' '),
);

/** "Read more" names links to other articles, and folds around the article's own text, which hold no link. */
const READ_MORE = /read[-_]?more/i;

/** How systems that set texts name their notes. */
const NOTES = /(?:^|[-_])(?:foot|end)notes?(?:$|[-_])/i;
/** Words of an item, on average, from which a list below the text names sources: author, title, place. */
const SOURCE_WORDS = 8;
const LISTS = new Set(['ul', 'ol', 'dl']);
/** Elements that paragraphs and lists are made of. */
const WITHIN_TEXT = new Set('p li ul ol span strong b em i font'.split(' '));

interface BoxVerdict {
  reason: string;
  concept: string | null;
}

/** Judges the boxes inside the article's container that hold none of its paragraphs. */
export class Boxes {
  private holders: Set<string> | null = null;
  private lists: Set<string> | null = null;
  private readonly verdicts = new Map<number, BoxVerdict | null>();

  constructor(
    private readonly outline: Outline,
    private readonly structure: Structure,
    private readonly body: Body,
    private readonly url: string | null,
  ) {}

  inMain(block: SourceBlock): boolean {
    const main = this.outline.containers[this.body.main];
    return !main || (block.index >= main.first && block.index <= main.last);
  }

  /** True for a short sentence beside a paragraph in one container: part of a text, as opposed to a label. */
  joinsProse(block: SourceBlock): boolean {
    if (!isSentence(block.text)) return false;
    const { blocks, containers } = this.outline;
    const parent = containers[block.container]!.parent;
    return [block.index - 1, block.index + 1].some((index) => {
      const neighbour = blocks[index];
      return neighbour && this.structure.prose[index] === 1 && containers[neighbour.container]!.parent === parent;
    });
  }

  /** True for a further paragraph of an item of a list. */
  isInItem({ container }: SourceBlock): boolean {
    const { containers } = this.outline;
    return containers[containers[container]!.parent]?.tag === 'li';
  }

  /** True for all that an item of a list says, and not the only item. */
  isItem({ container }: SourceBlock): boolean {
    const { containers } = this.outline;
    const { tag, first, last, parent } = containers[container]!;
    const list = containers[parent];
    return tag === 'li' && first === last && list !== undefined && list.last > list.first;
  }

  /**
   * True for a block in the very element that holds paragraphs of the body, in another of its kind beside it, or in a list or
   * a span in one of them.
   */
  besideBody(block: SourceBlock): boolean {
    const { blocks, containers } = this.outline;
    this.holders ??= new Set(
      blocks
        .filter(({ index }) => this.body.isBody[index] && this.structure.prose[index])
        .map(({ container }) => kindOf(containers[containers[container]!.parent])),
    );
    let at = block.container;
    while (at !== -1 && WITHIN_TEXT.has(containers[at]!.tag)) {
      if (LISTS.has(containers[at]!.tag) && this.isListOfText(at)) return true;
      at = containers[at]!.parent;
    }
    return this.holders.has(kindOf(containers[at]));
  }

  /** True for a list of the kind of one amid the paragraphs, in the same element. */
  private isListOfText(list: number): boolean {
    const { containers } = this.outline;
    const { first, last } = this.body;
    this.lists ??= new Set(
      containers.filter((it) => LISTS.has(it.tag) && it.first > first && it.last < last).map((it) => kindOf(it)),
    );
    return this.lists.has(kindOf(containers[list]));
  }

  /** @returns why the boxes around a block are furniture, or null */
  judge(block: SourceBlock): string | null {
    const verdict = this.judgeContainer(block.container);
    // An embedded post stands in a box named after the network it comes from.
    if (verdict?.concept === 'share' && block.kind === 'quote') return null;
    return verdict?.reason ?? null;
  }

  private judgeContainer(start: number): BoxVerdict | null {
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

  private verdictOf(index: number): BoxVerdict | null {
    const { tag, role, first, last } = this.outline.containers[index]!;
    const { boxWords, boxLinkWords, boxProse, boxFields } = this.structure;
    const words = boxWords[index]!;
    const prose = boxProse[index]!;
    if (this.structure.inCard[index] === 1) return { reason: 'one of several teasers', concept: 'related' };
    if (words > 0 && prose > this.body.words * TOO_MUCH_TO_DROP) return null;
    const named = this.structure.named[index]!;
    if (named !== null && !(READ_MORE.test(named.name) && prose > 0 && boxLinkWords[index] === 0)) {
      const { name, concept } = named;
      return { reason: `inside of a box named “${name}” (${concept})`, concept };
    }
    if (FURNITURE_TAGS.has(tag) && !(tag === 'aside' && this.isFactBox(index)) && !this.isSourceOfQuote(index)) {
      return { reason: `inside of <${tag}>`, concept: null };
    }
    if (FURNITURE_ROLES.has(role)) return { reason: `inside of a box with the role ${role}`, concept: null };
    if (boxFields[index]! > 0 && prose < FORM_PROSE) return { reason: 'inside of a form', concept: null };
    if (last > first && boxLinkWords[index]! > words * LINK_BOX && !this.isListOfSources(index))
      return { reason: 'inside of a box of links', concept: null };
    return null;
  }

  /** True for a note in a box below the text, or right beside its element, that its name or role says to hold notes. */
  isNote({ index, container }: SourceBlock): boolean {
    if (index <= this.body.last) return false;
    const { containers } = this.outline;
    const main = containers[this.body.main];
    const around = containers[main?.parent ?? -1];
    if (around && index > around.last) return false;
    for (let at = container; at !== -1 && at !== this.body.main && at !== main?.parent; at = containers[at]!.parent) {
      const { classes, id, role } = containers[at]!;
      if (role === 'doc-endnotes' || role === 'doc-footnote') return true;
      if ([...classes, id].some((name) => NOTES.test(name))) return true;
    }
    return false;
  }

  /** An item of a list of sources below the last paragraph, in the element that holds it. */
  isSource({ index, kind, container }: SourceBlock): boolean {
    if (kind !== 'list-item' || index <= this.body.last) return false;
    const { containers } = this.outline;
    let at = container;
    while (at !== -1 && !LISTS.has(containers[at]!.tag)) at = containers[at]!.parent;
    return at !== -1 && this.isListOfSources(at);
  }

  /** A list in the text itself, of links to other sites only: what it tells of, shops or sources. */
  private isListOfSources(index: number): boolean {
    const { tag, parent, first, last } = this.outline.containers[index]!;
    if ((tag !== 'ul' && tag !== 'ol') || parent === -1 || this.body.boxBody[parent] === 0) return false;
    if (first < this.body.first || (first > this.body.last && !this.isBelowText(index))) return false;
    return this.outline.blocks
      .slice(first, last + 1)
      .every(({ links }) => links.length > 0 && links.every(({ href }) => leadsAway(href, this.url)));
  }

  /** Beside the last paragraph, and with as many words in each item as it takes to name a source. */
  private isBelowText(list: number): boolean {
    const { blocks, containers } = this.outline;
    const { parent, first, last } = containers[list]!;
    if (containers[blocks[this.body.last]!.container]!.parent !== parent) return false;
    return this.structure.boxWords[list]! >= SOURCE_WORDS * (last - first + 1);
  }

  /** The footer of a quotation names who said it. */
  private isSourceOfQuote(index: number): boolean {
    const { containers } = this.outline;
    const { tag, parent } = containers[index]!;
    return tag === 'footer' && containers[parent]?.tag === 'blockquote';
  }

  private isFactBox(index: number): boolean {
    const { first, last } = this.outline.containers[index]!;
    const { boxWords, boxLinkWords, boxProse } = this.structure;
    const amid = first > this.body.first && last < this.body.last;
    return amid && boxProse[index]! >= FACT_PROSE && boxLinkWords[index]! < boxWords[index]! * FACT_LINKS;
  }
}
