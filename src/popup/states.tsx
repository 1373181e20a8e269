import type { NoArticleReason } from '../core/article/extract';
import { type MessageKey, t } from '../shared/i18n';
import type { RefusedReason } from '../shared/messages';
import { MessageState } from '../view/states/message-state';

const REFUSED: Record<RefusedReason, { title: MessageKey; words: MessageKey }> = {
  'browser-page': { title: 'refusedBrowserTitle', words: 'refusedBrowser' },
  store: { title: 'refusedStoreTitle', words: 'refusedStore' },
  pdf: { title: 'refusedPdfTitle', words: 'refusedPdf' },
  file: { title: 'refusedFileTitle', words: 'refusedFile' },
  unknown: { title: 'refusedUnknownTitle', words: 'refusedUnknown' },
};

export function RefusedState({ reason }: { reason: RefusedReason }) {
  const { title, words } = REFUSED[reason];
  return (
    <MessageState look="closed" title={t(title)}>
      <p>{t(words)}</p>
    </MessageState>
  );
}

const NO_ARTICLE: Record<NoArticleReason, MessageKey> = {
  empty: 'noArticleEmpty',
  'front-page': 'noArticleFrontPage',
  'search-results': 'noArticleSearchResults',
  'login-wall': 'noArticleLoginWall',
  'consent-page': 'noArticleConsentPage',
  'error-page': 'noArticleErrorPage',
  'too-little-text': 'noArticleTooLittleText',
};

interface NoArticleProps {
  reason: NoArticleReason;
  /** Shows what there is all the same; absent when there is nothing. */
  onShowAnyway?: () => void;
  onRetry: () => void;
}

export function NoArticleState({ reason, onShowAnyway, onRetry }: NoArticleProps) {
  return (
    <MessageState look="nothing" title={t('noArticleTitle')}>
      <p>{t(NO_ARTICLE[reason])}</p>
      <p class="message-actions">
        {onShowAnyway && (
          <button type="button" class="button" onClick={onShowAnyway}>
            {t('showAnyway')}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={onRetry}>
          {t('retry')}
        </button>
      </p>
    </MessageState>
  );
}

export function GoneState() {
  return (
    <MessageState look="gone" title={t('goneTitle')}>
      <p>{t('gone')}</p>
    </MessageState>
  );
}

export function FailedState({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <MessageState look="trouble" title={t('failedTitle')}>
      <p>{t('failed')}</p>
      <p>
        <code>{message}</code>
      </p>
      <p class="message-actions">
        <button type="button" class="button" onClick={onRetry}>
          {t('retry')}
        </button>
      </p>
    </MessageState>
  );
}
