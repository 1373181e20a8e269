import type { FilterId } from '../../core/filters/types';
import { formatNumber, t } from '../../shared/i18n';
import { Switch } from '../ui/switch';
import type { ReadingSession } from '../use-session';
import { filterName } from '../words';
import { Piece } from './piece';

interface Props {
  id: FilterId;
  session: ReadingSession;
}

/** One kind of ask: its switch, what was found of it, and the choice for the site. */
export function Category({ id, session, onReport }: Props & { onReport: (blockIds: readonly string[]) => void }) {
  const pieces = session.shown.blocks.filter(({ verdict }) => verdict?.category === id);
  return (
    <section class="category" data-category={id}>
      <CategorySwitch id={id} session={session} />
      <ol class="pieces">
        {pieces.map((block) => (
          <Piece key={block.id} block={block} session={session} onReport={onReport} />
        ))}
      </ol>
      {session.site !== null && <SiteSwitch id={id} session={session} />}
    </section>
  );
}

export function CategorySwitch({ id, session }: Props) {
  const count = session.counts.get(id);
  return (
    <Switch
      label={filterName(id)}
      count={count === undefined ? undefined : formatNumber(count)}
      checked={session.categories.has(id)}
      onChange={(hide) => session.setCategory(id, hide)}
    />
  );
}

/** Shows a category on this site whatever the switch says elsewhere, or says that this is so, with the way back. */
function SiteSwitch({ id, session }: Props) {
  const own = session.choices.site.switches[id];
  const to = (value: 'show' | null) => session.take({ do: 'site-switch', category: id, to: value });
  if (own === undefined) {
    if (!session.categories.has(id)) return null;
    return (
      <p class="category-site">
        <button type="button" class="button-quiet" onClick={() => to('show')}>
          {t('alwaysShow')}
        </button>
      </p>
    );
  }
  return (
    <p class="category-site">
      {own === 'show' ? t('alwaysShownHere') : t('alwaysHiddenHere')}{' '}
      <button type="button" class="button-quiet" onClick={() => to(null)}>
        {t('asElsewhere')}
      </button>
    </p>
  );
}
