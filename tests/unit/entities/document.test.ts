import { entitiesOf } from './tagged';

const summary = (marked: string, frame = {}) =>
  entitiesOf(marked, frame).map(({ name, type, mentions }) => [type, name, mentions.map(({ text }) => text)]);

describe('people', () => {
  test('last names, first names and initials join the full name', () => {
    expect(
      summary(
        '[PER:Ilse Aigner] spoke. Later [PER:Aigner] left. "[PER:Ilse] is right," said [PER:I. Aigner]. [PER:Ilse B. Aigner] agreed.',
      ),
    ).toEqual([['person', 'Ilse B. Aigner', ['Ilse Aigner', 'Aigner', 'Ilse', 'I. Aigner', 'Ilse B. Aigner']]]);
  });

  test('two people of one family stay two, and the bare surname goes to the one named before', () => {
    expect(summary('[PER:Jonas Vik] arrived. [PER:Vik] waved. Then [PER:Anna Vik] came.')).toEqual([
      ['person', 'Jonas Vik', ['Jonas Vik', 'Vik']],
      ['person', 'Anna Vik', ['Anna Vik']],
    ]);
  });

  test('a surname of two words joins the longer name', () => {
    expect(summary('[PER:Andrés López Obrador] won. [PER:López Obrador] thanked them.')).toEqual([
      ['person', 'Andrés López Obrador', ['Andrés López Obrador', 'López Obrador']],
    ]);
  });

  test('accents, possessives and titles make no difference', () => {
    expect(summary("[PER:President José Peña] spoke. [PER:Pena]'s party cheered.")).toEqual([
      ['person', 'José Peña', ['José Peña', 'Pena']],
    ]);
  });

  test('a family name that stands first joins as well', () => {
    expect(summary('[PER:Xu Meiling] won. [PER:Xu] smiled.')).toEqual([['person', 'Xu Meiling', ['Xu Meiling', 'Xu']]]);
  });
});

describe('roles', () => {
  const roleOf = (marked: string) => entitiesOf(marked).find(({ type }) => type === 'person')?.role;

  test.each([
    ["[LOC:Mali]'s foreign minister [PER:Abdou Keita] left.", "Mali's foreign minister"],
    ['[MISC:Norwegian] Prime Minister [PER:Eva Lund] left.', 'Norwegian Prime Minister'],
    ['On Friday Col. [PER:Sam Stone] left.', 'Col.'],
    ['[ORG:Acme] chief executive [PER:Eva Lund] left.', 'Acme chief executive'],
    ['They met [PER:Eva Lund], the chief executive of [ORG:Acme], on Friday.', 'chief executive of Acme'],
    ['"No," said [PER:Eva Lund], an analyst at [ORG:Acme].', 'analyst at Acme'],
    ['[PER:Eva Lund], who left on Friday, is back.', null],
    ['They met [PER:Eva Lund] on Friday.', null],
  ])('%s', (marked, role) => {
    expect(roleOf(marked)).toBe(role);
  });
});

describe('organisations and places', () => {
  test('an acronym joins the name that it stands for', () => {
    expect(summary('The [ORG:Lake Rescue Service] ([ORG:LRS]) came. The [ORG:LRS] left.')).toEqual([
      ['organisation', 'Lake Rescue Service', ['Lake Rescue Service', 'LRS', 'LRS']],
    ]);
  });

  test('an abbreviation in brackets need not be in capitals', () => {
    expect(summary('The [ORG:Lega Nazionale] ([ORG:Ln]) came.')).toEqual([
      ['organisation', 'Lega Nazionale', ['Lega Nazionale', 'Ln']],
    ]);
  });

  test('a place does not join an organisation that has its initials', () => {
    expect(summary('[ORG:Union Steel] left the [LOC:U.S.] for good.')).toEqual([
      ['organisation', 'Union Steel', ['Union Steel']],
      ['place', 'U.S.', ['U.S.']],
    ]);
  });

  test('the short name of a company joins the long one, whatever it was read as', () => {
    expect(summary('[ORG:Norling Group] grew. Then [PER:Norling] shrank. [ORG:Norling Inc.] fell.')).toEqual([
      ['organisation', 'Norling Group', ['Norling Group', 'Norling', 'Norling Inc.']],
    ]);
  });

  test('dots, articles and known abbreviations make no difference', () => {
    expect(summary('The [LOC:U.S.] and the [LOC:US] are the [LOC:United States].')).toEqual([
      ['place', 'United States', ['U.S.', 'US', 'United States']],
    ]);
  });

  test('ministries of two countries stay two and show whose they are', () => {
    expect(
      summary('The [MISC:Danish] [ORG:Defence Ministry] denied it. The [MISC:Swedish] [ORG:Defence Ministry] did not.'),
    ).toEqual([
      ['organisation', 'Danish Defence Ministry', ['Defence Ministry']],
      ['organisation', 'Swedish Defence Ministry', ['Defence Ministry']],
    ]);
  });

  test('the majority decides between two readings', () => {
    expect(summary('[LOC:Lyria] won. [ORG:Lyria] lost. In [LOC:Lyria] it rained.')).toEqual([
      ['place', 'Lyria', ['Lyria', 'Lyria', 'Lyria']],
    ]);
  });

  test('demonyms and other names are no entries', () => {
    expect(summary('[MISC:Dutch] fans watched the [MISC:World Cup] in [LOC:Delft].')).toEqual([
      ['place', 'Delft', ['Delft']],
    ]);
  });
});

