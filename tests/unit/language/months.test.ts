import { isMonthName, monthNames } from '../../../src/core/language/months';

test.each([
  ['de', 'märz', 3],
  ['ru', 'мая', 5],
  ['pl', 'października', 10],
  ['ca', 'octubre', 10],
  ['hi', 'मई', 5],
  ['fa', 'ژوئن', 6],
  ['fr', 'may', 5],
  ['xx', 'december', 12],
])('%s: %s', (language, name, month) => {
  expect(new Map(monthNames(language)).get(name)).toBe(month);
  expect(isMonthName(name)).toBe(true);
});

test('long names come first, so that none is taken for the short one that it begins with', () => {
  const lengths = monthNames('de').map(([name]) => name.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(lengths.length).toBeGreaterThan(24);
});

test('other words name none', () => {
  expect(['monday', 'the', 'yesterday', ''].map(isMonthName)).toEqual([false, false, false, false]);
});
