import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Block } from '../../core/article/types';
import type { FilterId } from '../../core/filters/types';
import { formatList, t, uiDirection, uiLocale } from '../../shared/i18n';
import { filterName, reasonsText } from '../words';
import { BlockView } from './block-view';

interface Props {
  /** Neighbouring hidden blocks, in page order. */
  blocks: Block[];
  drawActions: (block: Block) => ComponentChildren;
  /** What can be done about all of them at once. */
  drawTogether: (blocks: Block[]) => ComponentChildren;
}

/** Stands where something was hidden; opens in place. */
export function HiddenMark({ blocks, drawActions, drawTogether }: Props) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div class="hidden-mark" lang={uiLocale()} dir={uiDirection()} data-open={open}>
      <button type="button" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        <span class="hidden-mark-words">{t('markLabel', namesOf(blocks))}</span>
      </button>
      <div id={panel} hidden={!open}>
        {open && blocks.map((block) => <HiddenPiece key={block.id} block={block} drawActions={drawActions} />)}
        {open && blocks.length > 1 && drawTogether(blocks)}
      </div>
    </div>
  );
}

/** More names than this do not fit on the line of a mark. */
const NAMED = 2;

/** The categories of the pieces, the most frequent first. */
function namesOf(blocks: Block[]): string {
  const counts = new Map<FilterId, number>();
  for (const { verdict } of blocks) if (verdict) counts.set(verdict.category, (counts.get(verdict.category) ?? 0) + 1);
  const names = [...counts].toSorted(([, a], [, b]) => b - a).map(([category]) => filterName(category));
  return names.length <= NAMED ? formatList(names) : `${names.slice(0, NAMED).join(', ')}, …`;
}

function HiddenPiece({ block, drawActions }: { block: Block } & Pick<Props, 'drawActions'>) {
  if (!block.verdict) return null;
  return (
    <div class="hidden-piece" data-category={block.verdict.category}>
      <p class="hidden-piece-why">
        <b>{filterName(block.verdict.category)}</b> {reasonsText(block.verdict.reasons)}
      </p>
      <BlockView block={block} />
      {drawActions(block)}
    </div>
  );
}
