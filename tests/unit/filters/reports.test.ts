import { escapeHtml } from '../../../src/core/blocks/markup';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';
import { articleOf, readPages, reportMarkup } from './pages';

/** Reports about prices, appeals, newsletters. */
const PAGES = readPages('reports').map(({ heads, lines }) => {
  const [lang, site, title] = heads as [string, string, string];
  return { lang, site, title, lines };
});

const heading = (line: string) => escapeHtml(line.slice(2));
const item = (line: string) => `<ul><li>${escapeHtml(line.slice(2))}</li></ul>`;

/** The same lines as publishing systems set them. */
const MARKUP: Record<string, (lines: string[]) => string> = {
  'an article': (lines) => `<article>${lines.map(reportMarkup).join('')}</article>`,
  'a section for each heading': (lines) =>
    `<main><section class="css-8f1">${lines
      .map((line) => {
        if (line.startsWith('# ')) return `</section><section class="css-8f1"><h2>${heading(line)}</h2>`;
        return line.startsWith('- ') ? item(line) : `<p class="css-2ab">${escapeHtml(line)}</p>`;
      })
      .join('')}</section></main>`,
  'a division for each line': (lines) =>
    `<div class="story">${lines
      .map((line) => {
        if (line.startsWith('# ')) return `<div class="x-h"><h3>${heading(line)}</h3></div>`;
        return `<div class="x-p"><p>${escapeHtml(line.replace(/^- /, ''))}</p></div>`;
      })
      .join('')}</div>`,
};

describe.each(PAGES)('$lang: $title', ({ lang, site, title, lines }) => {
  test.each(Object.keys(MARKUP))('nothing is hidden in %s', (kind) => {
    const body = `<h1>${escapeHtml(title)}</h1>${MARKUP[kind]!(lines).replaceAll('</ul><ul>', '')}`;
    const { blocks } = articleOf(lang, site, title, body);
    const hidden = blocks
      .filter(({ verdict, text }) => verdict && DEFAULT_HIDDEN.has(verdict.category) && text !== title)
      .map(({ verdict, text }) => `${verdict!.category}: ${text}`);
    expect(hidden).toEqual([]);
  });
});
