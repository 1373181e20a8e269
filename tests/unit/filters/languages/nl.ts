import type { LanguageCases } from './types';

export const nl: LanguageCases = {
  article: [
    'De gemeenteraad van Lindewaard besloot dinsdag de oude haven vanaf volgend voorjaar te sluiten voor grote schepen.',
    'Twee rederijen zijn naar de rechter gestapt, die de zaak naar verwachting in het najaar behandelt.',
  ],
  asks: {
    'support-appeal': ['Steun onze onafhankelijke journalistiek met een donatie.', 'Elke euro telt. Word nu donateur.'],
    'subscription-prompt': [
      'Al abonnee? Log in.',
      'Probeer een maand voor 1 euro, maandelijks opzegbaar.',
      'Dit artikel is alleen voor abonnees.',
    ],
    'newsletter-signup': [
      'Schrijf je in voor onze nieuwsbrief en ontvang het nieuws elke ochtend in je inbox.',
      'Volg ons WhatsApp-kanaal',
    ],
    'follow-share': ['Volg ons op Instagram', 'Deel dit artikel'],
    'related-links': ['Lees ook: Veerpont vaart de hele week niet', 'Meest gelezen'],
    'gallery-ui': ['Bekijk alle foto’s', 'Foto 3 van 12'],
    advertising: ['Advertentie', 'Tekst gaat verder na de advertentie'],
    'comments-prompt': ['Log in om te reageren.', 'Wat vind jij?'],
    'consent-notice': ['Om deze inhoud te bekijken moet je cookies accepteren.'],
    credits: ['Foto: Anna de Wit / ANP'],
  },
  reports: {
    'support-appeal': [
      'De stichting kreeg vorig jaar 300 donaties en de partij nam twee miljoen euro van het bedrijf aan.',
    ],
    'subscription-prompt': [
      'De streamingdienst verloor 200.000 abonnees toen het abonnement naar 13 euro per maand ging.',
    ],
    'newsletter-signup': ['In een nieuwsbrief aan de leden schreef de bond dat de onderhandelingen waren mislukt.'],
    'follow-share': [
      'De politie volgde de auto twintig kilometer en de video werd duizenden keren gedeeld op Facebook.',
    ],
    'related-links': ['Leerlingen lezen meer dan vroeger, blijkt uit het laatste onderzoek van het ministerie.'],
    'gallery-ui': ['De foto toont de brug na de instorting, en de galerie opent zaterdag de tentoonstelling.'],
    advertising: ['Het bedrijf gaf vier miljoen euro uit aan advertenties in de campagne.'],
    'comments-prompt': ['De minister wilde niet op de informatie reageren toen de krant belde.'],
    'consent-notice': ['De toezichthouder beboette de site omdat die cookies opsloeg zonder toestemming.'],
    credits: ['De fotograaf stond op de kade toen het schip aankwam.'],
  },
};
