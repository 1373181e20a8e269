import { readFileSync } from 'node:fs';
import { findEntities, loadModel } from '../../../src/core/entities';
import { readingOf } from './tagged';

const seed = readFileSync('seeds/000_20fe5c245b11ad25.txt', 'utf8').split('\n');
const first = seed.findIndex((line) => line.includes('Russian Foreign Minister Sergey Lavrov pledged'));
const paragraphs = seed
  .slice(first, first + 16)
  .map((line) => line.replace('Your support makes all the difference.', ''));
const text = paragraphs.join('\n\n');
const model = loadModel(readFileSync('models/names-en.bin'));
const entities = findEntities(
  {
    ...readingOf(text),
    title: 'Russia pledges military support to Mali during Lavrov visit',
    dek: 'Russian Foreign Minister Sergey Lavrov has pledged military support to Mali and other aid during his first visit to the West African nation',
  },
  model,
);
const namesOf = (type: string): string[] => entities.filter((entity) => entity.type === type).map(({ name }) => name);

describe('the reference document', () => {
  test('is whole', () => {
    expect(paragraphs[0]).toMatch(/^Russian Foreign Minister/);
    expect(paragraphs[15]).toMatch(/disguised terrorists themselves\.”$/);
  });

  test('is about three people', () => {
    expect(namesOf('person')).toEqual(['Sergey Lavrov', 'Abdoulaye Diop', 'Assimi Goita']);
  });

  test('names these organisations', () => {
    expect(namesOf('organisation')).toEqual(
      expect.arrayContaining([
        'Wagner Group',
        'U.N.',
        'Pentagon',
        'Russian Defense Ministry',
        'Kremlin',
        'Islamic State',
        'al-Qaida',
      ]),
    );
  });

  test('names these places', () => {
    expect(namesOf('place')).toEqual(expect.arrayContaining(['Mali', 'Russia', 'Bamako', 'Moscow', 'France']));
  });

  test('counts last-name mentions in and tells the roles', () => {
    const person = (name: string) => entities.find((entity) => entity.name === name);
    expect(person('Sergey Lavrov')?.mentions.map((mention) => mention.text)).toEqual([
      'Sergey Lavrov',
      'Lavrov',
      'Lavrov',
      'Lavrov',
      'Lavrov',
    ]);
    expect(person('Sergey Lavrov')?.role).toBe('Russian Foreign Minister');
    expect(person('Abdoulaye Diop')?.mentions.map((mention) => mention.text)).toEqual([
      'Abdoulaye Diop',
      'Diop',
      'Diop',
    ]);
    expect(person('Abdoulaye Diop')?.role).toBe('Mali’s foreign minister');
    expect(person('Assimi Goita')?.mentions.map((mention) => mention.text)).toEqual(['Assimi Goita', 'Goita']);
    expect(person('Assimi Goita')?.role).toBe('Col.');
  });

  test('counts the bare name of the group in', () => {
    const group = entities.find((entity) => entity.name === 'Wagner Group');
    expect(group?.mentions.map((mention) => mention.text)).toEqual([
      'Wagner Group',
      'Wagner',
      'Wagner Group',
      'Wagner Group',
      'Wagner Group',
    ]);
  });

  test('begins with what the headline is about', () => {
    expect(
      entities
        .slice(0, 3)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Mali', 'Russia', 'Sergey Lavrov']);
  });

  test('has every mention at its offsets, none twice', () => {
    const places = new Set<string>();
    for (const { mentions } of entities) {
      for (const mention of mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(places.has(`${mention.start}`)).toBe(false);
        places.add(`${mention.start}`);
      }
    }
    expect(places.size).toBeGreaterThan(40);
  });
});
