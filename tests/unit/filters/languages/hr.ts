import type { LanguageCases } from './types';

export const hr: LanguageCases = {
  article: [
    'Gradsko vijeće Maslinove Luke u utorak je odlučilo da se stara luka od idućeg proljeća zatvori za velike brodove.',
    'Dvije brodarske tvrtke osporile su odluku na sudu, a rasprava se očekuje na jesen.',
  ],
  asks: {
    'support-appeal': ['Podržite neovisno novinarstvo donacijom.', 'Svaka donacija pomaže. Postanite podržavatelj.'],
    'subscription-prompt': [
      'Već ste pretplatnik? Prijavite se.',
      'Za nastavak čitanja kupite pretplatu.',
      'Ovaj članak dostupan je samo za pretplatnike.',
    ],
    'newsletter-signup': [
      'Prijavite se na newsletter i primajte vijesti na e-mail.',
      'Pridružite se našem Viber kanalu',
    ],
    'follow-share': ['Pratite nas na Instagramu', 'Podijeli'],
    'related-links': ['Pročitajte još: Trajekt ne plovi cijeli tjedan', 'Najčitanije'],
    'gallery-ui': ['Pogledajte sve fotografije', 'Foto 3 od 12'],
    advertising: ['Oglas', 'Članak se nastavlja ispod oglasa'],
    'comments-prompt': ['Prijavite se kako biste ostavili komentar.', 'Komentiraj'],
    'consent-notice': ['Za prikaz ovog sadržaja prihvatite kolačiće.'],
    credits: ['Foto: Ana Bijelić/HINA'],
  },
  reports: {
    'support-appeal': ['Zaklada je lani primila 300 donacija, a stranka je od tvrtke primila dva milijuna eura.'],
    'subscription-prompt': [
      'Platforma je izgubila 200.000 pretplatnika kada je pretplata poskupjela na 13 eura mjesečno.',
    ],
    'newsletter-signup': ['U biltenu članovima sindikat je napisao da su pregovori propali.'],
    'follow-share': [
      'Policija je dvadeset kilometara slijedila automobil, a snimku su tisuće ljudi podijelile na Facebooku.',
    ],
    'related-links': ['Učenici čitaju više nego prije, pokazalo je najnovije istraživanje ministarstva.'],
    'gallery-ui': ['Fotografija prikazuje most nakon urušavanja, a galerija u subotu otvara izložbu.'],
    advertising: ['Tvrtka je u kampanji potrošila četiri milijuna eura na oglase.'],
    'comments-prompt': ['Ministar nije želio komentirati informacije kada ga je list nazvao.'],
    'consent-notice': ['Agencija je kaznila stranicu jer je spremala kolačiće bez pristanka.'],
    credits: ['Fotograf je stajao na rivi kada je brod stigao.'],
  },
};
