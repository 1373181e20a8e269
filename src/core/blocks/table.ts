import { elementText } from './text';

const MAX_CELL_CHARACTERS = 240;

/** A table of data, as opposed to one that lays out the page: two rows and columns, short cells, nothing nested. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, form, article, h1, h2, ul ul')) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length < 2) return false;
  const columns = Math.max(...rows.slice(0, 50).map((row) => row.children.length));
  if (columns < 2) return false;
  return rows.every((row) =>
    [...row.children].every(
      (cell) => elementText(cell).length <= MAX_CELL_CHARACTERS && cell.querySelectorAll('p').length <= 2,
    ),
  );
}
