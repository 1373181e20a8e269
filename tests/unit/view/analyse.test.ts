import { ModelError, type NameModel } from '../../../src/core/entities';
import { analyse } from '../../../src/view/analysis/analyse';
import { readingOf } from '../quotes/reading';

const READING = readingOf(
  ['Harbour master Clara Voss opened the pier on Sunday.', '“The wood will last for thirty years,” Voss said.'],
  'en',
);
const QUOTES = [['The wood will last for thirty years,', 'Clara Voss']];

/** Behaves as a file does that was cut off somewhere: every look at its tables fails. */
const DAMAGED = new Proxy({} as NameModel, {
  get() {
    throw new RangeError('outside the bounds');
  },
});

let told: jest.SpyInstance;
beforeEach(() => {
  told = jest.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => told.mockRestore());

const shown = async (model: () => Promise<NameModel | null>) =>
  (await analyse(READING, model)).quotes.map(({ text, speaker }) => [text, speaker?.name]);

test('a missing model leaves the quotes and their speakers as they are', async () => {
  expect(await shown(async () => Promise.reject(new TypeError('Failed to fetch')))).toEqual(QUOTES);
  expect(told).toHaveBeenCalledTimes(1);
});

test('so does one that is refused as damaged', async () => {
  expect(await shown(async () => Promise.reject(new ModelError('cut off')))).toEqual(QUOTES);
});

test('and one whose damage shows only in use', async () => {
  expect(await shown(async () => DAMAGED)).toEqual(QUOTES);
  expect(told).toHaveBeenCalledTimes(1);
});

test('a language without a model is nothing to tell', async () => {
  expect(await shown(async () => null)).toEqual(QUOTES);
  expect(told).not.toHaveBeenCalled();
});
