import { useState } from 'preact/hooks';
import type { Article } from '../core/article/types';
import { NO_CHOICES } from '../core/choices/types';
import { openOwnPage } from '../platform/tabs';
import { handOver } from '../shared/handover';
import { ReaderView } from '../view/reader-view';
import { LoadingState } from '../view/states/loading-state';
import type { ReadingSession } from '../view/use-session';
import { type SettingsHandle, useSettings } from '../view/use-settings';
import { FailedState, GoneState, NoArticleState, RefusedState } from './states';
import { type PageHandle, type PageState, usePage } from './use-page';

/** The popup: whatever there is to show of the page in the current tab. */
export function App() {
  const settings = useSettings();
  const handle = usePage();
  const { page, retry } = handle;
  if (!settings || page.kind === 'reading') return <LoadingState />;
  if (page.kind === 'refused') return <RefusedState reason={page.reason} />;
  if (page.kind === 'gone') return <GoneState />;
  if (page.kind === 'failed') return <FailedState message={page.message} onRetry={retry} />;
  return <Extracted result={page} settings={settings} handle={handle} />;
}

interface ExtractedProps {
  result: Extract<PageState, { kind: 'extraction' }>;
  settings: SettingsHandle;
  handle: PageHandle;
}

function Extracted({ result, settings, handle }: ExtractedProps) {
  const { extraction, loading, address, site } = result;
  const [anyway, setAnyway] = useState(false);
  if (!extraction.ok && !(anyway && extraction.offer)) {
    const onShowAnyway = extraction.offer ? () => setAnyway(true) : undefined;
    return <NoArticleState reason={extraction.reason} onShowAnyway={onShowAnyway} onRetry={handle.retry} />;
  }
  const article = (extraction.ok ? extraction.article : extraction.offer)!;
  return (
    <ReaderView
      article={withLoading(article, loading)}
      key={String(handle.everything)}
      // All of the page is not the site's article: what is decided there is not remembered.
      start={handle.everything ? { address: null, choices: NO_CHOICES } : { address, choices: { blocks: {}, site } }}
      settings={settings}
      openInTab={openInTab}
      everything={{ active: handle.everything, toggle: handle.everything ? handle.retry : handle.showEverything }}
    />
  );
}

const withLoading = (article: Article, loading: boolean): Article =>
  loading && !article.notices.includes('page-loading')
    ? { ...article, notices: [...article.notices, 'page-loading'] }
    : article;

async function openInTab({ article, start, choices }: ReadingSession, print: boolean): Promise<void> {
  const id = await handOver({ article, address: start.address, choices, at: Date.now() });
  await openOwnPage(`reader.html?article=${id}${print ? '&print' : ''}`);
  window.close();
}
