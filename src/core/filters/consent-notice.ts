import type { Filter } from './filter';

export const consentNotice: Filter = {
  id: 'consent-notice',
  description: 'Cookie notices and requests for consent to content from elsewhere.',
  examples: [
    'We use cookies to improve your experience.',
    'This content is hosted by a third party. Allow cookies to view it.',
    'Accept all cookies',
    'To view this video you must give your consent.',
    'Manage your privacy settings',
  ],
  counterExamples: [
    'The court ruled that the site had set cookies without consent.',
    'Grandmother baked cookies for the whole street.',
    'The privacy watchdog opened an inquiry into the tracker.',
    'Parliament gave its consent to the treaty in May.',
  ],
  linkTarget:
    /\/(?:cookie\w*|cookie-policy|privacy-settings|consent)(?:[/.?#-]|$)|#(?:cookie|consent|privacy-settings)/,
  classWord:
    /cookie|consent|gdpr|(?:^|[\s_-])(?:onetrust\w*|didomi\w*|qc-cmp\w*|cmp-?\w*|sp_message\w*|embed-?(?:blocked|placeholder|privacy|optin|opt-in)|borlabs\w*|usercentrics|privacy-(?:notice|banner|overlay))(?:$|[\s_-])/,
  controls: { button: 0.8 },
};
