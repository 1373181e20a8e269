import { testArticles } from '../articles';

testArticles('nl', [
  {
    shape: 'single marks as the outer marks, inversion',
    paragraphs: [
      '‘We gaan de dijk verhogen’, zegt minister Femke de Boer. ‘Dat kan niet wachten’, voegt ze eraan toe.',
    ],
    quotes: [
      ['We gaan de dijk verhogen', 'Femke de Boer', 'minister'],
      ['Dat kan niet wachten', 'Femke de Boer'],
    ],
  },
  {
    shape: '"aldus" after the quotation, last name with a particle',
    paragraphs: [
      'Burgemeester Koen van Dalen is tevreden. “De markt blijft open”, aldus Van Dalen. Volgens bewoner Ahmed Saïdi is het “een half besluit”.',
    ],
    quotes: [
      ['De markt blijft open', 'Koen van Dalen', 'Burgemeester'],
      ['een half besluit', 'Ahmed Saïdi', 'bewoner'],
    ],
  },
  {
    shape: 'colon before, verb in second place',
    paragraphs: ['Maandag zei woordvoerder Lotte Kramer: “Er vallen geen ontslagen.” “Daar sta ik voor in.”'],
    quotes: [
      ['Er vallen geen ontslagen.', 'Lotte Kramer', 'woordvoerder'],
      ['Daar sta ik voor in.', 'Lotte Kramer'],
    ],
  },
  {
    shape: 'fragment with "noemen", nominal speaker',
    paragraphs: [
      'De oppositie noemde het plan “een gemiste kans”. Een woordvoerder van het ministerie zei dat er “hard gewerkt” wordt.',
    ],
    quotes: [
      ['een gemiste kans', 'De oppositie'],
      ['hard gewerkt', 'Een woordvoerder van het ministerie'],
    ],
  },
  {
    shape: 'apostrophes are no marks; a title',
    paragraphs: [
      '’s Avonds las hij voor uit zijn roman ‘De laatste veerman’. ‘Ik schreef ’m in een week’, vertelt schrijver Bas Hofman.',
    ],
    quotes: [['Ik schreef ’m in een week', 'Bas Hofman', 'schrijver']],
  },
]);
