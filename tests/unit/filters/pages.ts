import { readFileSync } from 'node:fs';
import { parseHtml } from '../../../src/cli/parse-html';
import { extractArticle } from '../../../src/core/article/extract';
import type { Article } from '../../../src/core/article/types';
import { escapeHtml } from '../../../src/core/blocks/markup';

/** A page of `tests/fixtures/filters`: a line "=== head | head…", then a line for each block. */
export interface WrittenPage {
  heads: string[];
  lines: string[];
}

export function readPages(name: string): WrittenPage[] {
  return readFileSync(`tests/fixtures/filters/${name}.txt`, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((page) => {
      const [head, ...lines] = page.trimEnd().split('\n');
      return { heads: head!.split(' | '), lines };
    });
}

/** The article of a page of a site with a header and a footer around `body`. */
export function articleOf(lang: string, site: string, title: string, body: string): Article {
  const [headline, name] = [escapeHtml(title), escapeHtml(site)];
  const html = `<!doctype html><html lang="${lang}"><head><title>${headline} - ${name}</title><meta property="og:site_name" content="${name}"></head><body><header><a href="/">${name}</a></header>${body}<footer><p>© ${name}</p></footer></body></html>`;
  const extraction = extractArticle(parseHtml(html), { url: 'https://paper.example/news/4711' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
}

/** A line of a report: "# " begins a heading, "- " an item of a list, all else is a paragraph. */
export function reportMarkup(line: string): string {
  if (line.startsWith('# ')) return `<h2>${escapeHtml(line.slice(2))}</h2>`;
  return line.startsWith('- ') ? `<ul><li>${escapeHtml(line.slice(2))}</li></ul>` : `<p>${escapeHtml(line)}</p>`;
}

/** An ask, plain or in a box that nothing names: "[@ …]" is a field, "[…]" a button, all else a paragraph. */
export function askMarkup(lines: readonly string[], kind: string): string {
  const inside = lines
    .map((line) => {
      if (line.startsWith('[@ ')) return `<input type="email" placeholder="${escapeHtml(line.slice(3, -1))}">`;
      return line.startsWith('[') ? `<button>${escapeHtml(line.slice(1, -1))}</button>` : `<p>${escapeHtml(line)}</p>`;
    })
    .join('');
  return kind === 'box' ? `<div class="x-9f2">${inside}</div>` : inside;
}
