import { testArticles } from '../articles';

testArticles('fi', [
  {
    shape: 'the same mark opens and closes, inversion',
    paragraphs: [
      '”Rahat riittävät syksyyn”, sanoo ministeri Aino Koskela. ”Sen jälkeen katsotaan uudestaan”, hän lisää.',
    ],
    quotes: [
      ['Rahat riittävät syksyyn', 'Aino Koskela', 'ministeri'],
      ['Sen jälkeen katsotaan uudestaan', 'Aino Koskela'],
    ],
  },
  {
    shape: 'postposition "mukaan" with the name in the genitive',
    paragraphs: ['Tutkija Pekka Salo pitää päätöstä vääränä. Salon mukaan esitys on ”pelkkää teatteria”.'],
    quotes: [['pelkkää teatteria', 'Pekka Salo', 'Tutkija']],
  },
  {
    shape: 'dialogue dash, verb after a comma',
    paragraphs: ['Silta suljettiin yöllä.', '– Kukaan ei varoittanut meitä, sanoo kalastaja Onni Laine.'],
    quotes: [['Kukaan ei varoittanut meitä', 'Onni Laine', 'kalastaja']],
  },
  {
    shape: 'subject before the verb, colon',
    paragraphs: ['Johtaja Liisa Virta kirjoitti: ”Emme irtisano ketään.”'],
    quotes: [['Emme irtisano ketään.', 'Liisa Virta', 'Johtaja']],
  },
  {
    shape: 'reversed angle marks, nominal speaker, a film title',
    paragraphs: ['Elokuva ”Pitkä kotimatka” saapui teattereihin. »Tästä emme luovu», totesi oppositio.'],
    quotes: [['Tästä emme luovu', 'oppositio']],
  },
]);
