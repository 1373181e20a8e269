import { BLOCK_TAGS } from '../blocks/tags';
import { PageParts } from '../page/parts';
import { baseAddress, cleanLink, resourceAddress } from './address';
import { emptyDocument } from './empty-document';
import { openableFolds } from './folds';
import { bestSource, imagesInNoscript, standsInForNeighbour } from './images';
import { keepsLines, splitLines } from './lines';
import { formulaOf, hiddenFormula } from './math';
import { isNavigation } from './navigation';
import { playerAddress, playerTitle } from './players';
import { isHoverCard, isStaticallyHidden, isToolOfHeading } from './visibility';

export interface SnapshotOptions {
  url: string | null;
  /** What the reader sees of the live page; absent where there is no layout. */
  isVisible?: (element: Element) => boolean;
  /** Also the ways through a site (menus, search, the page's footer), for a reader who wants to see everything. */
  everything?: boolean;
}

/** Elements that never hold text or pictures of an article. */
const LEFT_OUT = new Set(
  'script style link meta base title head applet param source track canvas svg map area template frame frameset noframes datalist'.split(
    ' ',
  ),
);

/** Deeper nesting than this is flattened, as Chromium's own parser does: nothing below can overflow the stack. */
const MAX_DEPTH = 480;

/** What browsers draw around a `q`; and a text that has marks of its own. */
const QUOTATION_MARKS = ['“', '”'] as const;
const QUOTED = /^["'“”„«»‹›‘’‚「『]/;

const VALID_NAME = /^[a-z][a-z0-9._-]*$/;

/** Elements of AMP pages and what they stand for. */
const STANDS_FOR = new Map([
  ['amp-img', 'img'],
  ['amp-anim', 'img'],
  ['amp-iframe', 'iframe'],
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
]);

const PLAYERS = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

/** Where nodes of the page are copied to, and what stands around them. */
interface Place {
  target: Element;
  depth: number;
  /** The element whose shadow tree the nodes stand in: its own children fill the slots. */
  host: Element | null;
  /** Line breaks in text are shown. */
  lines: boolean;
  /** Inside of a closed `details` or fold: not seen now, but a click away. */
  folded: boolean;
}

/** Siblings that are still to be copied. */
interface Frame {
  /** The next of them; null when the last one is done. */
  next: Node | null;
  /** What fills a slot, in reverse order, instead of siblings. */
  slotted: Node[] | null;
  place: Place;
}

/**
 * Copies the body of a page into a document of its own: open shadow roots flattened, what the reader doesn't see left out,
 * scripts and styles dropped, links and pictures with absolute addresses. The page is only read. Iterative: no depth of
 * nesting breaks it.
 * @returns a document without a browsing context, so that nothing in it loads or runs
 */
export function takeSnapshot(page: Document, options: SnapshotOptions, parts = new PageParts(page)): Document {
  return new Snapshot(page, options, parts).take();
}

class Snapshot {
  private readonly copy: Document;
  private readonly base: string | null;
  private readonly folds: Set<string>;
  private readonly stack: Frame[] = [];

  constructor(
    private readonly page: Document,
    private readonly options: SnapshotOptions,
    parts: PageParts,
  ) {
    this.copy = emptyDocument(page);
    this.base = baseAddress(parts.base, options.url);
    this.folds = openableFolds(page, parts.openers);
  }

  take(): Document {
    const { body } = this.page;
    if (!body) return this.copy;
    copyAttributes(body, this.copy.body);
    this.enter(body, { target: this.copy.body, depth: 1, host: null, lines: false, folded: false });
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) {
      const node = takeNext(frame);
      if (node === null) this.stack.pop();
      else this.visit(node, frame.place);
    }
    return this.copy;
  }

  private visit(source: Node, place: Place): void {
    const { target } = place;
    if (source.nodeType === 3) {
      const text = source.nodeValue ?? '';
      if (place.lines) splitLines(text, target);
      else if (!isBetweenBlocks(source, text)) target.appendChild(this.copy.createTextNode(text));
      return;
    }
    if (source.nodeType !== 1) return;
    const element = source as Element;
    const formula = formulaOf(element);
    if (formula !== null) {
      if (formula !== '') target.appendChild(this.textElement('code', formula));
      return;
    }
    const folded = place.folded || this.isFold(element);
    if (this.isLeftOut(element, folded)) {
      const hidden = hiddenFormula(element);
      if (hidden) target.appendChild(this.textElement('code', hidden));
      return;
    }
    if (this.addPlayer(element, target)) return;
    if (element.localName === 'noscript') this.addNoscript(element, target);
    else this.addElement(element, place, folded);
  }

  private addElement(element: Element, place: Place, folded: boolean): void {
    const lines = place.lines || keepsLines(element);
    const name = this.nameOf(element, lines);
    // In a document without a browsing context an element loads nothing and no script of the page gets to know of it.
    const copy = name === element.localName ? this.copy.importNode(element, false) : this.renamed(element, name);
    if (!this.setAddresses(copy, element)) return;
    const marks = name === 'q' && !QUOTED.test((element.textContent ?? '').trim()) ? QUOTATION_MARKS : null;
    if (marks) place.target.appendChild(this.copy.createTextNode(marks[0]));
    place.target.appendChild(copy);
    if (marks) place.target.appendChild(this.copy.createTextNode(marks[1]));
    if (name === 'img') return;
    const target = place.depth >= MAX_DEPTH ? place.target : copy;
    this.enter(element, { target, depth: place.depth + 1, host: place.host, lines, folded });
  }

  private textElement(name: string, text: string): Element {
    const element = this.copy.createElement(name);
    element.textContent = text;
    return element;
  }

  /** @returns true for an element that is a player once a script has run, or is an old page's film: a frame stands for it */
  private addPlayer(element: Element, target: Element): boolean {
    const address = playerAddress(element);
    const src = address === null ? null : resourceAddress(address, this.base);
    if (src === null) return element.localName === 'object';
    const frame = this.copy.createElement('iframe');
    frame.setAttribute('src', src);
    const title = playerTitle(element);
    if (title !== null) frame.setAttribute('title', title);
    target.appendChild(frame);
    return true;
  }

  private renamed(element: Element, name: string): Element {
    const copy = this.copy.createElement(name);
    copyAttributes(element, copy);
    return copy;
  }

  private nameOf(element: Element, lines: boolean): string {
    const name = element.localName.toLowerCase();
    // Preformatted prose: its line breaks have become elements.
    if (name === 'pre' && lines) return 'div';
    return STANDS_FOR.get(name) ?? (VALID_NAME.test(name) ? name : 'div');
  }

  /** @returns false for an element that is nothing without an address: a placeholder, a counting pixel */
  private setAddresses(copy: Element, element: Element): boolean {
    if (copy.localName === 'img') {
      const src = bestSource(element, this.base);
      if (src === null) return false;
      copy.setAttribute('src', src);
    } else if (copy.localName === 'a') {
      const href = cleanLink(element.getAttribute('href') ?? '', this.base);
      if (href === null) copy.removeAttribute('href');
      else copy.setAttribute('href', href);
    } else if (PLAYERS.has(copy.localName)) {
      const own = element.getAttribute('src') || element.getAttribute('data-src') || element.getAttribute('data');
      const src = own || element.querySelector('source[src]')?.getAttribute('src');
      const address = src ? resourceAddress(src, this.base) : null;
      if (address !== null) copy.setAttribute('src', address);
    }
    return true;
  }

  /** Pictures that stand in for those which a script would load; the rest is for readers without scripts. */
  private addNoscript(noscript: Element, target: Element): void {
    if (target.lastElementChild?.localName === 'img' || standsInForNeighbour(noscript, this.base)) return;
    for (const attributes of imagesInNoscript(noscript)) {
      const image = this.copy.createElement('img');
      for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
        if (attributes[name] !== undefined) image.setAttribute(name, attributes[name]);
      }
      const src = bestSource(image, this.base);
      if (src === null) continue;
      image.setAttribute('src', src);
      image.removeAttribute('srcset');
      target.appendChild(image);
    }
  }

  private isFold(element: Element): boolean {
    if (element.localName === 'details') return true;
    const id = element.getAttribute('id');
    return id !== null && this.folds.has(id);
  }

  private isLeftOut(element: Element, folded: boolean): boolean {
    if (LEFT_OUT.has(element.localName) || isToolOfHeading(element)) return true;
    if (!this.options.everything && isNavigation(element)) return true;
    if (isStaticallyHidden(element)) return !this.folds.has(element.getAttribute('id') ?? '');
    if (!this.options.isVisible) return isHoverCard(element);
    return !folded && !this.options.isVisible(element);
  }

  /** Makes the children that the reader sees the next to be copied. */
  private enter(source: Element, place: Place): void {
    const { host } = place;
    const shadow = source.shadowRoot ?? declarativeShadow(source);
    const slotted = !shadow && host && source.localName === 'slot' ? slottedNodes(source, host) : [];
    const next = (shadow ?? source).firstChild;
    if (slotted.length > 0) {
      // What fills a slot belongs to the tree around the host again.
      this.stack.push({ next: null, slotted: slotted.reverse(), place: { ...place, host: null } });
    } else if (next !== null) {
      this.stack.push({ next, slotted: null, place: shadow ? { ...place, host: source } : place });
    }
  }
}

