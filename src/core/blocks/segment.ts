import type { BlockKind } from '../article/types';
import { captionOf, isLooseCaption, isPictureWithLine } from './captions';
import { codeText, isLineNumbers } from './code';
import { joinCredit } from './credits';
import { describeBlock } from './describe';
import { embedService } from './embeds';
import { Memo } from './memo';
import { type Numbering, nextNumber, numberingOf } from './numbering';
import { isDataTable } from './table';
import { BLOCK_TAGS } from './tags';
import { collapse, elementText, isControl } from './text';
import type { Container, Outline, SourceBlock } from './types';

/** Attribute that ties an element of the snapshot to its block; its value is the block's index. */
export const BLOCK_ATTRIBUTE = 'data-lede';

const EMBED_TAGS = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

/** A line drawn with characters. */
export const SEPARATOR = /^[_*\-–—=·•~#\s]{3,}$/;

/** Elements of a kind have the same names. */
const classNames = new Memo<readonly string[]>();

/** The blocks of a snapshot and, beside each, the element that holds it. */
export interface Segmentation {
  outline: Outline;
  elements: Element[];
}

interface Context {
  kind: BlockKind;
  level?: number;
  ordered?: boolean;
  /** The numbering of the list around. */
  numbers?: Numbering | undefined;
  /** The item of a list around: its first text is the item, further ones are paragraphs below it. */
  item?: { number: number; begun: boolean };
  /** Link target of an anchor around whole blocks. */
  href: string | null;
  container: number;
  depth: number;
  inFigure: boolean;
  /** The caption that already belongs to the figure around. */
  caption: Element | null;
}

/**
 * Divides a snapshot into paragraph-sized blocks in document order. Every piece of text belongs to exactly one block.
 * Loose text between block elements, and text divided by double line breaks, is wrapped in paragraphs of its own
 * (the snapshot is ours to change).
 */
export function segment(snapshot: Document): Segmentation {
  return new Segmenter(snapshot).run();
}

class Segmenter {
  private readonly blocks: SourceBlock[] = [];
  private readonly containers: Container[] = [];
  private readonly elements: Element[] = [];
  private readonly holdsBlocks = new Set<Element>();
  private readonly holdsImage = new Set<Element>();

  constructor(private readonly snapshot: Document) {}

  run(): Segmentation {
    const body = this.snapshot.body;
    this.markAncestors(body);
    this.visitChildren(body, {
      kind: 'paragraph',
      href: null,
      container: -1,
      depth: 0,
      inFigure: false,
      caption: null,
    });
    this.closeContainers();
    return { outline: { blocks: this.blocks, containers: this.containers }, elements: this.elements };
  }

  /**
   * Marks what stands around pictures, and around blocks: an inline element there (a link around a card, a span around
   * paragraphs) is a container like any other.
   */
  private markAncestors(body: Element): void {
    for (const element of body.querySelectorAll('*')) {
      if (element.localName === 'img') {
        markAround(element, body, this.holdsImage);
        this.holdsImage.add(body);
      } else if (isBlockTag(element) || isDoubleBreak(element)) markAround(element, body, this.holdsBlocks);
    }
  }

  private isBlockLevel(node: Node): node is Element {
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    return isBlockTag(element) || this.holdsBlocks.has(element) || isCustomBlock(element);
  }

  private visitChildren(element: Element, context: Context): void {
    const children = [...element.childNodes];
    if (element !== this.snapshot.body && !children.some((child) => this.isBlockLevel(child))) {
      this.addRuns(element, children, context);
      return;
    }
    let run: Node[] = [];
    for (const child of children) {
      if (!this.isBlockLevel(child)) {
        run.push(child);
        continue;
      }
      this.addWrapped(element, run, context);
      run = [];
      this.visit(child, context);
    }
    this.addWrapped(element, run, context);
  }

  private visit(element: Element, outer: Context): void {
    const tag = element.localName;
    const context = this.enter(element, outer);
    if (isControl(element)) {
      this.add(element, { ...context, kind: 'paragraph' }, controlText(element));
    } else if (tag === 'pre') {
      if (!isLineNumbers(element)) this.add(element, { ...context, kind: 'code' }, codeText(element));
    } else if (tag === 'hr') {
      this.add(element, { ...context, kind: 'separator' }, '');
    } else if (EMBED_TAGS.has(tag)) {
      this.visitEmbed(element, context);
    } else if (tag === 'table' && isDataTable(element)) {
      this.add(element, { ...context, kind: 'table' }, tableText(element));
    } else if (tag === 'figure' && this.holdsImage.has(element)) {
      this.visitFigure(element, context);
    } else if (tag === 'figcaption' || isLooseCaption(element, this.holdsImage)) {
      this.visitCaption(element, context);
    } else {
      this.visitChildren(element, context);
    }
  }

  /** Picture and caption are one block; whatever else stands in the figure (gallery labels, buttons) is judged by itself. */
  private visitFigure(figure: Element, context: Context): void {
    const caption = captionOf(figure);
    if (caption) joinCredit(figure, caption);
    this.add(figure, { ...context, kind: 'figure' }, caption ? elementText(caption) : '');
    const inside = { ...context, inFigure: true, caption };
    for (const child of [...figure.childNodes]) {
      if (child.nodeType === 1 && this.isBlockLevel(child)) this.visit(child, inside);
      else if (child.nodeType === 1 || collapse(child.nodeValue ?? '') !== '') this.addWrapped(figure, [child], inside);
    }
  }

  /** A caption whose picture stands beside it, not around it, is a figure without a picture where something is between. */
  private visitCaption(element: Element, context: Context): void {
    if (element !== context.caption) {
      joinCredit(element, element);
      const text = elementText(element);
      if (text !== '' && !this.joinPicture(element, text, context))
        this.add(element, { ...context, kind: 'figure' }, text);
    }
    for (const control of element.querySelectorAll('button')) this.visit(control, context);
  }

  /** Makes one figure of a caption and the picture just before it in a box of their own. */
  private joinPicture(caption: Element, text: string, context: Context): boolean {
    const picture = this.blocks.at(-1);
    const element = this.elements.at(-1);
    if (picture?.kind !== 'figure' || picture.text !== '' || !element || !this.holdsImage.has(element)) return false;
    const box = this.containers[this.containers[context.container]!.parent];
    if (!box || box.first !== picture.index || element.localName === 'figure') return false;
    const figure = this.snapshot.createElement('figure');
    const words = this.snapshot.createElement('figcaption');
    caption.before(figure);
    element.removeAttribute(BLOCK_ATTRIBUTE);
    figure.setAttribute(BLOCK_ATTRIBUTE, String(picture.index));
    words.appendChild(caption);
    figure.append(element, words);
    this.holdsImage.add(figure);
    this.elements[picture.index] = figure;
    this.blocks[picture.index] = { ...picture, text, ...describeBlock(caption, text, context.href) };
    return true;
  }

  /** A film or a post from elsewhere; frames of no known service are advertising, forms and counters. */
  private visitEmbed(element: Element, context: Context): void {
    const isMedia = element.localName === 'video' || element.localName === 'audio';
    if (!isMedia && embedService(element.getAttribute('src') ?? '') === null) return;
    this.add(element, { ...context, kind: 'embed' }, collapse(element.getAttribute('title') ?? ''));
  }

  /** Opens the container of an element and derives the context of what stands in it. */
  private enter(element: Element, outer: Context): Context {
    const tag = element.localName;
    const index = this.containers.length;
    this.containers.push({
      index,
      parent: outer.container,
      tag,
      id: element.getAttribute('id') ?? '',
      classes: classNames.get(element.getAttribute('class') ?? '', (names) => names.split(/\s+/).filter(Boolean)),
      role: element.getAttribute('role') ?? '',
      first: this.blocks.length,
      last: -1,
      depth: outer.depth,
    });
    const context: Context = { ...outer, container: index, depth: outer.depth + 1 };
    if (tag === 'a') context.href = element.getAttribute('href');
    const level = headingLevel(element);
    if (level !== null) Object.assign(context, { kind: 'heading', level, ordered: undefined });
    if (tag === 'blockquote') Object.assign(context, { kind: 'quote', level: undefined, ordered: undefined });
    if (tag === 'ul' || tag === 'ol' || tag === 'menu') {
      context.level = (outer.kind === 'list-item' ? (outer.level ?? 0) : 0) + 1;
      context.ordered = tag === 'ol';
      context.numbers = tag === 'ol' ? numberingOf(element) : undefined;
    }
    if (tag === 'li') {
      Object.assign(context, { kind: 'list-item', level: context.level ?? 1, ordered: context.ordered ?? false });
      context.item = { number: nextNumber(element, context.numbers), begun: false };
    }
    if (tag === 'p' && level === null && outer.kind !== 'list-item' && outer.kind !== 'quote') {
      Object.assign(context, { kind: 'paragraph', level: undefined, ordered: undefined });
    }
    return context;
  }

  /** An element that holds nothing but inline content: one block, or one for each stretch between double line breaks. */
  private addRuns(element: Element, children: Node[], context: Context): void {
    const runs = splitAtDoubleBreaks(children);
    if (runs.length > 1) for (const run of runs) this.addWrapped(element, run, context);
    else this.addInline(element, context);
  }

  /** Loose inline nodes between blocks, moved into a paragraph of their own. */
  private addWrapped(parent: Element, nodes: Node[], context: Context): void {
    for (const run of splitAtDoubleBreaks(nodes)) {
      if (!run.some(hasContent)) continue;
      const wrapper = this.snapshot.createElement('p');
      parent.insertBefore(wrapper, run[0]!);
      if (run.some((node) => this.isOrHoldsImage(node))) this.holdsImage.add(wrapper);
      for (const node of run) wrapper.appendChild(node);
      this.addInline(wrapper, this.enter(wrapper, context));
    }
  }

  private isOrHoldsImage(node: Node): boolean {
    return (node as Element).localName === 'img' || this.holdsImage.has(node as Element);
  }

  private addInline(element: Element, context: Context): void {
    const text = elementText(element);
    if (SEPARATOR.test(text)) this.add(element, { ...context, kind: 'separator' }, text);
    else if (text !== '' && isCaptioned(element, context, this.holdsImage))
      this.add(element, { ...context, kind: 'figure' }, text);
    else if (text !== '') this.add(element, context, text);
    else if (!context.inFigure && this.holdsImage.has(element)) this.add(element, { ...context, kind: 'figure' }, '');
  }

  private add(element: Element, context: Context, text: string): void {
    const index = this.blocks.length;
    element.setAttribute(BLOCK_ATTRIBUTE, String(index));
    this.elements.push(element);
    const { level, ordered, container, href, item } = context;
    let { kind } = context;
    if (kind === 'list-item' && item) {
      if (item.begun && !isControl(element)) kind = 'paragraph';
      item.begun = true;
    }
    const hasLevel = kind === 'heading' || kind === 'list-item';
    this.blocks.push({
      index,
      kind,
      ...(hasLevel && level !== undefined ? { level } : {}),
      ...(kind === 'list-item' ? { ordered: ordered ?? false } : {}),
      ...(kind === 'list-item' && ordered && item ? { number: item.number } : {}),
      text,
      container,
      ...describeBlock(element, text, href),
    });
  }

  private closeContainers(): void {
    for (const block of this.blocks) {
      let container = this.containers[block.container];
      while (container && container.last < block.index) {
        container.last = block.index;
        container = this.containers[container.parent];
      }
    }
  }
}

/** A picture and its caption in one paragraph, or a caption in an inline element of its own. */
function isCaptioned(element: Element, { kind, inFigure }: Context, holdsImage: ReadonlySet<Element>): boolean {
  const child = element.firstElementChild;
  if (child === null || inFigure || kind !== 'paragraph') return false;
  if (element.childElementCount === 1 && child.localName === 'span' && !isText(child.previousSibling))
    if (!isText(child.nextSibling) && isLooseCaption(child, holdsImage)) return true;
  return isPictureWithLine(element);
}

/** Adds the elements around one, up to the body. */
function markAround(element: Element, body: Element, marked: Set<Element>): void {
  for (let at = element.parentElement; at && at !== body && !marked.has(at); at = at.parentElement) marked.add(at);
}

function isBlockTag(element: Element): boolean {
  return BLOCK_TAGS.has(element.localName);
}

/** Level of a heading, by its element or its role; null for anything else. */
function headingLevel(element: Element): number | null {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (element.getAttribute('role') !== 'heading') return null;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

/** Custom elements carry the layout of modern pages, and so do those that stand alone; amid running text they are inline. */
function isCustomBlock(element: Element): boolean {
  if (!element.localName.includes('-')) return false;
  return !isText(element.previousSibling) && !isText(element.nextSibling);
}

/** `<br><br>` divides paragraphs also inside of inline elements, which hold blocks then. */
function isDoubleBreak(element: Element): boolean {
  if (element.localName !== 'br') return false;
  let next = element.nextSibling;
  while (next?.nodeType === 3 && collapse(next.nodeValue ?? '') === '') next = next.nextSibling;
  return next?.nodeType === 1 && (next as Element).localName === 'br';
}

function isText(node: Node | null): boolean {
  return node?.nodeType === 3 && collapse(node.nodeValue ?? '') !== '';
}

function hasContent(node: Node): boolean {
  if (node.nodeType === 3) return collapse(node.nodeValue ?? '') !== '';
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.localName === 'img' || element.querySelector('img') !== null || elementText(element) !== '';
}

/** `<br><br>` ends a paragraph where a page has no paragraph elements. */
function splitAtDoubleBreaks(nodes: Node[]): Node[][] {
  const runs: Node[][] = [];
  let run: Node[] = [];
  let breaks: Node[] = [];
  for (const node of nodes) {
    if (node.nodeType === 1 && (node as Element).localName === 'br') breaks.push(node);
    else if (breaks.length > 0 && node.nodeType === 3 && collapse(node.nodeValue ?? '') === '') continue;
    else {
      if (breaks.length >= 2 && run.length > 0) {
        runs.push(run);
        run = [];
      } else run.push(...breaks);
      breaks = [];
      run.push(node);
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function controlText(element: Element): string {
  const own = element.localName === 'button' ? collapse(element.textContent ?? '') : '';
  const spoken = ['value', 'placeholder', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  return own || collapse(spoken.find((value) => value.trim() !== '') ?? '');
}

function tableText(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children]
      .map((cell) => elementText(cell))
      .filter(Boolean)
      .join('\t'),
  );
  const caption = table.querySelector('caption');
  return [caption ? elementText(caption) : '', ...rows].filter(Boolean).join('\n');
}
