import { decodeEntities } from './entities';

export type Json = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Recipe|Interview|Obituary)$/i;
const MAX_NODES = 2000;

/**
 * The node of the page's structured data (JSON-LD) that describes its article, with references to other nodes resolved.
 * Where a page lists several articles, the one with the page's own title or address.
 * @param data the page's scripts of data, parsed
 * @param isOwn tells whether a headline or an address is the page's own
 * @returns an empty object when there is none
 */
export function readArticleData(data: readonly unknown[], isOwn: (value: string) => boolean): Json {
  const nodes = data.flatMap(nodesOf);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const own = articles.find((node) =>
    [node.headline, node.name, node.url, node['@id'], idOf(node.mainEntityOfPage)].some(
      (value) => typeof value === 'string' && isOwn(value),
    ),
  );
  const article = own ?? articles[0];
  if (!article) return {};
  const byId = new Map(nodes.filter((node) => 'name' in node).map((node) => [node['@id'], node]));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    const id = idOf(value);
    const isReference = id !== null && typeof value === 'object' && !('name' in (value as Json));
    return isReference ? (byId.get(id) ?? value) : value;
  };
  return { ...article, author: resolve(article.author ?? article.creator), publisher: resolve(article.publisher) };
}

export function typesOf(node: Json): string[] {
  return [node['@type']].flat().filter((type): type is string => typeof type === 'string');
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const id = (value as Json | null)?.['@id'];
  return typeof id === 'string' ? id : null;
}

function nodesOf(data: unknown): Json[] {
  const nodes: Json[] = [];
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && nodes.length < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (value && typeof value === 'object') {
      const node = value as Json;
      nodes.push(node);
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'itemListElement',
        'item',
        'author',
        'publisher',
      ]) {
        if (node[key] && typeof node[key] === 'object') queue.push(node[key]);
      }
    }
  }
  return nodes;
}

/** A string of the data as plain text: without markup and entities; null for anything else. */
export function plain(value: unknown): string | null {
  const first = Array.isArray(value) ? value.find((item) => typeof item === 'string') : value;
  if (typeof first !== 'string') return null;
  const text = decodeEntities(first)
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();
  return text === '' ? null : text;
}
