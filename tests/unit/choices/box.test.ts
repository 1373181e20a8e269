import { parseHtml } from '../../../src/cli/parse-html';
import { extractArticle } from '../../../src/core/article/extract';
import { boxOf } from '../../../src/core/choices/box';
import { blockWith } from './pages';

const PROSE =
  '<p>The harbour master closed the port on Monday after a night of storms that sank two ferries and tore the roof off the fish market.</p>';
const page = parseHtml(`<!doctype html><html><body><main><article>${PROSE}
  <div class="outer"><div class="inner"><h3>Tips</h3><p>Seen damage?</p></div><p>Ring desk 14.</p></div>
  ${PROSE}<div><p>Alone.</p></div></article></main></body></html>`);

function box(words: string): string[] {
  const extraction = extractArticle(page, { url: null, everything: true });
  if (!extraction.ok) throw new Error(extraction.reason);
  return boxOf(extraction.article, blockWith(extraction.article, words)).map(({ text }) => text);
}

test('a box is the largest one around a piece that holds no running text', () => {
  expect(box('Seen damage?')).toEqual(['Tips', 'Seen damage?', 'Ring desk 14.']);
});

test('a piece beside running text stands alone', () => {
  expect(box('Alone.')).toEqual(['Alone.']);
});
