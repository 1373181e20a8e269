import { useId, useState } from 'preact/hooks';
import { findHidden } from '../../core/choices/find-hidden';
import { FILTER_IDS } from '../../core/filters/types';
import { t } from '../../shared/i18n';
import type { ReadingSession } from '../use-session';
import { Category, CategorySwitch } from './category';
import { Piece } from './piece';
import { Wholeness } from './wholeness';

export interface LedgerProps {
  session: ReadingSession;
  everything: Everything | null;
  onReport: (blockIds: readonly string[]) => void;
}

/** The way to all of the page's text and back. */
export interface Everything {
  active: boolean;
  toggle: () => void;
}

/** Everything that was left out of this page, by category and in page order, with the reasons, and the way back for each. */
export function Ledger({ session, everything, onReport }: LedgerProps) {
  const [words, setWords] = useState('');
  const searching = words.trim() !== '';
  return (
    <>
      <Wholeness session={session} everything={everything} />
      {session.hiddenBlocks.length > 0 && <SearchField words={words} onChange={setWords} />}
      {searching ? (
        <Found words={words} session={session} onReport={onReport} />
      ) : (
        <Categories {...{ session, onReport }} />
      )}
    </>
  );
}

type PartProps = Omit<LedgerProps, 'everything'>;

function SearchField({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const field = useId();
  return (
    <p class="ledger-search">
      <label for={field}>{t('missingLabel')}</label>
      <input
        id={field}
        type="search"
        value={words}
        placeholder={t('missingPlaceholder')}
        autocomplete="off"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </p>
  );
}

function Found({ words, session, onReport }: PartProps & { words: string }) {
  const found = findHidden(session.shown, session.hidden, words);
  return (
    <div class="ledger-found" role="status">
      {found.length === 0 && <p class="rail-note">{t('missingNone')}</p>}
      <ol class="pieces">
        {found.map((block) => (
          <Piece key={block.id} block={block} session={session} onReport={onReport} named />
        ))}
      </ol>
    </div>
  );
}

function Categories({ session, onReport }: PartProps) {
  const present = FILTER_IDS.filter((id) => session.counts.has(id));
  const absent = FILTER_IDS.filter((id) => !session.counts.has(id));
  return (
    <>
      {present.map((id) => (
        <Category key={id} id={id} session={session} onReport={onReport} />
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
