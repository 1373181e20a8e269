import { useEffect, useRef, useState } from 'preact/hooks';
import { isHidden } from '../../core/article/reading-text';
import type { Block } from '../../core/article/types';
import { describeLeftover } from '../../core/choices/leftover';
import { openOptions } from '../../platform/tabs';
import { plural, t } from '../../shared/i18n';
import type { ReadingSession } from '../use-session';
import { filterName, reasonsText } from '../words';

interface Props {
  block: Block;
  session: ReadingSession;
  onReport: (blockIds: readonly string[]) => void;
  /** The category stands beside it, where no heading says it. */
  named?: boolean;
}

/** One entry of the ledger: the words, why, and what can be done about it. */
export function Piece({ block, session, onReport, named = false }: Props) {
  const { verdict } = block;
  const hidden = isHidden(block, session.hidden);
  return (
    <li class="piece" data-shown={!hidden} data-piece={block.id}>
      <p class="piece-words" dir="auto">
        {block.text || t('pieceWithoutWords')}
      </p>
      <p class="piece-why">
        {named && verdict && <b>{filterName(verdict.category)} </b>}
        {reasonsText(verdict?.reasons ?? [])}
      </p>
      <PieceActions block={block} session={session} onReport={onReport} />
    </li>
  );
}

/** What can be done about a piece that a filter or the reader took; the same in the ledger and in the article. */
export function PieceActions({ block, session, onReport }: Omit<Props, 'named'>) {
  const [more, setMore] = useState(false);
  const firstOfMore = useRef<HTMLButtonElement>(null);
  // The button that opened them is gone then.
  useEffect(() => firstOfMore.current?.focus(), [more]);
  const choice = session.choiceOf.get(block.id);
  const blockIds = [block.id];
  if (!isHidden(block, session.hidden)) {
    return (
      <p class="piece-actions">
        {choice?.to === 'show' && choice.mistake && <span>{t('markedMistake')} </span>}
        {choice?.to === 'show' && (
          <button type="button" class="button-quiet" onClick={() => hideAgain(block, session)}>
            {t('hideAgain')}
          </button>
        )}
        {choice?.to === 'show' && choice.mistake && <ReportButton onReport={() => onReport(blockIds)} />}
      </p>
    );
  }
  return (
    <div class="piece-actions">
      <button type="button" class="button-quiet" onClick={() => session.take({ do: 'put-back', blockIds })}>
        {t('putBack')}
      </button>
      {more ? (
        <>
          <OwnRuleAction block={block} session={session} />
          <button ref={firstOfMore} type="button" class="button-quiet" onClick={() => markMistake(block, session)}>
            {t('wasArticleText')}
          </button>
          <ReportButton onReport={() => onReport(blockIds)} />
        </>
      ) : (
        <button type="button" class="piece-more" aria-expanded={false} onClick={() => setMore(true)}>
          {t('moreActions')}
        </button>
      )}
    </div>
  );
}

/** Puts the pieces of one mark back in one step. */
export function PutAllBack({ blocks, session }: { blocks: Block[]; session: ReadingSession }) {
  const blockIds = blocks.map(({ id }) => id);
  return (
    <p class="piece-actions">
      <button type="button" class="button-quiet" onClick={() => session.take({ do: 'put-back', blockIds })}>
        {plural('putAllBack', blocks.length)}
      </button>
    </p>
  );
}

const ReportButton = ({ onReport }: { onReport: () => void }) => (
  <button type="button" class="button-quiet" onClick={onReport}>
    {t('copyReport')}
  </button>
);

/** A piece that the reader's own rule took leads to that rule. */
function OwnRuleAction({ block, session }: Omit<Props, 'named' | 'onReport'>) {
  const choice = session.choiceOf.get(block.id);
  const leftover = choice?.to === 'hide' ? choice.leftover : undefined;
  if (leftover !== undefined) {
    return (
      <button type="button" class="button-quiet" onClick={() => session.take({ do: 'forget', leftover })}>
        {t('forgetRule')}
      </button>
    );
  }
  if (!block.verdict?.reasons.some(({ code }) => code === 'site-rule')) return null;
  return (
    <button type="button" class="button-quiet" onClick={openOptions}>
      {t('editRules')}
    </button>
  );
}

/** A piece that a remembered rule keeps is hidden again by forgetting that rule. */
function hideAgain({ id }: Block, { choices, choiceOf, take }: ReadingSession): void {
  const kept = choices.blocks[id] ? undefined : choiceOf.get(id)?.leftover;
  if (kept === undefined) take({ do: 'hide-again', blockIds: [id] });
  else take({ do: 'forget', leftover: kept });
}

/** Shows it, and keeps its like on the site's other pages where it can be told. */
function markMistake(block: Block, session: ReadingSession): void {
  const { category } = block.verdict!;
  const preview = describeLeftover(session.article, block.id, category, 'keep');
  const keep = session.site !== null && preview.ok ? [preview.leftover] : [];
  session.take({ do: 'mark-mistake', blockIds: [block.id], keep });
}
