import { emptyDocument } from './empty-document';
import { isStaticallyHidden } from './visibility';

export interface SnapshotOptions {
  url: string | null;
  /** What the reader sees of the live page; absent where there is no layout. */
  isVisible?: (element: Element) => boolean;
}

/** Elements that never hold text or pictures of an article. */
const LEFT_OUT = new Set(
  'script style link meta base title head object applet param source track canvas svg map area template frame frameset noframes datalist'.split(
    ' ',
  ),
);

/** Deeper nesting than this is flattened, as Chromium's own parser does: nothing below can overflow the stack. */
const MAX_DEPTH = 480;

const VALID_NAME = /^[a-z][a-z0-9._-]*$/;

interface Frame {
  source: Node;
  target: Element;
  depth: number;
  /** The element whose shadow tree `source` stands in: its own children fill the slots. */
  host: Element | null;
}

/**
 * Copies the body of a page into a document of its own: open shadow roots flattened, what the reader doesn't see left out,
 * scripts and styles dropped. The page is only read. Iterative: no depth of nesting breaks it.
 * @returns a document without a browsing context, so that nothing in it loads or runs
 */
export function takeSnapshot(page: Document, options: SnapshotOptions): Document {
  const snapshot = emptyDocument(page);
  const body = page.body;
  if (!body) return snapshot;
  copyAttributes(body, snapshot.body);
  const stack: Frame[] = childFrames(body, snapshot.body, 1, null);
  while (stack.length > 0) {
    const { source, target, depth, host } = stack.pop()!;
    if (source.nodeType === 3) {
      target.appendChild(snapshot.createTextNode(source.nodeValue ?? ''));
    } else if (source.nodeType === 1) {
      const element = source as Element;
      if (isLeftOut(element, options)) continue;
      const copy = createCopy(snapshot, element);
      target.appendChild(copy);
      stack.push(...childFrames(element, depth >= MAX_DEPTH ? target : copy, depth + 1, host));
    }
  }
  return snapshot;
}

/** The children that the reader sees, in reverse order, so that a stack takes them out in document order. */
function childFrames(source: Element, target: Element, depth: number, host: Element | null): Frame[] {
  const shadow = source.shadowRoot ?? declarativeShadow(source);
  const slotted = !shadow && host && source.localName === 'slot' ? slottedNodes(source, host) : [];
  const nodes = slotted.length > 0 ? slotted : [...(shadow ?? source).childNodes];
  // What fills a slot belongs to the tree around the host again.
  const inner = shadow ? source : slotted.length > 0 ? null : host;
  return nodes.reverse().map((node) => ({ source: node, target, depth, host: inner }));
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
  for (const child of element.children) {
    if (child.localName !== 'template' || !child.hasAttribute('shadowrootmode')) continue;
    const content = (child as HTMLTemplateElement).content;
    return content?.childNodes.length ? content : child;
  }
  return null;
}

function isLeftOut(element: Element, options: SnapshotOptions): boolean {
  if (LEFT_OUT.has(element.localName)) return true;
  if (isStaticallyHidden(element)) return true;
  return options.isVisible ? !options.isVisible(element) : false;
}

function createCopy(snapshot: Document, element: Element): Element {
  const name = element.localName.toLowerCase();
  const copy = snapshot.createElement(VALID_NAME.test(name) ? name : 'div');
  copyAttributes(element, copy);
  return copy;
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) {
    if (name.startsWith('on') || name === 'style') continue;
    try {
      to.setAttribute(name, value);
    } catch {
      // A parser accepts attribute names that setAttribute refuses; they mean nothing to us.
    }
  }
}
