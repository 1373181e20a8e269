const SPACE = /[\s\u00a0\u200b\ufeff]/;
const SPACES = /[\s\u00a0\u200b\ufeff]+/g;
/** Anything but words with single spaces between them; most text nodes of a page have nothing to collapse. */
const UNEVEN = /^ | $| {2}|[^\S ]|[\u200b\ufeff]/;

/** White space collapsed to single spaces and trimmed; line breaks and no-break spaces count as white space. */
export function collapse(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** Collapses white space over a sequence of text nodes, so that offsets into the joined text stay known. */
export class Collapser {
  /** Length of the collapsed text so far. */
  length = 0;
  private pendingSpace = false;

  /** @returns what this piece adds to the collapsed text; a space is added only once something follows it */
  push(raw: string): string {
    const added = UNEVEN.test(raw) ? collapse(raw) : raw;
    if (added === '') {
      if (raw !== '') this.pendingSpace = true;
      return '';
    }
    const spaced = (this.pendingSpace || SPACE.test(raw[0]!)) && this.length > 0 ? ` ${added}` : added;
    this.pendingSpace = SPACE.test(raw.at(-1)!);
    this.length += spaced.length;
    return spaced;
  }
}

/**
 * The node after another one in document order, within a subtree; null at the end.
 * @param below whether to go below `node`
 */
export function nextInside(root: Node, node: Node, below: boolean): Node | null {
  if (below && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** Collapsed text of a subtree; `<br>` counts as a space, controls are not text. */
export function elementText(root: Node): string {
  const collapser = new Collapser();
  let text = '';
  for (let node: Node | null = root, below = false; node; node = nextInside(root, node, below)) {
    below = node.nodeType === 1 && !isControl(node as Element);
    if (node.nodeType === 3) text += collapser.push(node.nodeValue ?? '');
    else if ((node as Element).localName === 'br') text += collapser.push(' ');
  }
  return text;
}

const CONTROLS = new Set(['button', 'input', 'select', 'textarea', 'option']);

/** Form controls: part of the interface of a page, never of an article's text. */
export function isControl(element: Element): boolean {
  return CONTROLS.has(element.localName);
}
