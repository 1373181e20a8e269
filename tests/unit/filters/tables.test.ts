import { extract } from '../../../src/cli/analyse';

const PROSE = `<p>${'The council said on Monday that the bridge would stay closed until the repairs are done. '.repeat(3)}</p>`;

function blocksOf(inside: string) {
  const html = `<html lang="en"><head><title>Bridge stays closed</title></head><body><article>
    <h1>Bridge stays closed</h1>${PROSE}${inside}${PROSE}${PROSE}</article></body></html>`;
  const extraction = extract({ html, url: 'https://coast.example/bridge' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article.blocks;
}

const tableOf = (rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test('a table stays whole and shown when a cell reads like an ask', () => {
  const rows = [
    ['Service', 'What it offers', 'Price'],
    ['Tideline', 'Sign up for our newsletter', '3 a month'],
    ['Harbour Post', '<b>Departures</b> and arrivals of every ferry, by the hour', 'free'],
    ['Coast Mail', 'Letters from readers, answered by the editors of the paper', 'free'],
  ];
  const tables = blocksOf(tableOf(rows)).filter(({ kind }) => kind === 'table');
  expect(tables.map(({ id, verdict }) => [/\./.test(id), verdict])).toEqual([[false, null]]);
});

test('a table that is an ask as a whole is found', () => {
  const rows = [['Sign up for our newsletter', 'Get the best stories in your inbox every morning', 'Subscribe now']];
  const found = blocksOf(tableOf(rows)).map(({ text, verdict }) =>
    text.includes('Sign up') ? verdict?.category : null,
  );
  expect(found.filter(Boolean)).toEqual(['newsletter-signup']);
});

test('a program stays whole when a line of it reads like an ask', () => {
  const lines = [
    'if ready:',
    '    print("Sign up for our newsletter")',
    'else:',
    '    repair(bridge, budget=12)',
    '    wait()',
  ];
  const code = blocksOf(`<pre><code>${lines.join('\n')}</code></pre>`).filter(({ kind }) => kind === 'code');
  expect(code.map(({ text, verdict }) => [text, verdict])).toEqual([[lines.join('\n'), null]]);
});
