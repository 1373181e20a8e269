import { marked } from 'marked';
import TurndownService from 'turndown';
import { tablesAndStruckWords } from '../../../src/core/export/markdown-tables';

function markdown(html: string): string {
  const service = new TurndownService();
  service.use(tablesAndStruckWords);
  return service.turndown(html);
}

/** What a Markdown parser finds in the first table. */
function parsed(text: string): { header: string[]; rows: string[][] } {
  const found = marked.lexer(text).find(({ type }) => type === 'table') as
    | { header: { text: string }[]; rows: { text: string }[][] }
    | undefined;
  if (!found) throw new Error(`no table in ${text}`);
  return { header: found.header.map(({ text }) => text), rows: found.rows.map((row) => row.map(({ text }) => text)) };
}

test('a table with a head', () => {
  const html =
    '<table><thead><tr><th>Year</th><th>Boats</th></tr></thead><tbody><tr><td>1961</td><td><b>12</b></td></tr><tr><td>1962</td><td></td></tr></tbody></table>';
  expect(markdown(html)).toBe('| Year | Boats |\n| --- | --- |\n| 1961 | **12** |\n| 1962 | |');
  expect(parsed(markdown(html))).toEqual({
    header: ['Year', 'Boats'],
    rows: [
      ['1961', '**12**'],
      ['1962', ''],
    ],
  });
});

test('a table without a head gets an empty one, and loses no row', () => {
  const html = '<table><tr><td>Kerran</td><td>3</td></tr><tr><td>Sorrow</td><td>4</td></tr></table>';
  expect(parsed(markdown(html))).toEqual({
    header: ['', ''],
    rows: [
      ['Kerran', '3'],
      ['Sorrow', '4'],
    ],
  });
});

test('headings beside the rows, and one that stands over two columns', () => {
  const html =
    '<table><tr><th>Port</th><th colspan="2">Boats</th></tr><tr><th>Kerran</th><td>3</td><td>4</td></tr></table>';
  expect(parsed(markdown(html))).toEqual({ header: ['Port', 'Boats', ''], rows: [['Kerran', '3', '4']] });
});

test('bars, lines and paragraphs inside a cell stay inside it', () => {
  const html = '<table><tr><th>A</th></tr><tr><td><p>one|two</p><p>three<br>four</p></td></tr></table>';
  expect(parsed(markdown(html)).rows).toEqual([['one|two three four']]);
});

test('the caption stands above, text around the table stays apart from it', () => {
  const text = markdown(
    '<p>Before.</p><table><caption>Boats</caption><tr><th>A</th></tr><tr><td>1</td></tr></table><p>After.</p>',
  );
  expect(text).toBe('Before.\n\nBoats\n\n| A |\n| --- |\n| 1 |\n\nAfter.');
});

test('a table inside a cell keeps its words', () => {
  const html = '<table><tr><th>A</th></tr><tr><td><table><tr><td>in</td><td>side</td></tr></table></td></tr></table>';
  const { rows } = parsed(markdown(html));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.[0]).toMatch(/in\s+side/);
});

test('struck words', () => {
  expect(markdown('<p>It is <del>red</del> <s>green</s> blue.</p>')).toBe('It is ~~red~~ ~~green~~ blue.');
});
