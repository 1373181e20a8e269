import type { Filter } from './filter';

export const subscriptionPrompt: Filter = {
  id: 'subscription-prompt',
  description: 'Offers of subscriptions, registration and log-in, trial periods, notices of a paywall.',
  examples: [
    'Subscribe to continue reading.',
    'Already a subscriber? Log in.',
    'You have 2 free articles left this month.',
    'Start your free trial today. Cancel anytime.',
    'This article is for subscribers only.',
  ],
  counterExamples: [
    'The streaming service lost 200,000 subscribers in the first quarter.',
    'Analysts expect the premium plan to cost more from January.',
    'Voters must register before 5 October, the commission said.',
    'Users who forgot their password were locked out for a day.',
    '“I cancelled my subscription,” said Ms Hale, a nurse from Leeds.',
  ],
  linkTarget:
    /\/(?:subscri\w*|subscription\w*|abonn\w*|abo|abos|abo-\w*|suscri\w*|assin\w*|abbonament\w*|prenumer\w*|prenumerat\w*|tilaa|login|log-in|signin|sign-in|signup|sign-up|register|registration|registrieren|anmelden|account\/(?:new|create|login)|checkout|premium|plus-abo|join|paywall|offers?)(?:[/.?#-]|$)|\/\/(?:subscribe|subscription|abo|abos|abonnement|account|accounts|login|checkout|myaccount|abonnes|shop-abo)\.|subscri/,
  classWord:
    /subscri(?!ption-?(?:free|ok))|(?:^|[\s_-])(?:reg-?wall\w*|registration-?wall|signup|sign-up|login-?(?:box|form|prompt|wall)|premium-(?:box|promo|teaser|message|banner|offer)|abo-\w+|meter(?:ed)?|upsell|paywall-?(?:box|banner|message|overlay|prompt|cta|popup|container|offer|teaser|barrier)|barrier|plus-offer|piano\w*|tp-container\w*|gate(?:way|d)?-(?:box|content|message))(?:$|[\s_-])/,
  controls: { button: 0.7, field: 0.8, price: 1 },
};
