import type { LanguageCases } from './types';

export const sv: LanguageCases = {
  article: [
    'Kommunfullmäktige i Lindvik beslutade på tisdagen att stänga den gamla hamnen för större fartyg från och med nästa vår.',
    'Två rederier har överklagat beslutet till förvaltningsrätten, som väntas ge besked under hösten.',
  ],
  asks: {
    'support-appeal': [
      'Stöd vår oberoende journalistik med en gåva.',
      'Varje krona räknas. Swisha valfritt belopp till redaktionen.',
    ],
    'subscription-prompt': [
      'Redan prenumerant? Logga in här.',
      'Prova en månad för 1 kr. Ingen bindningstid.',
      'Du har två gratisartiklar kvar den här månaden.',
    ],
    'newsletter-signup': ['Anmäl dig till vårt nyhetsbrev och få morgonens nyheter i inkorgen.'],
    'follow-share': ['Följ oss på Instagram', 'Dela artikeln'],
    'related-links': ['Läs också: Färjan ställs in hela veckan', 'Mest läst'],
    'gallery-ui': ['Visa alla bilder', 'Bild 3 av 12'],
    advertising: ['Annons', 'Artikeln fortsätter efter annonsen'],
    'comments-prompt': ['Logga in för att kommentera artikeln.', 'Vad tycker du?'],
    'consent-notice': ['För att se innehållet måste du godkänna cookies.'],
    credits: ['Foto: Anna Berg/TT'],
  },
  reports: {
    'support-appeal': [
      'Stiftelsen fick 300 gåvor i fjol, och partiet tog emot bidrag på två miljoner kronor från företaget.',
    ],
    'subscription-prompt': [
      'Strömningstjänsten tappade 200 000 prenumeranter när priset höjdes till 129 kronor i månaden, enligt bolaget.',
    ],
    'newsletter-signup': ['I ett nyhetsbrev till medlemmarna skrev förbundet att förhandlingarna hade strandat.'],
    'follow-share': ['Polisen följde bilen i två mil, och klippet delades tusentals gånger på Facebook under kvällen.'],
    'related-links': ['Eleverna läser mer än tidigare, visar den senaste undersökningen från myndigheten.'],
    'gallery-ui': ['Bilden visar bron efter raset, och galleriet öppnar sin utställning på lördag.'],
    advertising: ['Företaget lade fyra miljoner kronor på annonser i valrörelsen.'],
    'comments-prompt': ['Ministern ville inte kommentera uppgifterna när tidningen sökte honom.'],
    'consent-notice': ['Myndigheten bötfällde sajten för att den sparade kakor utan samtycke.'],
    credits: ['Fotografen stod vid kajen när fartyget lade till.'],
  },
};
