const SPACE = /[\s\u00a0\u200b\ufeff]/;
const SPACES = /[\s\u00a0\u200b\ufeff]+/g;

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
    let added = '';
    for (const word of raw.split(SPACES)) {
      if (word === '') continue;
      added += word;
      added += ' ';
    }
    if (added === '') {
      if (raw !== '') this.pendingSpace = true;
      return '';
    }
    added = added.slice(0, -1);
    if ((this.pendingSpace || SPACE.test(raw[0]!)) && this.length > 0) added = ` ${added}`;
    this.pendingSpace = SPACE.test(raw.at(-1)!);
    this.length += added.length;
    return added;
  }
}

/** Nodes of a subtree in document order; `enter` says whether to go below an element. Iterative. */
export function* walk(root: Node, enter: (element: Element) => boolean = () => true): Generator<Node> {
  const stack: Node[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    yield node;
    if (node.nodeType !== 1 || !enter(node as Element)) continue;
    const children = node.childNodes;
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
}

/** Collapsed text of a subtree; `<br>` counts as a space, controls are not text. */
export function elementText(root: Node): string {
  const collapser = new Collapser();
  let text = '';
  for (const node of walk(root, (element) => !isControl(element))) {
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
