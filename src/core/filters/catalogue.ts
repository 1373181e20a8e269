import { advertising } from './advertising';
import { commentsPrompt } from './comments-prompt';
import { consentNotice } from './consent-notice';
import { credits } from './credits';
import type { Filter } from './filter';
import { followShare } from './follow-share';
import { galleryUi } from './gallery-ui';
import { newsletterSignup } from './newsletter-signup';
import { relatedLinks } from './related-links';
import { repeatedTitle } from './repeated-title';
import { subscriptionPrompt } from './subscription-prompt';
import { supportAppeal } from './support-appeal';

/** Every filter, in the order of `FILTER_IDS`. */
export const FILTERS: readonly Filter[] = [
  supportAppeal,
  subscriptionPrompt,
  newsletterSignup,
  followShare,
  relatedLinks,
  galleryUi,
  advertising,
  commentsPrompt,
  consentNotice,
  repeatedTitle,
  credits,
];
