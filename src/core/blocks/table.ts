import { elementText } from './text';

const MAX_CELL_CHARACTERS = 240;
/** The same in a table whose columns have headings: nobody heads the columns of a layout. */
const MAX_BELOW_HEADINGS = 800;
/** A table with more than half of its cells longer than this and no headings holds texts side by side. */
const CELL_OF_TEXT = 100;

/** A table of data, as opposed to one that lays out the page: two rows and columns, short cells, nothing nested. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, form, article, h1, h2, ul ul')) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length < 2) return false;
  const columns = Math.max(...rows.slice(0, 50).map((row) => row.children.length));
  if (columns < 2) return false;
  const cells = rows.flatMap((row) => [...row.children]);
  const lengths = cells.map((cell) => elementText(cell).length);
  const headed = [...rows[0]!.children].every(({ localName }) => localName === 'th');
  const most = headed ? MAX_BELOW_HEADINGS : MAX_CELL_CHARACTERS;
  if (lengths.some((length) => length > most)) return false;
  if (cells.some((cell) => cell.querySelectorAll('p').length > 2)) return false;
  const texts = lengths.filter((length) => length > CELL_OF_TEXT).length;
  return (
    2 * texts <= lengths.filter((length) => length > 0).length || cells.some(({ localName }) => localName === 'th')
  );
}
