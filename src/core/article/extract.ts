import type { Article } from './types';

/** Why a page has no article to show. */
export type NoArticleReason =
  | 'empty'
  | 'front-page'
  | 'search-results'
  | 'login-wall'
  | 'consent-page'
  | 'error-page'
  | 'too-little-text';

/** `offer` holds what there is on the page, for a reader who wants to see it all the same. */
export type Extraction =
  | { ok: true; article: Article }
  | { ok: false; reason: NoArticleReason; offer: Article | null };

export interface ExtractOptions {
  /** Address of the page, for links and for choosing among several articles; null when unknown. */
  url: string | null;
  /** What the reader sees, asked for each element of the live page; absent where there is no layout (command line). */
  isVisible?: (element: Element) => boolean;
}

/**
 * Makes an article of a page. Pure: works on a snapshot, the document is not changed; no browser API beyond the DOM.
 * @param document the live page, or a parsed one
 * @returns an article, or the reason why there is none; never throws on any markup
 */
export function extractArticle(_document: Document, _options: ExtractOptions): Extraction {
  return { ok: false, reason: 'empty', offer: null };
}

/**
 * Makes an article of plain text: one block a line, blank lines between blocks allowed.
 * A first line that the text repeats is the title, a line between the repetitions the dek.
 */
export function extractText(_text: string): Extraction {
  return { ok: false, reason: 'empty', offer: null };
}
