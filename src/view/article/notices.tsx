import type { Notice } from '../../core/article/types';
import { type MessageKey, t, uiDirection, uiLocale } from '../../shared/i18n';

const WORDS: Record<Notice, MessageKey> = {
  'partial-paywall': 'noticePartialPaywall',
  short: 'noticeShort',
  'long-prose-left-out': 'noticeLongProseLeftOut',
  'page-loading': 'noticePageLoading',
};

/** What a reader should know about the article before reading it: it may not be whole. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <div class="notices" role="status" lang={uiLocale()} dir={uiDirection()}>
      {notices.map((notice) => (
        <p key={notice}>{t(WORDS[notice])}</p>
      ))}
    </div>
  );
}
