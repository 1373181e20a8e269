import { testArticles } from '../articles';

testArticles('pl', [
  {
    shape: 'low and high marks, dash before the verb',
    paragraphs: ['„Nie zamkniemy żadnej szkoły” – powiedziała minister Anna Zielińska. „To obietnica” – dodała.'],
    quotes: [
      ['Nie zamkniemy żadnej szkoły', 'Anna Zielińska', 'minister'],
      ['To obietnica', 'Anna Zielińska'],
    ],
  },
  {
    shape: 'dialogue dashes around the attribution',
    paragraphs: [
      'Most zamknięto w nocy.',
      '– Nikt nas nie ostrzegł – mówi rybak Jan Lis. – Dowiedzieliśmy się z radia.',
    ],
    quotes: [['Nikt nas nie ostrzegł … Dowiedzieliśmy się z radia.', 'Jan Lis', 'rybak']],
  },
  {
    shape: '"zdaniem" with the name in the genitive',
    paragraphs: ['Ekonomista Piotr Nowicki jest sceptyczny. Zdaniem Nowickiego plan jest „oderwany od życia”.'],
    quotes: [['oderwany od życia', 'Piotr Nowicki', 'Ekonomista']],
  },
  {
    shape: 'fragment, nominal speaker',
    paragraphs: ['Opozycja nazwała ustawę „skokiem na kasę”. Burmistrz Ewa Mazur odpowiedziała: „To kłamstwo”.'],
    quotes: [
      ['skokiem na kasę', 'Opozycja'],
      ['To kłamstwo', 'Ewa Mazur', 'Burmistrz'],
    ],
  },
  {
    shape: 'a book title, angle marks inside',
    paragraphs: [
      'Ukazała się książka „Długa droga do domu”. „Napisałem ją nocą, gdy »nikt nie patrzył«”, wspomina pisarz Adam Wilk.',
    ],
    quotes: [['Napisałem ją nocą, gdy »nikt nie patrzył«', 'Adam Wilk', 'pisarz']],
  },
]);
