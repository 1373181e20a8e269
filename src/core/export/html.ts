import { isHidden } from '../article/reading-text';
import type { Article, Hiding } from '../article/types';
import { escapeHtml } from '../blocks/markup';

/** The kept blocks as one clean HTML document; list items stand in lists. */
export function articleHtml(article: Article, hidden: Hiding): string {
  const title = escapeHtml(article.title);
  const dek = article.dek ? `<p><strong>${escapeHtml(article.dek)}</strong></p>\n` : '';
  return (
    `<!doctype html>\n<html lang="${escapeHtml(article.lang)}" dir="${article.dir}">\n<head><meta charset="utf-8"><title>${title}</title></head>\n` +
    `<body><article>\n<h1>${title}</h1>\n${dek}${bodyHtml(article, hidden)}\n</article></body>\n</html>\n`
  );
}

/** The kept blocks' markup, one a line, list items wrapped in `<ul>` or `<ol>`. */
export function bodyHtml(article: Article, hidden: Hiding): string {
  const out: string[] = [];
  let list: string | null = null;
  for (const block of article.blocks) {
    if (isHidden(block, hidden)) continue;
    const wanted = block.kind === 'list-item' ? (block.ordered ? 'ol' : 'ul') : null;
    if (wanted !== list) {
      if (list) out.push(`</${list}>`);
      if (wanted) out.push(`<${wanted}>`);
      list = wanted;
    }
    out.push(block.html);
  }
  if (list) out.push(`</${list}>`);
  return out.join('\n');
}
