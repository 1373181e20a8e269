import { extract } from '../../../src/cli/analyse';
import type { Block } from '../../../src/core/article/types';

const TITLE = 'Ferry stops for the winter';
const TEXT = [
  'The last ferry of the year left the island on Sunday evening with forty passengers and a dog on board.',
  'The shipping company had announced in May that it would save the costs of the empty winter months.',
  'Islanders must now use the post boat, which goes twice a week and only when the waves are low enough.',
  'The mayor, Tove Lind, said that the council would charter a boat of its own for the school children.',
];

/** What an article keeps of a piece of markup that stands amid its paragraphs. */
function kept(piece: string): Block[] {
  const [first, second, ...rest] = TEXT.map((text) => `<p>${text}</p>`);
  const body = `<main><article><h1>${TITLE}</h1>${first}${second}${piece}${rest.join('')}</article></main>`;
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${body}</body></html>`;
  const extraction = extract({ html, url: 'https://coast.example/news/ferry' });
  if (!extraction.ok) throw new Error(extraction.reason);
  const blocks = extraction.article.blocks.filter(({ verdict }) => verdict === null);
  const at = blocks.findIndex(({ text }) => text === TEXT[1]);
  const end = blocks.findIndex(({ text }) => text === TEXT[2]);
  return blocks.slice(at + 1, end);
}

test('a heading of the first level in the text is one of the second: the title is the only one', () => {
  expect(kept('<h1>The costs</h1>')).toMatchObject([{ kind: 'heading', level: 2, html: '<h2>The costs</h2>' }]);
});

test('a heading by its role is kept', () => {
  expect(kept('<div role="heading" aria-level="3">The costs</div>')).toMatchObject([{ kind: 'heading', level: 3 }]);
});

test('a program has its language beside it', () => {
  expect(kept('<pre><code class="language-rust">fn main() {}</code></pre>')).toMatchObject([
    { kind: 'code', language: 'rust', text: 'fn main() {}' },
  ]);
});

test('who said it stays below a quotation', () => {
  const quote = '<blockquote><p>We asked for years.</p><footer>Ole Brandt, harbour master</footer></blockquote>';
  expect(kept(quote).map(({ kind, text }) => [kind, text])).toEqual([
    ['quote', 'We asked for years.'],
    ['quote', 'Ole Brandt, harbour master'],
  ]);
});
