import { useCallback, useEffect, useState } from 'preact/hooks';
import { NO_SITE_CHOICES, type SiteChoices } from '../core/choices/types';
import { currentPage, type Page, readPage } from '../platform/page';
import type { ContentRequest, ContentResult, PageReading } from '../shared/messages';
import { loadRulesFor } from '../shared/rules-store';
import { loadSite, siteOfPage } from '../shared/site-choices-store';

type Extracted = Extract<ContentResult, { kind: 'extraction' }>;

/** What the popup knows of the page; `loading` inside an extraction: the browser is still fetching it. */
export type PageState =
  | { kind: 'reading' }
  | Exclude<PageReading, { kind: 'extraction' }>
  | (Extracted & { site: SiteChoices });

export interface PageHandle {
  page: PageState;
  retry: () => void;
  /** Every piece of text on the page is shown instead of the article. */
  everything: boolean;
  showEverything: () => void;
}

/**
 * Reads the page in the current tab: at once with what is there, and once more when a page that was still loading is
 * complete. A later, shorter reading never takes an article away.
 */
export function usePage(): PageHandle {
  const [page, setPage] = useState<PageState>({ kind: 'reading' });
  const [attempt, setAttempt] = useState({ everything: false });

  useEffect(() => {
    let stopped = false;
    const show = (reading: PageState) => {
      if (!stopped) setPage(reading);
    };
    readTwice(attempt.everything, show).catch((error) => show({ kind: 'failed', message: String(error) }));
    return () => {
      stopped = true;
    };
  }, [attempt]);

  const read = useCallback((everything: boolean) => {
    setPage({ kind: 'reading' });
    setAttempt({ everything });
  }, []);
  return { page, retry: () => read(false), everything: attempt.everything, showEverything: () => read(true) };
}

async function readTwice(everything: boolean, show: (reading: PageState) => void): Promise<void> {
  const page = await currentPage(location.search);
  if (!page) return show({ kind: 'gone' });
  const [request, site] = await Promise.all([requestFor(page, everything), siteChoices(page.url)]);
  const showWithSite = (reading: PageReading) => show(reading.kind === 'extraction' ? { ...reading, site } : reading);
  const first = await readPage(page, 'now', request);
  const loading = first.kind === 'extraction' && first.loading;
  const hasArticle = first.kind === 'extraction' && first.extraction.ok;
  if (!loading || hasArticle) showWithSite(first);
  if (!loading) return;
  const second = await readPage(page, 'parsed', request);
  if (!hasArticle || (second.kind === 'extraction' && second.extraction.ok)) showWithSite(second);
}

/** Nothing is left in the page unless there is something to ask for. */
async function requestFor(page: Page, everything: boolean): Promise<ContentRequest | null> {
  const siteRules = everything ? [] : await loadRulesFor(page.url ?? '').catch(() => []);
  return everything || siteRules.length > 0 ? { siteRules, everything } : null;
}

/** A store that cannot be read must not keep a reader from the article. */
async function siteChoices(url: string | null): Promise<SiteChoices> {
  const site = siteOfPage(url);
  if (!site) return NO_SITE_CHOICES;
  return (await loadSite(site).catch(() => ({ choices: NO_SITE_CHOICES }))).choices;
}