function takeNext(frame: Frame): Node | null {
  if (frame.slotted !== null) return frame.slotted.pop() ?? null;
  const { next } = frame;
  frame.next = next?.nextSibling ?? null;
  return next;
}

function slottedNodes(slot: Element, host: Element): Node[] {
  const name = slot.getAttribute('name') ?? '';
  return [...host.childNodes].filter((node) => {
    if (node.nodeType === 3) return name === '';
    if (node.nodeType !== 1 || (node as Element).localName === 'template') return false;
    return ((node as Element).getAttribute('slot') ?? '') === name;
  });
}

/** `<template shadowrootmode>` as a parser without shadow roots leaves it. */
function declarativeShadow(element: Element): (ParentNode & Node) | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName !== 'template' || !child.hasAttribute('shadowrootmode')) continue;
    const content = (child as HTMLTemplateElement).content;
    return content?.childNodes.length ? content : child;
  }
  return null;
}

/** White space that no reader sees: half of the nodes of a page. */
function isBetweenBlocks(node: Node, text: string): boolean {
  if (/\S/.test(text)) return false;
  const before = node.previousSibling;
  const after = node.nextSibling;
  if (before === null || after === null) return BLOCK_TAGS.has((node.parentNode as Element | null)?.localName ?? '');
  return [before, after].some((beside) => beside.nodeType === 1 && BLOCK_TAGS.has((beside as Element).localName));
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) {
    try {
      to.setAttribute(name, value);
    } catch {
      // A parser accepts attribute names that setAttribute refuses; they mean nothing to us.
    }
  }
}
