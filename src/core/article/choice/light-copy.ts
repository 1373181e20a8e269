import { BLOCK_ATTRIBUTE, type Segmentation } from '../../blocks/segment';
import { isControl } from '../../blocks/text';
import type { Container } from '../../blocks/types';
import { emptyDocument } from '../../snapshot/empty-document';
import type { Structure } from './structure';

/** Kinds whose inner structure Readability looks at. */
const STRUCTURED = new Set(['figure', 'table', 'embed']);
/** Elements that are paragraphs where they hold prose and nothing else. */
const TEXT_BOXES = new Set(['div', 'section', 'article', 'main', 'center']);
/** Inline elements that Readability scores by; all others are flattened to text. */
const KEPT_INLINE = new Set(['a', 'img', 'br']);
/** Share of link words, and blocks, from which a box without prose is a menu. */
const MENU_LINKS = 0.7;
const MENU_BLOCKS = 3;
/** Levels of boxes below which no further ones are made: Readability reads the whole text of each box it looks at. */
const MAX_DEPTH = 64;
/** What Readability reads of a container. */
const READ_ATTRIBUTES = ['id', 'class', 'role', 'itemprop', 'rel'];

/**
 * A copy of the page for Readability, which changes what it is given: the containers and blocks of the outline, without
 * the blocks in `removed` and without inline markup that it doesn't look at. Much smaller than the page, so that
 * Readability's own passes become cheap. Blocks carry their index in `BLOCK_ATTRIBUTE`.
 */
export function lightCopy(
  page: Document,
  { outline, elements }: Segmentation,
  structure: Structure,
  removed: ReadonlySet<number>,
): Document {
  const { blocks, containers } = outline;
  const menus = findMenus(containers, structure);
  const copy = emptyDocument(page);
  const copies: (Element | undefined)[] = [];
  const blocksOf = new Map<number, number[]>();
  for (const block of blocks) {
    if (removed.has(block.index) || menus[block.container]) continue;
    const list = blocksOf.get(block.container);
    if (list) list.push(block.index);
    else blocksOf.set(block.container, [block.index]);
  }
  const hasKept = keptBelow(containers, blocksOf);
  for (const container of containers) {
    if (!hasKept[container.index]) continue;
    const parent = container.parent === -1 ? copy.body : copies[container.parent]!;
    const indices = blocksOf.get(container.index) ?? [];
    if (container.depth > MAX_DEPTH && indices.length === 0) {
      copies[container.index] = parent;
      continue;
    }
    const source = indices.length > 0 ? elements[indices[0]!]! : null;
    const element = copy.createElement(plainTag(container.tag, source !== null, structure.prose[indices[0]!] === 1));
    if (container.id) element.setAttribute('id', container.id);
    if (container.classes.length > 0) element.setAttribute('class', container.classes.join(' '));
    if (container.role) element.setAttribute('role', container.role);
    copies[container.index] = element;
    parent.appendChild(element);
    for (const index of indices) {
      element.setAttribute(BLOCK_ATTRIBUTE, String(index));
      fill(element, elements[index]!, STRUCTURED.has(blocks[index]!.kind));
    }
  }
  return copy;
}

/** Boxes of links without a sentence: Readability would drop them after many a look. */
function findMenus(containers: readonly Container[], { boxWords, boxLinkWords, boxProse }: Structure): Uint8Array {
  const menus = new Uint8Array(containers.length);
  for (const { index, parent, tag, first, last } of containers) {
    const links = boxLinkWords[index]! > boxWords[index]! * MENU_LINKS && last - first >= MENU_BLOCKS;
    const own = boxProse[index] === 0 && (links || tag === 'nav' || tag === 'footer');
    menus[index] = own || (parent !== -1 && menus[parent] === 1) ? 1 : 0;
  }
  return menus;
}

function keptBelow(containers: Segmentation['outline']['containers'], blocksOf: Map<number, number[]>): boolean[] {
  const has: boolean[] = new Array(containers.length).fill(false);
  for (let index = containers.length - 1; index >= 0; index--) {
    if (!has[index] && !blocksOf.has(index)) continue;
    has[index] = true;
    const { parent } = containers[index]!;
    if (parent !== -1) has[parent] = true;
  }
  return has;
}

/**
 * Readability knows no custom elements, and takes inline elements around blocks for text. A `div` of nothing but text it
 * replaces by a paragraph of its own making, which would not know its block any more.
 */
function plainTag(tag: string, holdsText: boolean, holdsProse: boolean): string {
  const plain = tag.includes('-') ? 'div' : tag;
  if (holdsProse && TEXT_BOXES.has(plain)) return 'p';
  return plain === 'span' && !holdsText ? 'div' : plain;
}

/** Copies the content of a block. Iterative; blocks inside (a gallery's buttons) come by themselves. */
function fill(target: Element, source: Element, structured: boolean): void {
  const document = target.ownerDocument;
  const stack: [Node, Element][] = [];
  const pushChildren = (from: Node, to: Element) => {
    for (let child = from.lastChild; child; child = child.previousSibling) stack.push([child, to]);
  };
  pushChildren(source, target);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, parent] = next;
    if (node.nodeType === 3) {
      parent.appendChild(document.createTextNode(node.nodeValue ?? ''));
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.hasAttribute(BLOCK_ATTRIBUTE) || isControl(element)) continue;
    if (!structured && !KEPT_INLINE.has(element.localName)) {
      pushChildren(element, parent);
      continue;
    }
    const shallow = document.createElement(element.localName);
    copyRead(element, shallow);
    parent.appendChild(shallow);
    pushChildren(element, shallow);
  }
}

/** What Readability reads of an element: of addresses only whether there is one, and whether it is on the page itself. */
function copyRead(from: Element, to: Element): void {
  if (from.localName === 'img') to.setAttribute('src', 'x');
  else if (from.localName === 'a') {
    const href = from.getAttribute('href') ?? '';
    if (href.startsWith('#')) to.setAttribute('href', href);
  } else {
    for (const name of READ_ATTRIBUTES) {
      const value = from.getAttribute(name);
      if (value !== null) to.setAttribute(name, value);
    }
  }
}
