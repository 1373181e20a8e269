import { BLOCK_TAGS } from './tags';
import { nextInside } from './text';

/** How highlighters name a programming language in the classes of a program or of the boxes around it. */
const LANGUAGE =
  /(?:^|\s)(?:lang(?:uage)?-|highlight-(?:source|text)-|brush:\s*|sourceCode\s+)([a-z][a-z0-9+#._-]{0,19})(?=$|[\s;])/i;
const LANGUAGE_ATTRIBUTES = ['data-lang', 'data-language', 'data-code-language'];
const LANGUAGE_NAME = /^[a-z][a-z0-9+#._-]{0,19}$/i;
const NO_LANGUAGE = /^(?:none|plain|plaintext|text|txt|auto|nohighlight|undefined)$/i;
/** How far around a program the box with the name of its language can be. */
const REACH = 3;
/** How they name the numbers beside its lines. */
const LINE_NUMBERS = /(?:^|[\s_-])(?:gutter|linenos?|line-?num(?:ber)?s?|lnum|ln)(?:$|[\s_-])/i;

/** Text of a program as it is shown: line breaks that elements make are characters, numbers beside the lines left out. */
export function codeText(element: Element): string {
  let text = '';
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  let below = true;
  for (let node: Node | null = element; node; node = nextInside(element, node, below)) {
    below = true;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1 || node === element) continue;
    const { localName } = node as Element;
    if (localName === 'br') text += '\n';
    else if (isLineNumbers(node as Element)) below = false;
    else if (BLOCK_TAGS.has(localName) || BLOCK_TAGS.has((node.previousSibling as Element | null)?.localName ?? ''))
      breakLine();
  }
  return text.replace(/^\n+|\s+$/g, '');
}

/** True for the numbers of a program's lines, in a column of their own or each before its line. */
export function isLineNumbers(element: Element): boolean {
  if (!/^[\d\s]*$/.test(element.textContent ?? '')) return false;
  for (let at: Element | null = element, height = 0; at && height < REACH; at = at.parentElement, height++) {
    if (LINE_NUMBERS.test(at.getAttribute('class') ?? '')) return true;
  }
  return false;
}

/** The programming language that a page names for a program, in lower case, or null. */
export function codeLanguage(element: Element): string | null {
  const inner = [...element.querySelectorAll('code')].slice(0, 1);
  const around: Element[] = [];
  for (let at: Element | null = element; at && around.length < REACH; at = at.parentElement) around.push(at);
  for (const box of [...inner, ...around]) {
    const stated = LANGUAGE_ATTRIBUTES.map((name) => box.getAttribute(name)).find((value) => value);
    const name = stated ?? LANGUAGE.exec(box.getAttribute('class') ?? '')?.[1];
    if (name && LANGUAGE_NAME.test(name)) return NO_LANGUAGE.test(name) ? null : name.toLowerCase();
  }
  return null;
}
