/**
 * Injected on a click. Reads the page, leaves nothing behind (no global, no listener, no change), and so can run any
 * number of times. The build makes `result` the value of the file's last expression, which the browser hands back.
 */
import { extractArticle } from '../core/article/extract';
import type { ContentRequest, ContentResult } from '../shared/messages';
import { isVisible } from './visibility';

/** What the popup left for this run in the world that its scripts share, away from the page's own. */
function takeRequest(): Partial<ContentRequest> {
  const shared = globalThis as { ledeRequest?: ContentRequest };
  const request = shared.ledeRequest ?? {};
  delete shared.ledeRequest;
  return request;
}

function read(): ContentResult {
  if (document.contentType === 'application/pdf') return { kind: 'refused', reason: 'pdf' };
  try {
    const address = document.location.href;
    const extraction = extractArticle(document, { url: address, isVisible, ...takeRequest() });
    return { kind: 'extraction', extraction, address, loading: document.readyState === 'loading' };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

export const result = read();
