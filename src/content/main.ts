/**
 * Injected on a click. Reads the page, leaves nothing behind (no global, no listener, no change), and so can run any
 * number of times. The build makes `result` the value of the file's last expression, which the browser hands back.
 */
import { extractArticle } from '../core/article/extract';
import type { ContentResult } from '../shared/messages';
import { isVisible } from './visibility';

function read(): ContentResult {
  if (document.contentType === 'application/pdf') return { kind: 'refused', reason: 'pdf' };
  try {
    const extraction = extractArticle(document, { url: document.location.href, isVisible });
    return { kind: 'extraction', extraction, loading: document.readyState === 'loading' };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

export const result = read();
