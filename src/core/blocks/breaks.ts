import { Collapser, isControl } from './text';

/** Characters from which the text of an inline element can be a line of its own. */
const OWN_LINE = 8;

/**
 * Where a new line may begin inside a block: after `<br>`, and where an inline element ends (or starts) and a capital or a
 * quotation mark follows. An ask and the first sentence of a report often meet there.
 * @returns offsets into the element's collapsed text (`elementText`), ascending
 */
export function findBreaks(element: Element): number[] {
  const collapser = new Collapser();
  const lines: number[] = [];
  const seams: number[] = [];
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      text += collapser.push(node.nodeValue ?? '');
      return;
    }
    if (node.nodeType !== 1 || isControl(node as Element)) return;
    const child = node as Element;
    if (child.localName === 'br') {
      text += collapser.push(' ');
      lines.push(text.length);
      return;
    }
    const start = text.length;
    for (const inner of child.childNodes) visit(inner);
    if (child === element || text.length - start < OWN_LINE) return;
    if (child.localName !== 'a') seams.push(start);
    seams.push(text.length);
  };
  visit(element);
  const breaks = new Set(lines.map((at) => afterSpace(text, at)));
  for (const seam of seams) {
    const at = afterSpace(text, seam);
    if (/[\p{Lu}\p{Lo}"“„«¿¡]/u.test(text[at] ?? '')) breaks.add(at);
  }
  return [...breaks].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
}

function afterSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}
