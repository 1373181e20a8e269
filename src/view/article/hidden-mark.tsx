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
  const categories = [...new Set(blocks.flatMap(({ verdict }) => (verdict ? [verdict.category] : [])))];
  return (
    <aside
      class="hidden-mark"
      lang={uiLocale()}
      dir={uiDirection()}
      data-open={open}
      aria-label={t('markLabel', namesOf(categories))}
    >
      <button type="button" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        <span class="hidden-mark-words">{t('markLabel', namesOf(categories))}</span>
      </button>
      <div id={panel} hidden={!open}>
        {open && blocks.map((block) => <HiddenPiece key={block.id} block={block} drawActions={drawActions} />)}
        {open && blocks.length > 1 && drawTogether(blocks)}
      </div>
    </aside>
  );
}

const namesOf = (categories: FilterId[]): string => formatList(categories.map(filterName));

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
