import type { LanguageCases } from './types';

export const ca: LanguageCases = {
  article: [
    'El ple de Port Oliva va decidir dimarts tancar el vell port als grans vaixells a partir de la primavera vinent.',
    'Dues navilieres han recorregut la decisió al jutjat, que ha d’estudiar el cas a la tardor.',
  ],
  asks: {
    'support-appeal': [
      'Dona suport al periodisme independent.',
      'Amb la teva aportació podem continuar. Fes-te’n soci.',
    ],
    'subscription-prompt': [
      'Ja ets subscriptor? Inicia sessió.',
      'Subscriu-te per continuar llegint.',
      'Contingut exclusiu per a subscriptors.',
    ],
    'newsletter-signup': [
      'Subscriu-te al nostre butlletí i rep les notícies al teu correu electrònic.',
      'Segueix el nostre canal de WhatsApp',
    ],
    'follow-share': ['Segueix-nos a Instagram', 'Comparteix'],
    'related-links': ['Llegeix també: El ferri, aturat tota la setmana', 'El més llegit'],
    'gallery-ui': ['Veure totes les fotos', 'Foto 3 de 12'],
    advertising: ['Publicitat', 'L’article continua després de la publicitat'],
    'comments-prompt': ['Inicia sessió per deixar un comentari.', 'Deixa un comentari'],
    'consent-notice': ['Per veure aquest contingut has d’acceptar les galetes.'],
    credits: ['Foto: Anna Blanc / ACN'],
  },
  reports: {
    'support-appeal': [
      'La fundació va rebre 300 donatius l’any passat i el partit va acceptar dos milions d’euros de l’empresa.',
    ],
    'subscription-prompt': ['La plataforma va perdre 200.000 subscriptors quan la quota va pujar a 13 euros al mes.'],
    'newsletter-signup': ['En un butlletí als afiliats, el sindicat escrivia que les negociacions havien fracassat.'],
    'follow-share': [
      'La policia va seguir el cotxe vint quilòmetres i el vídeo es va compartir milers de vegades a Facebook.',
    ],
    'related-links': ['Els alumnes llegeixen més que abans, segons l’últim estudi del departament.'],
    'gallery-ui': ['La foto mostra el pont després de l’esfondrament, i la galeria obre l’exposició dissabte.'],
    advertising: ['L’empresa va gastar quatre milions d’euros en publicitat durant la campanya.'],
    'comments-prompt': ['El conseller no va voler comentar la informació quan el diari el va trucar.'],
    'consent-notice': ['L’agència va multar el web perquè desava galetes sense consentiment.'],
    credits: ['El fotògraf era al moll quan va arribar el vaixell.'],
  },
};
