import type { LanguageCases } from './types';

export const fi: LanguageCases = {
  article: [
    'Lintulahden kaupunginvaltuusto päätti tiistaina sulkea vanhan sataman suurilta aluksilta ensi keväästä alkaen.',
    'Kaksi varustamoa on valittanut päätöksestä hallinto-oikeuteen, jonka ratkaisua odotetaan syksyllä.',
  ],
  asks: {
    'support-appeal': ['Tue riippumatonta journalismia lahjoituksella.', 'Jokainen euro auttaa. Lahjoita nyt.'],
    'subscription-prompt': [
      'Oletko jo tilaaja? Kirjaudu sisään.',
      'Tämä juttu on vain tilaajille.',
      'Kokeile kuukausi ilmaiseksi, voit perua milloin tahansa.',
    ],
    'newsletter-signup': ['Tilaa uutiskirje ja saat aamun uutiset suoraan sähköpostiisi.'],
    'follow-share': ['Seuraa meitä Instagramissa', 'Jaa juttu'],
    'related-links': ['Lue myös: Lautta ei kulje koko viikkoon', 'Luetuimmat'],
    'gallery-ui': ['Näytä kaikki kuvat', 'Kuva 3/12'],
    advertising: ['Mainos', 'Juttu jatkuu mainoksen jälkeen'],
    'comments-prompt': ['Kirjaudu sisään kommentoidaksesi.', 'Mitä mieltä olet?'],
    'consent-notice': ['Nähdäksesi sisällön sinun on hyväksyttävä evästeet.'],
    credits: ['Kuva: Anna Laine/Lehtikuva'],
  },
  reports: {
    'support-appeal': ['Säätiö sai viime vuonna 300 lahjoitusta, ja puolue sai yhtiöltä kahden miljoonan euron tuen.'],
    'subscription-prompt': [
      'Suoratoistopalvelu menetti 200 000 tilaajaa, kun hinta nousi 13 euroon kuukaudessa, yhtiö kertoo.',
    ],
    'newsletter-signup': ['Liitto kirjoitti jäsenilleen lähettämässään uutiskirjeessä, että neuvottelut katkesivat.'],
    'follow-share': [
      'Poliisi seurasi autoa kaksikymmentä kilometriä, ja videota jaettiin Facebookissa tuhansia kertoja.',
    ],
    'related-links': ['Oppilaat lukevat aiempaa enemmän, kertoo viraston uusin tutkimus.'],
    'gallery-ui': ['Kuvassa näkyy silta sortuman jälkeen, ja galleria avaa näyttelynsä lauantaina.'],
    advertising: ['Yhtiö käytti vaalikampanjan mainoksiin neljä miljoonaa euroa.'],
    'comments-prompt': ['Ministeri ei halunnut kommentoida tietoja, kun lehti tavoitti hänet.'],
    'consent-notice': ['Viranomainen sakotti sivustoa, koska se tallensi evästeitä ilman suostumusta.'],
    credits: ['Kuvaaja seisoi laiturilla, kun alus saapui satamaan.'],
  },
};
