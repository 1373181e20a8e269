import type { Filter } from './filter';

export const supportAppeal: Filter = {
  id: 'support-appeal',
  description: 'Requests for money: donations, contributions, supporting memberships, for the publisher or a cause.',
  examples: [
    'Your donation keeps our reporters in the courtroom.',
    'We rely on readers like you to stay independent.',
    'Please consider making a contribution today.',
    'Buy us a coffee if you enjoyed this piece.',
    'Every gift will be matched dollar for dollar until midnight.',
  ],
  counterExamples: [
    'The senator received a donation of $2,000 from the company, records show.',
    'Volunteers collected donations outside the station on Saturday.',
    'The museum thanked its members for their contributions over the past decade.',
    '“Please support us, we have lost everything,” a woman in the camp said.',
    'In lieu of flowers, the family asks for donations to the county hospice.',
  ],
  linkTarget:
    /\/(?:donat\w*|spende\w*|contribut\w*|support-?us|support-our\w*|soutenir\w*|faire-un-don|don(?:az|ac|er|eer|s|ate)\w*|apoy\w*|apoie|sosten\w*|give|giving|supporters?|patron\w*|membership-drive|fundrais\w*|steun\w*)(?:[/.?#-]|$)|(?:paypal\.(?:com|me)\/(?:donate|\w+)|patreon\.com|ko-fi\.com|buymeacoffee\.com|gofundme\.com|liberapay\.com|steadyhq\.com|donorbox\.org|opencollective\.com|tipeee\.com|\/\/(?:donate|give|contribute)\.)/,
  classWord:
    /donat(?!ello)|fundrais|contribution|(?:^|[\s_-])(?:appeal|spende\w*|patreon|membership-(?:promo|callout|box)|support-(?:us|box|banner|callout|cta|message|block|promo|prompt)|give-now|pledge)(?:$|[\s_-])/,
  controls: { button: 0.7, field: 0.7, price: 0.6 },
};
