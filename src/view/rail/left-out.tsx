import type { Block } from '../../core/article/types';
import { FILTER_IDS, type FilterId } from '../../core/filters/types';
import { formatNumber, plural, t } from '../../shared/i18n';
import { Switch } from '../ui/switch';
import type { ReadingSession } from '../use-session';
import { filterName, reasonsText } from '../words';

/** The switches with how much each hides here, and under each what it found, in page order, with the reasons. */
export function LeftOut({ session }: { session: ReadingSession }) {
  const present = FILTER_IDS.filter((id) => session.counts.has(id));
  const absent = FILTER_IDS.filter((id) => !session.counts.has(id));
  return (
    <>
      <p class="rail-note" role="status">
        {session.hiddenBlocks.length === 0
          ? t('nothingLeftOut')
          : plural('leftOutSummary', session.hiddenBlocks.length, formatNumber(session.hiddenWords))}
      </p>
      {present.map((id) => (
        <Category key={id} id={id} session={session} />
      ))}
      {absent.length > 0 && (
        <details class="absent">
          <summary>{t('notOnThisPage')}</summary>
          {absent.map((id) => (
            <CategorySwitch key={id} id={id} session={session} />
          ))}
        </details>
      )}
    </>
  );
}

interface CategoryProps {
  id: FilterId;
  session: ReadingSession;
}

function CategorySwitch({ id, session }: CategoryProps) {
  const count = session.counts.get(id);
  return (
    <Switch
      label={filterName(id)}
      count={count === undefined ? undefined : formatNumber(count)}
      checked={session.hidden.has(id)}
      onChange={(hide) => session.setCategory(id, hide)}
    />
  );
}

function Category({ id, session }: CategoryProps) {
  const pieces = session.article.blocks.filter(({ verdict }) => verdict?.category === id);
  return (
    <section class="category" data-category={id}>
      <CategorySwitch id={id} session={session} />
      <ol class="pieces">
        {pieces.map((block) => (
          <Piece key={block.id} block={block} session={session} />
        ))}
      </ol>
    </section>
  );
}

function Piece({ block, session }: { block: Block; session: ReadingSession }) {
  const categoryHidden = block.verdict !== null && session.hidden.has(block.verdict.category);
  const back = session.putBack.has(block.id);
  return (
    <li class="piece" data-shown={back || !categoryHidden}>
      <p class="piece-words" dir="auto">
        {block.text || t('pieceWithoutWords')}
      </p>
      <p class="piece-why">{reasonsText(block.verdict?.reasons ?? [])}</p>
      {categoryHidden && (
        <button type="button" class="button-quiet" onClick={() => session.setPutBack(block.id, !back)}>
          {back ? t('hideAgain') : t('putBack')}
        </button>
      )}
    </li>
  );
}
