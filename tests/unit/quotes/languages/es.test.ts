import { testArticles } from '../articles';

testArticles('es', [
  {
    shape: 'angle marks, inversion, apposition',
    paragraphs: [
      '«No vamos a subir las tarifas», afirmó el lunes Lucía Herrero, ministra de Transporte.',
      '«La gente lo necesita», añadió Herrero.',
    ],
    quotes: [
      ['No vamos a subir las tarifas', 'Lucía Herrero', 'ministra de Transporte'],
      ['La gente lo necesita', 'Lucía Herrero', 'ministra de Transporte'],
    ],
  },
  {
    shape: 'the verb drops its subject',
    paragraphs: [
      'El alcalde de Valdeflores, Tomás Quiroga, visitó la zona inundada. "Hemos perdido la cosecha", lamentó. "Necesitamos ayuda ya", dijo a la prensa.',
    ],
    quotes: [
      ['Hemos perdido la cosecha', 'Tomás Quiroga'],
      ['Necesitamos ayuda ya', 'Tomás Quiroga'],
    ],
  },
  {
    shape: 'dialogue dashes closed before the verb',
    paragraphs: ['Nadie esperaba la pregunta.', '—No lo sabíamos —respondió la portavoz Elena Prat—. Nadie nos avisó.'],
    quotes: [['No lo sabíamos … Nadie nos avisó.', 'Elena Prat', 'portavoz']],
  },
  {
    shape: '"según", fragments, subject before the verb',
    paragraphs: ['Según el analista Bruno Salas, la medida es “un parche”. La oposición la calificó de “ocurrencia”.'],
    quotes: [
      ['un parche', 'Bruno Salas', 'analista'],
      ['ocurrencia', 'La oposición'],
    ],
  },
  {
    shape: 'opening question marks, a title, a phrase between verb and subject',
    paragraphs: [
      'La directora presentó su película “Noches de sal”. “¿Quién va a pagar esto?”, preguntó a los periodistas el productor Iván Rojas.',
    ],
    quotes: [['¿Quién va a pagar esto?', 'Iván Rojas', 'productor']],
  },
  {
    shape: 'a sentence about things does not lend its subject to a verb without one',
    paragraphs: [
      'Las escenas del sábado quedaron grabadas. “Nunca había visto nada parecido en este circuito”, confesó.',
    ],
    quotes: [['Nunca había visto nada parecido en este circuito', null]],
  },
]);
