import type { Article } from '../../core/article/types';
import type { Warning } from '../../core/choices/completeness';
import { type MessageKey, t, uiDirection, uiLocale } from '../../shared/i18n';

const WORDS: Record<Warning | 'page-loading', MessageKey> = {
  'long-prose-hidden': 'warningLongProseHidden',
  'more-hidden-than-shown': 'warningMoreHidden',
  'partial-paywall': 'noticePartialPaywall',
  short: 'noticeShort',
  'long-prose-left-out': 'noticeLongProseLeftOut',
  'page-loading': 'noticePageLoading',
};

interface Props {
  article: Article;
  warnings: readonly Warning[];
  /** Shows all of the page's text; absent where the page is out of reach. */
  onEverything?: () => void;
}

/** What a reader should know about the article before reading it: it may not be whole. */
export function Notices({ article, warnings, onEverything }: Props) {
  const notices = [...warnings, ...article.notices.filter((notice) => notice === 'page-loading')];
  if (notices.length === 0) return null;
  return (
    <div class="notices" role="status" lang={uiLocale()} dir={uiDirection()}>
      {notices.map((notice) => (
        <p key={notice}>{t(WORDS[notice])}</p>
      ))}
      {onEverything && warnings.length > 0 && (
        <button type="button" class="button-quiet" onClick={onEverything}>
          {t('showEverything')}
        </button>
      )}
    </div>
  );
}
