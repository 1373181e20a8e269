import type { Filter } from './filter';

export const newsletterSignup: Filter = {
  id: 'newsletter-signup',
  description:
    'Sign-ups for e-mail newsletters, alerts, briefings and messenger channels, with their forms and small print.',
  examples: [
    'Sign up for our free daily newsletter.',
    'Get the morning headlines delivered straight to your inbox.',
    'Join our WhatsApp channel for breaking news.',
    'By signing up you agree to our privacy policy and may unsubscribe at any time.',
    'Please enter a valid email address.',
    'Our site is the place for news from the coast. Please bookmark it and sign up for our letter here.',
    'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
  ],
  counterExamples: [
    'The senator wrote in her weekly newsletter that she would vote against the bill.',
    'Hackers read the emails of 40 officials before the breach was found.',
    'The company said its alerts reached two million phones within a minute.',
    'He runs a newsletter about birds for 300 subscribers.',
    'Residents received an evacuation alert shortly after midnight.',
  ],
  linkTarget:
    /\/(?:newsletter\w*|nieuwsbrie\w*|nyhetsbrev\w*|nyhedsbrev\w*|uutiskirje\w*|hirlevel\w*|boletin\w*|infolettre\w*|email-?(?:signup|preferences|newsletters?)|briefings?|alerts?\/(?:signup|subscribe)|mailing-list)(?:[/.?#-]|$)|whatsapp\.com\/channel|chat\.whatsapp\.com|\/\/t\.me\/|telegram\.me\/|discord\.(?:gg|com\/invite)|\/\/(?:newsletters?|nl)\.|invite\.viber\.com/,
  classWord:
    /newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|mailchimp|(?:^|[\s_-])(?:mc4wp\w*|mc_embed\w*|email-?(?:signup|sign-up|capture|subscribe|form|alert\w*)|mailing-list|optin|opt-in|infolettre|boletin|whatsapp-channel|news-?letter\w*|nl-\w+)(?:$|[\s_-])/,
  controls: { button: 0.7, field: 1.5 },
};
