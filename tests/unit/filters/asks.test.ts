import { escapeHtml } from '../../../src/core/blocks/markup';
import { CASES } from './languages';
import { articleOf, askMarkup, readPages } from './pages';

/** Asks of publishers, plain between the paragraphs or in a box that nothing names. */
const ASKS = readPages('asks').map(({ heads, lines }) => {
  const [lang, site, category, kind] = heads as [string, string, string, string];
  return { lang, site, category, kind, lines };
});

describe.each(ASKS)('$lang, $category: $lines.0', ({ lang, site, kind, lines }) => {
  const article = (mark: string) => CASES[lang]!.article.map((p) => `<p>${mark}${escapeHtml(p)}</p>`).join('');
  const ask = askMarkup(lines, kind);
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
