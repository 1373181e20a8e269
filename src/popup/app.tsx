import { useState } from 'preact/hooks';
import type { Article } from '../core/article/types';
import { openOwnPage } from '../platform/tabs';
import { handOver } from '../shared/handover';
import type { ContentResult } from '../shared/messages';
import { ReaderView } from '../view/reader-view';
import { LoadingState } from '../view/states/loading-state';
import type { ReadingSession } from '../view/use-session';
import { type SettingsHandle, useSettings } from '../view/use-settings';
import { FailedState, GoneState, NoArticleState, RefusedState } from './states';
import { usePage } from './use-page';

/** The popup: whatever there is to show of the page in the current tab. */
export function App() {
  const settings = useSettings();
  const { page, retry } = usePage();
  if (!settings || page.kind === 'reading') return <LoadingState />;
  if (page.kind === 'refused') return <RefusedState reason={page.reason} />;
  if (page.kind === 'gone') return <GoneState />;
  if (page.kind === 'failed') return <FailedState message={page.message} onRetry={retry} />;
  return <Extracted result={page} settings={settings} onRetry={retry} />;
}

interface ExtractedProps {
  result: Extract<ContentResult, { kind: 'extraction' }>;
  settings: SettingsHandle;
  onRetry: () => void;
}

function Extracted({ result: { extraction, loading }, settings, onRetry }: ExtractedProps) {
  const [anyway, setAnyway] = useState(false);
  if (!extraction.ok && !(anyway && extraction.offer)) {
    const onShowAnyway = extraction.offer ? () => setAnyway(true) : undefined;
    return <NoArticleState reason={extraction.reason} onShowAnyway={onShowAnyway} onRetry={onRetry} />;
  }
  const article = (extraction.ok ? extraction.article : extraction.offer)!;
  return <ReaderView article={withLoading(article, loading)} settings={settings} openInTab={openInTab} />;
}

const withLoading = (article: Article, loading: boolean): Article =>
  loading && !article.notices.includes('page-loading')
    ? { ...article, notices: [...article.notices, 'page-loading'] }
    : article;

async function openInTab({ article, putBack }: ReadingSession, print: boolean): Promise<void> {
  const id = await handOver(article, [...putBack], Date.now());
  await openOwnPage(`reader.html?article=${id}${print ? '&print' : ''}`);
  window.close();
}
