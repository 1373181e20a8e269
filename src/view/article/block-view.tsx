import { h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Block } from '../../core/article/types';
import { cleanNodes } from './clean-html';
import { markNumberColumns } from './number-columns';

/** The element that a block's markup is wrapped in, and the one drawn for it. */
const OUTER: Record<Block['kind'], { strip: string; draw: string }> = {
  paragraph: { strip: 'P,DIV', draw: 'p' },
  heading: { strip: 'H2,H3,H4,H5,H6', draw: 'h2' },
  'list-item': { strip: 'LI', draw: 'div' },
  quote: { strip: 'BLOCKQUOTE', draw: 'blockquote' },
  figure: { strip: 'FIGURE', draw: 'figure' },
  table: { strip: '', draw: 'div' },
  code: { strip: '', draw: 'div' },
  embed: { strip: '', draw: 'div' },
  separator: { strip: 'HR', draw: 'hr' },
};

/** Draws one block: an element of its kind, marked with the block's id, that holds the cleaned nodes of its markup. */
export function BlockView({ block }: { block: Block }) {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (block.kind === 'separator') return;
    ref.current?.replaceChildren(...contentOf(block));
    for (const table of ref.current?.querySelectorAll('table') ?? []) markNumberColumns(table);
  }, [block.html, block.text, block.kind]);
  const tag = block.kind === 'heading' ? `h${Math.min(6, Math.max(2, block.level ?? 2))}` : OUTER[block.kind].draw;
  return h(tag, { ref, 'data-block': block.id, class: `block ${block.kind}`, dir: 'auto' });
}

/** The nodes inside a block's own element; its plain text where the markup has nothing to show. */
function contentOf(block: Block): Node[] {
  const fragment = cleanNodes(block.html);
  const only = fragment.childElementCount === 1 ? fragment.firstElementChild : null;
  const strip = OUTER[block.kind].strip.split(',');
  const nodes = only && strip.includes(only.tagName) ? [...only.childNodes] : [...fragment.childNodes];
  const empty = nodes.every((node) => !node.textContent?.trim()) && !fragmentHasMedia(nodes);
  return empty ? [document.createTextNode(block.text)] : nodes;
}

const fragmentHasMedia = (nodes: Node[]): boolean =>
  nodes.some((node) => node instanceof Element && (node.matches('img,table') || node.querySelector('img,table')));
