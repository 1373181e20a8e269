import { entitiesOf } from './tagged';

const summary = (marked: string) =>
  entitiesOf(marked).map(({ name, type, mentions }) => [type, name, mentions.map(({ text }) => text)]);

/** In alphabetical order of the names. */
const sorted = (marked: string) => summary(marked).sort((a, b) => (a[1]! < b[1]! ? -1 : 1));

describe('names read as one that are two', () => {
  test('two companies with "and" between them, where one is named by itself', () => {
    expect(sorted('A jab by [ORG:Norvex and Biolin] is near. [ORG:Norvex] said so.')).toEqual([
      ['organisation', 'Biolin', ['Biolin']],
      ['organisation', 'Norvex', ['Norvex', 'Norvex']],
    ]);
  });

  test('a department with "and" in its name stays one', () => {
    expect(sorted('The [ORG:Food and Farms Agency] met the [ORG:Farms Agency].').map(([, name]) => name)).toContain(
      'Food and Farms Agency',
    );
  });

  test('owner and owned with a possessive between them', () => {
    expect(sorted("He ran [ORG:Alder Inc's Birch] and [ORG:DOL's Office of Wages].").map(([, name]) => name)).toEqual([
      'Alder Inc',
      'Birch',
      'DOL',
      'Office of Wages',
    ]);
  });

  test('a possessive that is part of a name stays in it', () => {
    expect(
      sorted("She left [ORG:Marlow's Investors Service] for [ORG:Harlow's Inc] on Friday.").map(([, name]) => name),
    ).toEqual(["Harlow's Inc", "Marlow's Investors Service"]);
  });
});

describe('people inside longer names', () => {
  test('a role in the middle ends the organisation', () => {
    expect(summary('Then [ORG:Novan President Jo Stone] came.')).toEqual([['person', 'Jo Stone', ['Jo Stone']]]);
  });

  test('a word that only describes a known person is cut off', () => {
    expect(sorted('[PER:Elin Vance] won. [LOC:Welshman Vance] led; [ORG:Gaffe-prone Vance] smiled.')).toEqual([
      ['person', 'Elin Vance', ['Elin Vance', 'Vance', 'Vance']],
    ]);
  });

  test('a tower named after a known person stays a place', () => {
    expect(sorted('[PER:Elin Vance] lives in [LOC:Vance Tower].').map(([type]) => type)).toEqual(['person', 'place']);
  });
});

describe('edges of names', () => {
  test('small words at the beginning, role nouns at the end and the month of a date are cut off', () => {
    expect(
      sorted('It [ORG:means Delta Oil] and the [ORG:United Lakes spokesman], by [PER:Nikhil Roy Dec] 7.').map(
        ([, name]) => name,
      ),
    ).toEqual(['Delta Oil', 'Nikhil Roy', 'United Lakes']);
  });

  test('particles stay', () => {
    expect(summary('They met [PER:von der Lahn] and [PER:al-Sabri].').map(([, name]) => name)).toEqual([
      'von der Lahn',
      'al-Sabri',
    ]);
  });
});

describe('one reading for a name', () => {
  test('a surname is the person named in full before, whatever it was read as', () => {
    expect(summary('[PER:Rosa Valensky] spoke. [ORG:Valensky], a doctor, left.')).toEqual([
      ['person', 'Rosa Valensky', ['Rosa Valensky', 'Valensky']],
    ]);
  });

  test('the first word of a company’s name is the company', () => {
    expect(summary('[ORG:Tylson Foods Inc] rose. [PER:Tylson] and [MISC:Tylson] fell.')).toEqual([
      ['organisation', 'Tylson Foods Inc', ['Tylson Foods Inc', 'Tylson', 'Tylson']],
    ]);
  });

  test('a name that stands as only organisations do is one', () => {
    expect(summary('The gas group [PER:Snarm] grew. [PER:Snarm] said so.')).toEqual([
      ['organisation', 'Snarm', ['Snarm', 'Snarm']],
    ]);
    expect(summary('[PER:Ola Snarm] left the company [PER:Snarm] runs.').map(([type]) => type)).toEqual(['person']);
  });

  test('a plural in a sports report is a team, an event is not', () => {
    const report =
      'The match: the [MISC:Harriers] scored a goal in the season, coach and players said of the [MISC:Olympics].';
    expect(summary(report)).toEqual([['organisation', 'Harriers', ['Harriers']]]);
    expect(summary('In the forest the [MISC:Harriers] fly.')).toEqual([]);
  });
});
