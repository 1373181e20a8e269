import { testArticles } from '../articles';

testArticles('sv', [
  {
    shape: 'the same mark opens and closes',
    paragraphs: ['”Vi har väntat i tre år”, säger kommunrådet Anna Berglund. ”Nu får det vara nog”, tillägger hon.'],
    quotes: [
      ['Vi har väntat i tre år', 'Anna Berglund', 'kommunrådet'],
      ['Nu får det vara nog', 'Anna Berglund'],
    ],
  },
  {
    shape: 'dialogue dash, verb after a comma',
    paragraphs: ['Bron stängdes i natt.', '– Ingen hade varnat oss, säger fiskaren Olle Strand.'],
    quotes: [['Ingen hade varnat oss', 'Olle Strand', 'fiskaren']],
  },
  {
    shape: '"enligt", fragments',
    paragraphs: [
      'Enligt ekonomen Karin Holm är förslaget ”ett slag i luften”. Oppositionen kallade det ”ansvarslöst”.',
    ],
    quotes: [
      ['ett slag i luften', 'Karin Holm', 'ekonomen'],
      ['ansvarslöst', 'Oppositionen'],
    ],
  },
  {
    shape: 'verb in second place, colon, last name',
    paragraphs: ['Ministern Erik Lund mötte pressen. På tisdagen sa Lund: ”Pengarna finns.”'],
    quotes: [['Pengarna finns.', 'Erik Lund', 'Ministern']],
  },
  {
    shape: 'interrupted quotation and a film title',
    paragraphs: [
      'Filmen ”Långa vägen hem” har premiär. ”Jag skrev den snabbt”, berättar regissören Maja Ek, ”på tre veckor.”',
    ],
    quotes: [['Jag skrev den snabbt … på tre veckor.', 'Maja Ek']],
  },
]);
