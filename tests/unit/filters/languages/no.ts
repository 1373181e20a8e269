import type { LanguageCases } from './types';

export const no: LanguageCases = {
  article: [
    'Kommunestyret i Lindvik vedtok tirsdag å stenge den gamle havna for større skip fra og med neste vår.',
    'To rederier har klaget vedtaket inn for retten, og en avgjørelse er ventet i løpet av høsten.',
  ],
  asks: {
    'support-appeal': ['Støtt vår uavhengige journalistikk med en gave.', 'Hver krone teller. Bli fast giver i dag.'],
    'subscription-prompt': [
      'Allerede abonnent? Logg inn her.',
      'Prøv en måned for 1 krone. Ingen binding.',
      'Denne saken er kun for abonnenter.',
    ],
    'newsletter-signup': ['Meld deg på nyhetsbrevet vårt og få nyhetene rett i innboksen.'],
    'follow-share': ['Følg oss på Instagram', 'Del saken'],
    'related-links': ['Les også: Ferja er innstilt hele uka', 'Mest lest'],
    'gallery-ui': ['Vis alle bildene', 'Bilde 3 av 12'],
    advertising: ['Annonse', 'Saken fortsetter under annonsen'],
    'comments-prompt': ['Logg inn for å kommentere saken.', 'Hva mener du?'],
    'consent-notice': ['For å se innholdet må du godta informasjonskapsler.'],
    credits: ['Foto: Anne Berg/NTB'],
  },
  reports: {
    'support-appeal': [
      'Stiftelsen fikk 300 gaver i fjor, og partiet mottok et bidrag på to millioner kroner fra selskapet.',
    ],
    'subscription-prompt': [
      'Strømmetjenesten mistet 200.000 abonnenter da prisen økte til 129 kroner i måneden, ifølge selskapet.',
    ],
    'newsletter-signup': ['I et nyhetsbrev til medlemmene skrev forbundet at forhandlingene hadde brutt sammen.'],
    'follow-share': ['Politiet fulgte bilen i to mil, og videoen ble delt tusenvis av ganger på Facebook.'],
    'related-links': ['Elevene leser mer enn før, viser den siste undersøkelsen fra direktoratet.'],
    'gallery-ui': ['Bildet viser brua etter raset, og galleriet åpner utstillingen på lørdag.'],
    advertising: ['Selskapet brukte fire millioner kroner på annonser i valgkampen.'],
    'comments-prompt': ['Statsråden ville ikke kommentere opplysningene da avisen tok kontakt.'],
    'consent-notice': ['Tilsynet bøtela nettstedet fordi det lagret informasjonskapsler uten samtykke.'],
    credits: ['Fotografen sto på kaia da skipet la til.'],
  },
};
