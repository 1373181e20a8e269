import { findQuotes } from '../../../src/core/quotes';
import { readingOf } from './reading';

const ARTICLE = [
  'The council voted on Thursday to close the old ferry. Mayor Iris Holm called the vote “painful.”',
  '“The ferry has carried us for ninety years, and tonight we let it go,” Holm said. Holm had opposed the plan until last week.',
  '“I will miss the sound of its horn in the fog,” said Bo Nilsen, a passenger.',
  'Engineer Kit Rahman warned that the hull was “rotten.” “Another winter would have sunk the ferry with everyone on board,” Rahman said.',
  '“The ferry has carried us for ninety years, and now we let it go,” Holm told reporters later.',
  'A shop owner said business would be “okay.”',
];

const keysOf = (title: string, dek: string | null) =>
  findQuotes(readingOf(ARTICLE, 'en', title, dek), [])
    .filter((quote) => quote.key)
    .map((quote) => quote.text);

test('takes whole sentences of different speakers, not the first fragment, and no sentence twice', () => {
  expect(keysOf('Council closes the old ferry after ninety years', null)).toEqual([
    'The ferry has carried us for ninety years, and tonight we let it go,',
    'I will miss the sound of its horn in the fog,',
    'Another winter would have sunk the ferry with everyone on board,',
  ]);
});

test('takes nothing where no quotation can stand alone', () => {
  const quotes = findQuotes(readingOf(['The plan is “bold,” officials said, and “new.”'], 'en'), []);
  expect(quotes.map(({ text, key }) => [text, key])).toEqual([
    ['bold,', false],
    ['new.', false],
  ]);
});

test('takes named speakers before "the mayor" and before a pronoun that nobody is known for', () => {
  const article = [
    '“The pier will be open again before the end of the summer,” the mayor said.',
    '“The sea has never asked anybody here for permission,” said Ada Quist, a diver.',
    'A note on the door gave no name. “You may collect your boats from the yard on Monday,” it said.',
    '“Nobody who lives here has ever believed in that pier,” said Ole Brandt, who mends nets.',
    '“My father built the first one with his own two hands,” said Mia Stern.',
  ];
  const keys = findQuotes(readingOf(article, 'en'), []).filter(({ key }) => key);
  expect(keys.map(({ speaker }) => speaker?.name)).toEqual(['Ada Quist', 'Ole Brandt', 'Mia Stern']);
});

test('leaves quotations of headings out of the choice', () => {
  const reading = readingOf(
    [
      ['heading', '“We will not give up this valley,” says Ida Brook'],
      '“We came here to stay and we will stay,” Ida Brook said on Sunday.',
    ],
    'en',
  );
  expect(findQuotes(reading, []).map(({ key }) => key)).toEqual([false, true]);
});
