/** The layers of marking over the article; a later one lies over an earlier one. Styled by ::highlight() in marks.css. */
export const LAYERS = ['quote', 'name', 'found', 'spoken', 'active'] as const;
export type Layer = (typeof LAYERS)[number];

const nameOf = (layer: Layer): string => `lede-${layer}`;

/** Marks ranges without touching the document (CSS Custom Highlight API); replaces what the layer marked before. */
export function mark(layer: Layer, ranges: Range[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(nameOf(layer));
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = LAYERS.indexOf(layer);
  CSS.highlights.set(nameOf(layer), highlight);
}

/** The text position under the pointer, by the standard or by the older name of the function. */
export function positionUnder(x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
