/** @jest-environment jsdom */
import { markNumberColumns } from '../../../src/view/article/number-columns';

/** Which columns are marked in every cell, and which in none; anything else is a fault. */
function marked(...rows: string[][]): (boolean | 'partly')[] {
  const table = document.createElement('table');
  for (const [index, words] of rows.entries()) {
    const row = table.insertRow();
    for (const word of words) {
      const cell = document.createElement(index === 0 ? 'th' : 'td');
      cell.textContent = word;
      row.append(cell);
    }
  }
  markNumberColumns(table);
  return rows[0]!.map((_, column) => {
    const marks = new Set([...table.rows].map((row) => row.cells[column]!.classList.contains('number')));
    return marks.size === 1 ? [...marks][0]! : 'partly';
  });
}

test('numbers as tables write them, and the heading above them', () => {
  expect(
    marked(
      ['Port', 'Boats', 'Share', 'Cost', 'Change', 'Length'],
      ['Kerran', '1,417', '51 %', '£2.3', '−4', '12 km'],
      ['Sorrow', '3 904', '49.5%', '12 €', '+0.5', '–'],
    ),
  ).toEqual([false, true, true, true, true, true]);
});

test('one word among the numbers, and the column is one of words', () => {
  expect(marked(['Ship', 'Berth', 'Since'], ['A', '1', '1961'], ['B', 'north quay', '1962'])).toEqual([
    false,
    false,
    true,
  ]);
});

test('the first column names its row, also where it is a year', () => {
  expect(marked(['Year', 'Boats'], ['1961', '12'])).toEqual([false, true]);
});

test('a column of nothing is none of numbers', () => {
  expect(marked(['A', 'B'], ['1', '–'], ['2', ''])).toEqual([false, false]);
});

test('a table with cells over several columns is left alone', () => {
  const table = document.createElement('table');
  const [above, below] = [table.insertRow(), table.insertRow()];
  above.insertCell().colSpan = 2;
  for (const number of ['1', '2']) below.insertCell().textContent = number;
  markNumberColumns(table);
  expect(table.querySelectorAll('.number')).toHaveLength(0);
});
