import { escapeHtml } from '../../../src/core/blocks/markup';
import { CASES } from './languages';
import { articleOf, readPages } from './pages';

/**
 * Asks of publishers, plain between the paragraphs or in a box that nothing names: "[@ …]" is a field, "[…]" a button, all
 * else a paragraph.
 */
const ASKS = readPages('asks').map(({ heads, lines }) => {
  const [lang, site, category, kind] = heads as [string, string, string, 'plain' | 'box'];
  return { lang, site, category, kind, lines };
});

function markup(line: string): string {
  if (line.startsWith('[@ ')) return `<input type="email" placeholder="${escapeHtml(line.slice(3, -1))}">`;
  return line.startsWith('[') ? `<button>${escapeHtml(line.slice(1, -1))}</button>` : `<p>${escapeHtml(line)}</p>`;
}

describe.each(ASKS)('$lang, $category: $lines.0', ({ lang, site, kind, lines }) => {
  const article = (mark: string) => CASES[lang]!.article.map((p) => `<p>${mark}${escapeHtml(p)}</p>`).join('');
  const inside = lines.map(markup).join('');
  const ask = kind === 'box' ? `<div class="x-9f2">${inside}</div>` : inside;
  const bodies = {
    'in the middle': article('') + article('1. ') + ask + article('2. ') + article('3. '),
    'at the end': article('') + article('1. ') + ask,
    'below the beginning of an article': article('') + ask,
  };

  test.each(Object.entries(bodies))('is hidden %s', (_place, body) => {
    const { blocks } = articleOf(lang, site, '4711', `<article><h1>4711</h1>${body}</article>`);
    const standing = blocks.filter(
      ({ text, verdict }) => text !== '' && !verdict && lines.some((line) => line.includes(text)),
    );
    expect(standing.map(({ text }) => text)).toEqual([]);
    expect(blocks.some(({ verdict }) => verdict)).toBe(true);
  });
});
