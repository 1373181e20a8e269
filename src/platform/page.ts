import type { ContentRequest, ContentResult, PageReading } from '../shared/messages';
import browser from './browser';
import { refusedReason } from './refused';

const CONTENT_SCRIPT = 'content.js';

export interface Page {
  tabId: number;
  url: string | null;
}

/** The tab the reader clicked in; `tabId` in the popup's own address names another one (the popup opened as a page). */
export async function currentPage(search: string): Promise<Page | null> {
  const named = /[?&]tabId=(\d+)/.exec(search)?.[1];
  if (named !== undefined) return { tabId: Number(named), url: await addressOf(Number(named)) };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? null };
}

/**
 * Runs the content script in a page and gives back what it made of it. The page is not changed.
 * @param when `now`: with what the browser has parsed so far; `parsed`: waits for the end of the page's markup
 * @param request null: the article, without rules of the reader
 */
export async function readPage(
  page: Page,
  when: 'now' | 'parsed',
  request: ContentRequest | null,
): Promise<PageReading> {
  try {
    if (request) await leaveRequest(page, request);
    const [injection] = await browser.scripting.executeScript({
      target: { tabId: page.tabId },
      files: [CONTENT_SCRIPT],
      injectImmediately: when === 'now',
    });
    const result = injection?.result as ContentResult | undefined;
    if (result) return result;
    // Firefox runs nothing in its own pages, and says nothing of it.
    const message = String(injection?.error ?? 'no result');
    const reason = refusedReason(page.url, message);
    return reason === 'unknown' ? { kind: 'failed', message } : { kind: 'refused', reason };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/no tab with id|tab .*closed|frame .*removed|invalid tab id/i.test(message)) return { kind: 'gone' };
    return { kind: 'refused', reason: refusedReason(page.url, message) };
  }
}

/** Null when there is no such tab, or it is none of our business. */
async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** The content script finds it in the world that the extension's scripts share in a page, apart from the page's own. */
async function leaveRequest(page: Page, request: ContentRequest): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: page.tabId },
    func: (value: ContentRequest) => {
      (globalThis as { ledeRequest?: ContentRequest }).ledeRequest = value;
    },
    args: [request],
    injectImmediately: true,
  });
}
