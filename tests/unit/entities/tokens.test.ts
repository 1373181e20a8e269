import { splitSentences, tokenize } from '../../../src/core/entities/tagger/tokens';

const words = (text: string, lang = 'en') => tokenize(text, lang).map((token) => token.text);
const sentences = (text: string, lang = 'en') =>
  splitSentences(text, tokenize(text, lang)).map((tokens) => text.slice(tokens[0]!.start, tokens.at(-1)!.end));

describe('tokenize', () => {
  test.each([
    ['The U.S.-led force, Mr. Ng said.', ['The', 'U.S.-led', 'force', ',', 'Mr.', 'Ng', 'said', '.']],
    ["Mali's army and Eva’s", ['Mali', "'s", 'army', 'and', 'Eva', '’s']],
    ['J. R. Ray, AT&T and al-Qaida', ['J.', 'R.', 'Ray', ',', 'AT&T', 'and', 'al-Qaida']],
    ['$1,234.50 (3-1)', ['$', '1,234.50', '(', '3-1', ')']],
    ['Photo/Agency—“No”', ['Photo', '/', 'Agency', '—', '“', 'No', '”']],
    ['see www.example.org or a@b.example, @news', ['see', 'www.example.org', 'or', 'a@b.example', ',', '@news']],
    ['Kafe.Next', ['Kafe', '.', 'Next']],
    ['Shop.com shares', ['Shop.com', 'shares']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('splits elided articles where the language has them', () => {
    expect(words("l'Union d’Orsay", 'fr')).toEqual(["l'", 'Union', 'd’', 'Orsay']);
    expect(words("L'Oréal", 'en')).toEqual(["L'Oréal"]);
  });

  test('cuts a line without accents as one with them', () => {
    const line =
      'Mr. Ng’s U.S.-led AT&T team (3-1) saw www.example.org; a@b.example wrote: “No. 7…” - at 4:30, for £1,000.50.';
    const alone = words(line);
    expect(words(`${line} é`)).toEqual([...alone, 'é']);
    expect(words(`Á\n${line}\né`)).toEqual(['Á', ...alone, 'é']);
  });

  test('keeps offsets', () => {
    expect(tokenize('  Ada’s', 'en')).toEqual([
      { text: 'Ada', start: 2, end: 5 },
      { text: '’s', start: 5, end: 7 },
    ]);
  });
});

describe('splitSentences', () => {
  test.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['“Go!” he said. “Now.” They went.', ['“Go!” he said.', '“Now.”', 'They went.']],
    ['Gen. Ray met Dr. Ng in the U.S. on Friday.', ['Gen. Ray met Dr. Ng in the U.S. on Friday.']],
    ['It is in the U.S. The rest is not.', ['It is in the U.S.', 'The rest is not.']],
    ['A headline\nThe text', ['A headline', 'The text']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
