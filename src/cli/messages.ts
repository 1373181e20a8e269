import type { NoArticleReason } from '../core/article/extract';

/** What to tell a person at a terminal when there is no article. */
export const NO_ARTICLE: Record<NoArticleReason, string> = {
  empty: 'there is no text in it',
  'front-page': 'it looks like a front page: many headlines, no article',
  'search-results': 'it looks like a page of search results',
  'login-wall': 'it asks to log in and shows no article',
  'consent-page': 'it asks for consent and shows no article',
  'error-page': 'it is an error page',
  'too-little-text': 'no stretch of text in it is long enough for an article',
};