describe('further places of a name', () => {
  test('are found where the tagger saw nothing', () => {
    expect(summary('[PER:Ada Quist] spoke. Then Quist left.')).toEqual([
      ['person', 'Ada Quist', ['Ada Quist', 'Quist']],
    ]);
  });

  test('are not taken from words that are also written small', () => {
    expect(summary('[PER:Ada Rain] spoke. Rain fell, and the rain did not stop.')).toEqual([
      ['person', 'Ada Rain', ['Ada Rain']],
    ]);
  });
});

describe('what is not the name', () => {
  test('is cut off: a title in front of a person named elsewhere, "administration" behind a surname', () => {
    expect(
      summary('[PER:Jo Stone] won. [ORG:U.S. President-elect Jo Stone] spoke. The [ORG:Stone Administration] begins.'),
    ).toEqual([['person', 'Jo Stone', ['Jo Stone', 'Jo Stone', 'Stone']]]);
  });

  test('days and holidays are left out', () => {
    expect(summary('On [ORG:Monday] and at [LOC:Christmas] it rained in [LOC:Delft].')).toEqual([
      ['place', 'Delft', ['Delft']],
    ]);
  });

  test('a plain word at the beginning of a sentence is left out', () => {
    expect(summary('[ORG:Gold] rose. Traders bought gold in [LOC:Delft].')).toEqual([['place', 'Delft', ['Delft']]]);
  });
});

describe('order', () => {
  test('headline and opening go before a larger number of mentions', () => {
    const text =
      'Talks began in [LOC:Delft].\n\n[PER:Eva Lund] met [PER:Jo Stone]. [PER:Stone] smiled. [PER:Stone] left.';
    expect(entitiesOf(text, { title: 'Lund opens talks in Delft' }).map(({ name }) => name)).toEqual([
      'Delft',
      'Eva Lund',
      'Jo Stone',
    ]);
  });

  test('names in the credits go last', () => {
    const text = 'A fire broke out.\n\nIt began in [LOC:Delft].\n\nReporting by [PER:Eva Lund] and [PER:Jo Stone]';
    expect(entitiesOf(text, { creditsFrom: 2 }).map(({ name }) => name)).toEqual(['Delft', 'Eva Lund', 'Jo Stone']);
  });
});

test('mentions hold the words at their offsets', () => {
  const [entity] = entitiesOf('“[PER:Ada Quist]’s plan,” he said.');
  expect(entity?.mentions).toEqual([{ text: 'Ada Quist', start: 1, end: 10 }]);
});

describe('genitives with a bare s', () => {
  test('join the name in German, where the article has it without the s', () => {
    expect(
      summary(
        '[LOC:Hafenbergs] Rat tagte. In [LOC:Hafenberg] blieb es ruhig. [PER:Ada Bergs] Boot lief aus, sagte [PER:Berg]. [LOC:Laos] half.',
        {
          lang: 'de',
        },
      ),
    ).toEqual([
      ['place', 'Hafenberg', ['Hafenbergs', 'Hafenberg']],
      ['person', 'Ada Berg', ['Ada Bergs', 'Berg']],
      ['place', 'Laos', ['Laos']],
    ]);
  });

  test('are no genitives in English', () => {
    expect(summary('[LOC:Hafenbergs] grew. [LOC:Hafenberg] did not.')).toHaveLength(2);
  });
});
