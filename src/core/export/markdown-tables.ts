import type TurndownService from 'turndown';

type Rule = TurndownService.Rule;

/** How many columns a cell takes. */
const spanOf = (cell: Element): number => Math.max(1, Number(cell.getAttribute('colspan')) || 1);

/** Columns of the widest row. */
function columnsOf(table: Element): number {
  const widths = rowsOf(table).map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0));
  return Math.max(1, ...widths);
}

const rowsOf = (table: Element): Element[] =>
  Array.from(table.querySelectorAll('tr')).filter((row) => ownerOf(row) === table && cellsOf(row).length > 0);

const cellsOf = (row: Element): Element[] =>
  Array.from(row.children).filter(({ nodeName }) => /^T[HD]$/.test(nodeName));

function ownerOf(element: Element): Element | null {
  let table = element.parentNode as Element | null;
  while (table && table.nodeName !== 'TABLE') table = table.parentNode as Element | null;
  return table;
}

const isHeader = (row: Element): boolean =>
  row.parentNode?.nodeName === 'THEAD' || cellsOf(row).every(({ nodeName }) => nodeName === 'TH');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A line break in a cell would end the row, and a bar the cell. */
const cell: Rule = {
  filter: ['th', 'td'],
  replacement: (content, node) => {
    const words = content
      .trim()
      .replace(/\s*\n\s*/g, ' ')
      .replaceAll('|', '\\|');
    return `| ${words} ${'|  '.repeat(spanOf(node as Element) - 1)}`;
  },
};

/** Tables of this notation have one line of headings, always. */
const row: Rule = {
  filter: 'tr',
  replacement: (content, node) => {
    const element = node as unknown as Element;
    const table = ownerOf(element);
    const words = content.trim() === '' ? '' : `${content.trimEnd()} |\n`;
    if (!table || rowsOf(table)[0] !== element) return words;
    const columns = columnsOf(table);
    const dashes = line(Array(columns).fill('---'));
    return isHeader(element) ? words + dashes : line(Array(columns).fill('')) + dashes + words;
  },
};

const section: Rule = { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content };

/** What a table is about stands as a line of its own above it. */
const caption: Rule = { filter: 'caption', replacement: (content) => `${content.trim()}\n\n` };

/** A table in a cell of another one is its words. */
const table: Rule = {
  filter: 'table',
  replacement: (content, node) =>
    ownerOf(node as unknown as Element) ? content.replace(/[|\n-]+/g, ' ') : `\n\n${content.trim()}\n\n`,
};

const struck: Rule = { filter: ['del', 's'], replacement: (content) => `~~${content}~~` };

/** Tables and struck words, as GitHub Flavored Markdown writes them (https://github.github.com/gfm/#tables-extension-). */
export const tablesAndStruckWords: TurndownService.Plugin = (service) => {
  for (const [name, rule] of Object.entries({ cell, row, section, caption, table, struck }))
    service.addRule(name, rule);
};
