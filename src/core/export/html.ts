import { isHidden } from '../article/reading-text';
import type { Article, Block, Hiding } from '../article/types';
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

/** The kept blocks' markup, one a line; list items stand in lists, those of inner lists in the item above them. */
export function bodyHtml(article: Article, hidden: Hiding): string {
  const lists = new OpenLists();
  for (const block of article.blocks) {
    if (isHidden(block, hidden)) continue;
    if (block.kind === 'list-item') lists.add(block);
    else {
      lists.closeTo(0);
      lists.lines.push(block.html);
    }
  }
  lists.closeTo(0);
  return lists.lines.join('\n');
}

/** Lists that are not closed yet, the outermost first; the last item of each is open. */
class OpenLists {
  readonly lines: string[] = [];
  private readonly open: { tag: 'ol' | 'ul'; next: number }[] = [];

  add({ html, level = 1, ordered, number }: Block): void {
    const tag = ordered ? 'ol' : 'ul';
    this.closeTo(level);
    const last = this.open.at(-1);
    if (last && this.open.length === level) {
      if (last.tag === tag) this.lines.push('</li>');
      else this.closeTo(level - 1);
    }
    // An inner list without an item around it stands in one of its own.
    while (this.open.length < level - 1) this.begin('<ul>\n<li>', { tag: 'ul', next: 1 });
    if (this.open.length < level) {
      const start = tag === 'ol' && number !== undefined && number !== 1 ? ` start="${number}"` : '';
      this.begin(`<${tag}${start}>`, { tag, next: number ?? 1 });
    }
    const list = this.open.at(-1)!;
    const value = tag === 'ol' && number !== undefined && number !== list.next ? ` value="${number}"` : '';
    list.next = (number ?? list.next) + 1;
    this.lines.push(html.replace(/^<li>/, `<li${value}>`).replace(/<\/li>$/, ''));
  }

  /** Closes the lists that are deeper than a level. */
  closeTo(level: number): void {
    while (this.open.length > level) this.lines.push(`</li>\n</${this.open.pop()!.tag}>`);
  }

  private begin(markup: string, list: { tag: 'ol' | 'ul'; next: number }): void {
    this.lines.push(markup);
    this.open.push(list);
  }
}
