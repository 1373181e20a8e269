import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILTERS } from '../../../src/core/filters/catalogue';
import { FILTER_IDS, REASON_CODES } from '../../../src/core/filters/types';
import { files, ROOT, read } from './files';

const LOCALES = files('src/_locales').filter((path) => path.endsWith('messages.json'));
const key = (prefix: string, id: string): string => `${prefix}_${id.replaceAll('-', '_')}`;

test('the catalogue holds every filter once, in the order of the ids', () => {
  expect(FILTERS.map(({ id }) => id)).toEqual([...FILTER_IDS]);
});

describe.each([...FILTER_IDS])('%s', (id) => {
  const filter = FILTERS.find((entry) => entry.id === id)!;

  test('has a file of its name', () => {
    expect(existsSync(join(ROOT, `src/core/filters/${id}.ts`))).toBe(true);
  });

  test('says what it hides, with lines that it must know and lines that it must leave alone', () => {
    expect(filter.description).toMatch(/^\p{Lu}.{20,}\.$/u);
    // What repeats the headline has no words of its own.
    const least = id === 'repeated-title' ? 0 : 3;
    expect(new Set(filter.examples).size).toBeGreaterThanOrEqual(least);
    expect(new Set(filter.counterExamples).size).toBeGreaterThanOrEqual(least);
  });

  test('has a name in every language of the interface', () => {
    const without = LOCALES.filter((path) => !JSON.parse(read(path))[key('filter', id)]?.message);
    expect(without).toEqual([]);
  });
});

test('every kind of reason has its words, with and without what was seen', () => {
  const english = JSON.parse(read('src/_locales/en/messages.json'));
  const keys = REASON_CODES.flatMap((code) => [key('reason', code), `${key('reason', code)}_detail`]);
  expect(keys.filter((name) => !english[name]?.message)).toEqual([]);
});
