import { testArticles } from '../articles';

testArticles('cs', [
  {
    shape: 'low and high marks, inversion, dropped subject',
    paragraphs: ['„Žádnou školu nezavřeme,“ řekla ministryně Jana Dvořáková. „To slibuji,“ dodala.'],
    quotes: [
      ['Žádnou školu nezavřeme,', 'Jana Dvořáková', 'ministryně'],
      ['To slibuji,', 'Jana Dvořáková'],
    ],
  },
  {
    shape: '"podle" with the name in the genitive',
    paragraphs: ['Ekonom Petr Malina plán odmítá. Podle Maliny jde o „promarněnou šanci“.'],
    quotes: [['promarněnou šanci', 'Petr Malina', 'Ekonom']],
  },
  {
    shape: 'comma outside the marks, last name',
    paragraphs: ['Starosta Karel Horák byl na místě. „Voda stoupá rychle“, uvedl Horák v úterý.'],
    quotes: [['Voda stoupá rychle', 'Karel Horák', 'Starosta']],
  },
  {
    shape: 'fragment, nominal speaker',
    paragraphs: [
      'Opozice označila návrh za „paskvil“. Mluvčí policie Eva Říhová uvedla, že vyšetřování „pokračuje bez přestávky“.',
    ],
    quotes: [
      ['paskvil', 'Opozice'],
      ['pokračuje bez přestávky', 'Eva Říhová'],
    ],
  },
  {
    shape: 'reversed angle marks, a film title',
    paragraphs: ['Film »Dlouhá cesta domů« měl premiéru. »Točili jsme hlavně v noci,« vzpomíná režisér Jan Kos.'],
    quotes: [['Točili jsme hlavně v noci,', 'Jan Kos', 'režisér']],
  },
]);
