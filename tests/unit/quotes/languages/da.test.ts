import { testArticles } from '../articles';

testArticles('da', [
  {
    shape: 'reversed angle marks',
    paragraphs: ['»Vi lukker ingen skoler«, siger borgmester Lise Krogh. »Det lover jeg«, tilføjer hun.'],
    quotes: [
      ['Vi lukker ingen skoler', 'Lise Krogh', 'borgmester'],
      ['Det lover jeg', 'Lise Krogh'],
    ],
  },
  {
    shape: 'dialogue dash, verb after a comma',
    paragraphs: ['Havnen var lukket i går.', '– Ingen fortalte os noget, siger fiskeren Bent Holm.'],
    quotes: [['Ingen fortalte os noget', 'Bent Holm', 'fiskeren']],
  },
  {
    shape: '"ifølge", fragments',
    paragraphs: ['Ifølge økonomen Peter Skov er aftalen »et pænt resultat«. Fagforeningen kalder den »uspiselig«.'],
    quotes: [
      ['et pænt resultat', 'Peter Skov', 'økonomen'],
      ['uspiselig', 'Fagforeningen'],
    ],
  },
  {
    shape: 'verb in second place, straight marks',
    paragraphs: ['Direktør Mette Dahl mødte pressen. Onsdag sagde Dahl: "Vi fyrer ingen."'],
    quotes: [['Vi fyrer ingen.', 'Mette Dahl', 'Direktør']],
  },
  {
    shape: 'a title and an interrupted quotation',
    paragraphs: [
      'Bogen »Havet tager« udkommer i maj. »Den var svær at skrive«, fortæller forfatteren Ida Friis, »men jeg gav ikke op.«',
    ],
    quotes: [['Den var svær at skrive … men jeg gav ikke op.', 'Ida Friis', 'forfatteren']],
  },
]);
