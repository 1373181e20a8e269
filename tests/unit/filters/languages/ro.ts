import type { LanguageCases } from './types';

export const ro: LanguageCases = {
  article: [
    'Consiliul local din Lipova Nouă a decis marți să închidă vechiul port pentru navele mari, începând din primăvara viitoare.',
    'Două companii de navigație au contestat decizia la tribunal, iar judecata este programată pentru toamnă.',
  ],
  asks: {
    'support-appeal': [
      'Susține jurnalismul independent cu o donație lunară.',
      'Orice sumă contează. Devino susținător!',
    ],
    'subscription-prompt': [
      'Ești deja abonat? Intră în cont.',
      'Pentru a citi articolul integral, abonează-te.',
      'Acest articol este disponibil doar pentru abonați.',
    ],
    'newsletter-signup': ['Abonează-te la newsletter și primești știrile pe e-mail în fiecare dimineață.'],
    'follow-share': ['Urmărește-ne pe Facebook', 'Distribuie articolul'],
    'related-links': ['Citește și: Bacul nu circulă toată săptămâna', 'Cele mai citite'],
    'gallery-ui': ['Vezi galeria foto', 'Foto 3 din 12'],
    advertising: ['Publicitate', 'Articolul continuă după reclamă'],
    'comments-prompt': ['Autentifică-te pentru a comenta.', 'Lasă un comentariu'],
    'consent-notice': ['Pentru a vedea conținutul trebuie să accepți cookie-urile.'],
    credits: ['Foto: Ana Albu / Agerpres'],
  },
  reports: {
    'support-appeal': [
      'Fundația a primit anul trecut 300 de donații, iar partidul a încasat de la firmă o contribuție de două milioane de lei.',
    ],
    'subscription-prompt': [
      'Serviciul a pierdut 200.000 de abonați după ce abonamentul s-a scumpit la 40 de lei pe lună.',
    ],
    'newsletter-signup': ['Într-un newsletter trimis membrilor, sindicatul a scris că negocierile au eșuat.'],
    'follow-share': [
      'Poliția a urmărit mașina douăzeci de kilometri, iar filmarea a fost distribuită de mii de ori pe Facebook.',
    ],
    'related-links': ['Elevii citesc mai mult decât înainte, arată cel mai recent studiu al ministerului.'],
    'gallery-ui': ['Imaginea arată podul după prăbușire, iar galeria deschide expoziția sâmbătă.'],
    advertising: ['Firma a cheltuit patru milioane de lei pe publicitate în campanie.'],
    'comments-prompt': ['Ministrul nu a dorit să comenteze informațiile când a fost contactat de ziar.'],
    'consent-notice': ['Autoritatea a amendat site-ul pentru că a stocat cookie-uri fără consimțământ.'],
    credits: ['Fotograful stătea pe chei când nava a sosit.'],
  },
};
