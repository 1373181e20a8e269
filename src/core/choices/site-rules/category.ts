import type { FilterId } from '../../filters/types';

/** Words in a selector that say what it hides, the first that fits. */
const TELLING: readonly [RegExp, FilterId][] = [
  [/newsletter|mailing|briefing/i, 'newsletter-signup'],
  [/donat|support|appeal|contribut/i, 'support-appeal'],
  [/subscri|premium|paywall|register|login|signin/i, 'subscription-prompt'],
  [/share|social|follow|app-promo/i, 'follow-share'],
  [/related|recommend|read-?more|more-on|popular|trending/i, 'related-links'],
  [/comment|discussion/i, 'comments-prompt'],
  [/cookie|consent|gdpr/i, 'consent-notice'],
  [/gallery|player|carousel/i, 'gallery-ui'],
  [/author|byline|credit/i, 'credits'],
];

/** The category of a rule without a comment that names it: by the words of its selector; content blockers hide advertising. */
export function guessCategory(selector: string): FilterId {
  return TELLING.find(([words]) => words.test(selector))?.[1] ?? 'advertising';
}
