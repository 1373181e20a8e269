import { search } from '../../../src/view/find/search';

test('finds whatever the case and the accents', () => {
  expect(search('Abdoulaye Diop; DIOP; dïop', 'diop')).toEqual([
    { start: 10, end: 14 },
    { start: 16, end: 20 },
    { start: 22, end: 26 },
  ]);
});

test('a typed apostrophe or quotation mark finds the printed one', () => {
  expect(search('Mali’s “choice”', 'mali\'s "choice"')).toEqual([{ start: 0, end: 15 }]);
});

test('offsets stay true after a character that grows when it changes case', () => {
  expect(search('İİ port', 'port')).toEqual([{ start: 3, end: 7 }]);
});

test('white space around the words does not count, and nothing finds nothing', () => {
  expect(search('a b', '  b ')).toEqual([{ start: 2, end: 3 }]);
  expect(search('a b', '   ')).toEqual([]);
});
