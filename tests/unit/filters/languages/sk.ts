import type { LanguageCases } from './types';

export const sk: LanguageCases = {
  article: [
    'Mestské zastupiteľstvo v Lipnici v utorok rozhodlo, že od budúcej jari uzavrie starý prístav pre veľké lode.',
    'Dve lodné spoločnosti podali proti rozhodnutiu žalobu, súd o nej má rozhodovať na jeseň.',
  ],
  asks: {
    'support-appeal': [
      'Podporte nezávislú žurnalistiku ľubovoľnou sumou.',
      'Každé euro pomáha. Staňte sa naším podporovateľom.',
    ],
    'subscription-prompt': [
      'Už ste predplatiteľ? Prihláste sa.',
      'Tento článok je určený len pre predplatiteľov.',
      'Prvý mesiac za 1 €, zrušiť môžete kedykoľvek.',
    ],
    'newsletter-signup': ['Prihláste sa na odber newslettera a dostávajte prehľad správ do e-mailu.'],
    'follow-share': ['Sledujte nás na Instagrame', 'Zdieľať'],
    'related-links': ['Čítajte aj: Kompa nepôjde celý týždeň', 'Najčítanejšie'],
    'gallery-ui': ['Zobraziť celú fotogalériu', 'Foto 3 z 12'],
    advertising: ['Reklama', 'Článok pokračuje pod reklamou'],
    'comments-prompt': ['Prihláste sa a pridajte komentár.', 'Vstúpiť do diskusie'],
    'consent-notice': ['Na zobrazenie tohto obsahu je potrebné prijať cookies.'],
    credits: ['Foto: Anna Biela, TASR'],
  },
  reports: {
    'support-appeal': ['Nadácia vlani získala 300 darov a strana prijala od firmy príspevok dva milióny eur.'],
    'subscription-prompt': [
      'Streamovacia služba prišla o 200-tisíc predplatiteľov, keď predplatné zdraželo na 13 eur mesačne.',
    ],
    'newsletter-signup': ['V newsletteri pre členov zväz napísal, že rokovania stroskotali.'],
    'follow-share': ['Polícia auto sledovala dvadsať kilometrov a video zdieľali tisíce ľudí na Facebooku.'],
    'related-links': ['Žiaci čítajú viac ako v minulosti, vyplýva z najnovšieho prieskumu ministerstva.'],
    'gallery-ui': ['Snímka ukazuje most po zrútení a galéria otvorí výstavu v sobotu.'],
    advertising: ['Firma vynaložila na reklamu v kampani štyri milióny eur.'],
    'comments-prompt': ['Minister nechcel informácie komentovať, keď ho redakcia oslovila.'],
    'consent-notice': ['Úrad dal webu pokutu, pretože ukladal cookies bez súhlasu.'],
    credits: ['Fotograf stál na móle, keď loď priplávala.'],
  },
};
