/** Digits with the signs that go with them: minus, currency, per cent, separators, a short unit. */
const NUMBER = /^[-−+±~]?\s*\p{Sc}?\s*\d[\d.,'’\s]*(?:\s?(?:%|‰|\p{Sc}|\p{L}{1,3}))?$/u;
/** Stands for a value that there is none of. */
const NOTHING = /^(?:[-–—…]|n\/?a)?$/i;

/** Marks the cells of columns that hold numbers only, headings too, so that their digits can stand under each other. */
export function markNumberColumns(table: HTMLTableElement): void {
  const rows = [...table.rows].map((row) => [...row.cells]);
  // Where a cell takes several columns, places say nothing of columns.
  if (rows.some((cells) => cells.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1))) return;
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  // The first one names its row, also by a year or a rank.
  for (let column = 1; column < columns; column++) {
    const cells = rows.flatMap((row) => row[column] ?? []);
    const words = cells.filter(({ tagName }) => tagName === 'TD').map(({ textContent }) => (textContent ?? '').trim());
    const isNumeric =
      words.some((word) => NUMBER.test(word)) && words.every((word) => NUMBER.test(word) || NOTHING.test(word));
    if (isNumeric) for (const cell of cells) cell.classList.add('number');
  }
}
