import type { LanguageCases } from './types';

export const da: LanguageCases = {
  article: [
    'Byrådet i Lindvig besluttede tirsdag at lukke den gamle havn for større skibe fra og med næste forår.',
    'To rederier har indbragt beslutningen for retten, og en afgørelse ventes i løbet af efteråret.',
  ],
  asks: {
    'support-appeal': ['Støt vores uafhængige journalistik med et bidrag.', 'Hver krone tæller. Bliv fast bidragyder.'],
    'subscription-prompt': [
      'Allerede abonnent? Log ind her.',
      'Prøv den første måned for 1 kr. Ingen binding.',
      'Denne artikel er kun for abonnenter.',
    ],
    'newsletter-signup': ['Tilmeld dig vores nyhedsbrev og få nyhederne direkte i indbakken.'],
    'follow-share': ['Følg os på Instagram', 'Del artiklen'],
    'related-links': ['Læs også: Færgen er aflyst hele ugen', 'Mest læst'],
    'gallery-ui': ['Vis alle billeder', 'Billede 3 af 12'],
    advertising: ['Annonce', 'Artiklen fortsætter efter annoncen'],
    'comments-prompt': ['Log ind for at kommentere artiklen.', 'Hvad mener du?'],
    'consent-notice': ['For at se indholdet skal du acceptere cookies.'],
    credits: ['Foto: Anne Berg/Ritzau Scanpix'],
  },
  reports: {
    'support-appeal': [
      'Fonden fik 300 gaver sidste år, og partiet modtog et bidrag på to millioner kroner fra selskabet.',
    ],
    'subscription-prompt': [
      'Streamingtjenesten mistede 200.000 abonnenter, da prisen steg til 129 kroner om måneden, ifølge selskabet.',
    ],
    'newsletter-signup': ['I et nyhedsbrev til medlemmerne skrev forbundet, at forhandlingerne var brudt sammen.'],
    'follow-share': ['Politiet fulgte bilen i tyve kilometer, og videoen blev delt tusindvis af gange på Facebook.'],
    'related-links': [
      'Hun vil stole mere på lægerne.',
      'Eleverne læser mere end tidligere, viser den seneste undersøgelse fra styrelsen.',
    ],
    'gallery-ui': ['Billedet viser broen efter kollapset, og galleriet åbner udstillingen på lørdag.'],
    advertising: ['Selskabet brugte fire millioner kroner på annoncer i valgkampen.'],
    'comments-prompt': ['Ministeren ønskede ikke at kommentere oplysningerne, da avisen ringede.'],
    'consent-notice': ['Tilsynet gav mediet en bøde for at gemme cookies uden samtykke.'],
    credits: ['Fotografen stod på kajen, da skibet lagde til.'],
  },
};
