import type { Completeness } from '../../core/choices/completeness';
import { formatNumber, formatPercent, plural, t, uiDirection, uiLocale } from '../../shared/i18n';
import type { ReadingSession } from '../use-session';
import type { Everything } from './ledger';

interface Props {
  session: ReadingSession;
  everything: Everything | null;
  /** Leads to the ledger; absent where this stands in it. */
  onSee?: () => void;
}

/** The completeness line: how much of the article is shown, what was left out, and the way to all of the page. */
export function Wholeness({ session: { completeness }, everything, onSee }: Props) {
  const { hiddenPieces, hiddenWords } = completeness;
  if (everything?.active) {
    return (
      <div class="wholeness" lang={uiLocale()} dir={uiDirection()}>
        <p role="status">{t('everythingShown')}</p>
        <button type="button" class="button-quiet" onClick={everything.toggle}>
          {t('backToArticle')}
        </button>
      </div>
    );
  }
  return (
    <div class="wholeness" lang={uiLocale()} dir={uiDirection()}>
      <p role="status">
        <span class="wholeness-share">{shareWords(completeness)}</span>{' '}
        <span>
          {hiddenPieces === 0 ? t('nothingLeftOut') : plural('leftOutSummary', hiddenPieces, formatNumber(hiddenWords))}
        </span>
      </p>
      {onSee && hiddenPieces > 0 && (
        <button type="button" class="button-quiet" onClick={onSee}>
          {t('seeLeftOut')}
        </button>
      )}
      {everything && (
        <button type="button" class="button-quiet" onClick={everything.toggle}>
          {t('showEverything')}
        </button>
      )}
    </div>
  );
}

/** Of an article that the publisher shows a part of, "all" would promise too much. */
function shareWords({ share, warnings }: Completeness): string {
  if (share < 0.995) return t('shareShown', formatPercent(share));
  return t(warnings.includes('partial-paywall') ? 'allOfPartShown' : 'allShown');
}
