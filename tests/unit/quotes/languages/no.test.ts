import { testArticles } from '../articles';

testArticles('nb', [
  {
    shape: 'angle marks, inversion, pronoun',
    paragraphs: ['«Vi åpner skolen igjen på mandag», sier ordfører Kari Moen. «Elevene gleder seg», legger hun til.'],
    quotes: [
      ['Vi åpner skolen igjen på mandag', 'Kari Moen', 'ordfører'],
      ['Elevene gleder seg', 'Kari Moen'],
    ],
  },
  {
    shape: 'dialogue dash, verb after a comma',
    paragraphs: ['Fergen ble innstilt.', '– Dette rammer hele øya, sier fiskeren Nils Haug.'],
    quotes: [['Dette rammer hele øya', 'Nils Haug', 'fiskeren']],
  },
  {
    shape: '"ifølge", fragments',
    paragraphs: ['Ifølge økonomen Stian Berg er planen «urealistisk». Opposisjonen kaller den «et slag i løse lufta».'],
    quotes: [
      ['urealistisk', 'Stian Berg', 'økonomen'],
      ['et slag i løse lufta', 'Opposisjonen'],
    ],
  },
  {
    shape: 'subject before, colon, apposition',
    paragraphs: ['Lederen i foreningen, Turid Vik, sier: «Vi gir oss ikke.»'],
    quotes: [['Vi gir oss ikke.', 'Turid Vik', 'Lederen i foreningen']],
  },
  {
    shape: 'a song title and an interrupted quotation',
    paragraphs: ['Låten «Siste båt» er ute. «Jeg skrev den i går», forteller Jonas Lie, «midt på natta.»'],
    quotes: [['Jeg skrev den i går … midt på natta.', 'Jonas Lie']],
  },
]);
