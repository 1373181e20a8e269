import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { isHidden } from '../../core/article/reading-text';
import type { Block } from '../../core/article/types';
import { boxOf } from '../../core/choices/box';
import { linkShare } from '../../core/choices/features';
import { describeLeftover, type LeftoverPreview } from '../../core/choices/leftover';
import { FILTER_IDS, type FilterId } from '../../core/filters/types';
import { plural, t } from '../../shared/i18n';
import { Panel } from '../ui/panel';
import type { ReadingSession } from '../use-session';
import { filterName } from '../words';

interface Props {
  block: Block;
  session: ReadingSession;
  root: Element | null;
  onClose: () => void;
}

/** Hides a leftover: what it is, how much of it, here only or on the site; shows what would go before it goes. */
export function HidePanel({ block, session, root, onClose }: Props) {
  const [category, setCategory] = useState<FilterId>(linkShare(block) >= 0.5 ? 'related-links' : 'support-appeal');
  const [wholeBox, setWholeBox] = useState(false);
  const [elsewhere, setElsewhere] = useState(true);
  const box = useMemo(() => visible(boxOf(session.shown, block), session), [block, session.shown]);
  const chosen = wholeBox ? box : [block];
  const previews = useMemo(
    () => chosen.map(({ id }) => describeLeftover(session.shown, id, category, 'hide')),
    [wholeBox, category, session.shown],
  );
  const refused = previews.find((preview) => !preview.ok);
  const canRemember = session.site !== null && previews.some((preview) => preview.ok);
  const remembers = canRemember && elsewhere;
  const taken = remembers ? visible(matchesOf(previews, chosen, session), session) : chosen;
  useTint(root, taken);

  const hide = () => {
    const remember = remembers ? previews.flatMap((preview) => (preview.ok ? [preview.leftover] : [])) : [];
    session.take({ do: 'hide-too', blockIds: chosen.map(({ id }) => id), category, remember });
    onClose();
  };
  return (
    <Panel label={t('hideToo')} onClose={onClose}>
      <div class="hide-too">
        <h2>{t('hideToo')}</h2>
        <CategoryField value={category} onChange={setCategory} />
        {box.length > 1 && <ScopeField count={box.length} wholeBox={wholeBox} onChange={setWholeBox} />}
        {session.site !== null && (
          <label class="hide-too-site">
            <input
              type="checkbox"
              checked={remembers}
              disabled={!canRemember}
              onChange={(event) => setElsewhere(event.currentTarget.checked)}
            />
            <span>{t('hideTooRemember', session.site)}</span>
          </label>
        )}
        {refused && !refused.ok && !canRemember && <p class="rail-note">{t(REFUSED[refused.reason])}</p>}
        <Taken blocks={taken} />
        <p class="hide-too-buttons">
          <button type="button" class="button" onClick={hide}>
            {t('hide')}
          </button>
          <button type="button" class="button-quiet" onClick={onClose}>
            {t('cancel')}
          </button>
        </p>
      </div>
    </Panel>
  );
}

const REFUSED = { 'too-general': 'hideTooTooGeneral', 'takes-prose': 'hideTooTakesProse' } as const;

const visible = (blocks: Block[], { hidden }: ReadingSession): Block[] =>
  blocks.filter((block) => !isHidden(block, hidden));

/** The chosen pieces and all that their rules take on this page, in page order. */
function matchesOf(previews: LeftoverPreview[], chosen: Block[], { shown }: ReadingSession): Block[] {
  const ids = new Set(chosen.map(({ id }) => id));
  for (const preview of previews) if (preview.ok) for (const { id } of preview.matches) ids.add(id);
  return shown.blocks.filter(({ id }) => ids.has(id));
}

function CategoryField({ value, onChange }: { value: FilterId; onChange: (value: FilterId) => void }) {
  const field = useId();
  return (
    <p class="field">
      <label for={field}>{t('hideTooWhat')}</label>
      <select id={field} value={value} onChange={(event) => onChange(event.currentTarget.value as FilterId)}>
        {FILTER_IDS.map((id) => (
          <option key={id} value={id}>
            {filterName(id)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface ScopeProps {
  count: number;
  wholeBox: boolean;
  onChange: (wholeBox: boolean) => void;
}

function ScopeField({ count, wholeBox, onChange }: ScopeProps) {
  const group = useId();
  return (
    <fieldset class="hide-too-scope">
      <legend>{t('hideTooScope')}</legend>
      {[false, true].map((box) => (
        <label key={String(box)}>
          <input type="radio" name={group} checked={box === wholeBox} onChange={() => onChange(box)} />
          <span>{box ? plural('hideTooBox', count) : t('hideTooOnlyThis')}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What goes, in its own words. */
function Taken({ blocks }: { blocks: Block[] }) {
  return (
    <section class="hide-too-taken">
      <p class="hide-too-count" role="status">
        {plural('hideTooPreview', blocks.length)}
      </p>
      <ol>
        {blocks.map((block) => (
          <li key={block.id} dir="auto">
            {block.text || t('pieceWithoutWords')}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Tints in the article what would go, while the panel is open. */
function useTint(root: Element | null, blocks: Block[]): void {
  const ids = blocks.map(({ id }) => id).join(' ');
  useEffect(() => {
    const elements = ids.split(' ').flatMap((id) => [...(root?.querySelectorAll(`[data-block="${id}"]`) ?? [])]);
    for (const element of elements) element.setAttribute('data-tinted', '');
    return () => {
      for (const element of elements) element.removeAttribute('data-tinted');
    };
  }, [ids]);
}
