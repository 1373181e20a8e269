import TurndownService from 'turndown';
import type { Article, Hiding } from '../article/types';
import { bodyHtml } from './html';
import { tablesAndStruckWords } from './markdown-tables';

/**
 * What is shown of an article as Markdown (CommonMark with tables), with the front matter that note-takers read.
 * @param created day on which it was taken, ISO 8601, when known
 */
export function articleMarkdown(article: Article, hidden: Hiding, created?: string): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  service.use(tablesAndStruckWords);
  service.addRule('listItem', { filter: 'li', replacement: listItem });
  const dek = article.dek ? [`*${service.escape(article.dek)}*`] : [];
  const body = service.turndown(bodyHtml(article, hidden));
  return `${[frontMatter(article, created), `# ${service.escape(article.title)}`, ...dek, body].join('\n\n')}\n`;
}

/** One space after the sign, where the library has three. */
function listItem(content: string, node: TurndownService.Node): string {
  const list = node.parentNode as Element;
  const sign = list.nodeName === 'OL' ? `${numberOf(node as Element, list)}. ` : '- ';
  const words = content.trim().replaceAll('\n', `\n${' '.repeat(sign.length)}`);
  return `${sign}${words}${node.nextSibling ? '\n' : ''}`;
}

/** The number of an item: its own, or as many after the last one that has its own, or after the list's start. */
function numberOf(item: Element, list: Element): number {
  const items = Array.from(list.children);
  const position = items.indexOf(item);
  const counted = items.slice(0, position + 1).findLastIndex((other) => other.hasAttribute('value'));
  if (counted === -1) return Number(list.getAttribute('start') ?? 1) + position;
  return Number(items[counted]!.getAttribute('value')) + position - counted;
}

/** YAML between two lines of dashes; JSON strings are YAML strings. */
function frontMatter(article: Article, created: string | undefined): string {
  const fields: [name: string, value: string | null | undefined][] = [
    ['title', article.title],
    ['source', article.url],
    ['author', article.byline],
    ['site', article.siteName],
    ['published', article.publishedTime],
    ['created', created],
    ['description', article.dek ?? article.excerpt],
    ['lang', article.lang === 'und' ? null : article.lang],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  return ['---', ...lines, '---'].join('\n');
}
