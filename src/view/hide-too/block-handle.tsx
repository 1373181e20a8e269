import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { HideIcon } from '../ui/icons';

interface Props {
  root: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  /** Counts up each time the key for it is pressed: the handle goes to the first piece in sight and takes the focus. */
  called: number;
  onOpen: (blockId: string) => void;
  /** Anything that draws the article anew. */
  drawn: unknown;
}

/** Blocks that can be hidden: those drawn as text of the article, not inside a mark. */
const PIECE = '.article-body [data-block]:not(.hidden-mark *)';

/**
 * One quiet button that stands beside the piece under the pointer, or in focus by keyboard; opens the menu to hide it.
 * Up and down move it from piece to piece, Escape gives the focus back to the article.
 */
export function BlockHandle({ root, scroller, called, onOpen, drawn }: Props) {
  const [piece, setPiece] = useState<HTMLElement | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const onPointer = (event: PointerEvent) => {
      const under = (event.target as Element).closest<HTMLElement>(PIECE);
      if (under) setPiece(under);
    };
    element.addEventListener('pointermove', onPointer);
    element.addEventListener('pointerdown', onPointer);
    return () => {
      element.removeEventListener('pointermove', onPointer);
      element.removeEventListener('pointerdown', onPointer);
    };
  }, []);

  useEffect(() => setPiece((old) => (old?.isConnected ? old : null)), [drawn]);

  useEffect(() => {
    if (called === 0) return;
    const inSight = pieces(root.current).find((one) => isInSight(one, scroller.current));
    if (inSight) setPiece(inSight);
  }, [called]);
  useEffect(() => {
    if (called > 0) button.current?.focus({ preventScroll: true });
  }, [called, piece !== null]);

  if (!piece || !root.current) return null;
  const move = (by: 1 | -1) => {
    const all = pieces(root.current);
    const next = all[all.indexOf(piece) + by];
    if (!next) return;
    setPiece(next);
    next.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') scroller.current?.focus({ preventScroll: true });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const top = piece.getBoundingClientRect().top - root.current.getBoundingClientRect().top;
  return (
    <button
      ref={button}
      type="button"
      class="block-handle"
      style={{ top: `${top}px` }}
      aria-label={`${t('hideToo')}: ${beginning(piece)}`}
      title={t('hideToo')}
      onClick={() => onOpen(piece.dataset.block!)}
      onKeyDown={onKeyDown}
    >
      <HideIcon />
    </button>
  );
}

const pieces = (root: HTMLElement | null): HTMLElement[] => [...(root?.querySelectorAll<HTMLElement>(PIECE) ?? [])];

function isInSight(piece: HTMLElement, scroller: HTMLElement | null): boolean {
  const frame = scroller?.getBoundingClientRect();
  const box = piece.getBoundingClientRect();
  return frame !== undefined && box.top >= frame.top - 1 && box.top < frame.bottom;
}

const beginning = (piece: HTMLElement): string => (piece.textContent ?? '').trim().slice(0, 60);
