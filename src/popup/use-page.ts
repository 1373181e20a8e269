import { useCallback, useEffect, useState } from 'preact/hooks';
import { currentPage, readPage } from '../platform/page';
import type { PageReading } from '../shared/messages';

/** What the popup knows of the page; `loading` inside an extraction: the browser is still fetching it. */
export type PageState = { kind: 'reading' } | PageReading;

/**
 * Reads the page in the current tab: at once with what is there, and once more when a page that was still loading is
 * complete. A later, shorter reading never takes an article away.
 */
export function usePage(): { page: PageState; retry: () => void } {
  const [page, setPage] = useState<PageState>({ kind: 'reading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let stopped = false;
    const show = (reading: PageState) => {
      if (!stopped) setPage(reading);
    };
    readTwice(show).catch((error) => show({ kind: 'failed', message: String(error) }));
    return () => {
      stopped = true;
    };
  }, [attempt]);

  const retry = useCallback(() => {
    setPage({ kind: 'reading' });
    setAttempt((count) => count + 1);
  }, []);
  return { page, retry };
}

async function readTwice(show: (reading: PageState) => void): Promise<void> {
  const page = await currentPage(location.search);
  if (!page) return show({ kind: 'gone' });
  const first = await readPage(page, 'now');
  const loading = first.kind === 'extraction' && first.loading;
  const hasArticle = first.kind === 'extraction' && first.extraction.ok;
  if (!loading || hasArticle) show(first);
  if (!loading) return;
  const second = await readPage(page, 'parsed');
  if (!hasArticle || (second.kind === 'extraction' && second.extraction.ok)) show(second);
}
