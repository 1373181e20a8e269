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
  const listed = new Set<Json>();
  const nodes = data.flatMap((value) => nodesOf(value, listed));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const own = articles.find((node) =>
    [node.headline, node.name, node.url, node['@id'], idOf(node.mainEntityOfPage)].some(
      (value) => typeof value === 'string' && isOwn(value),
    ),
  );
  // What stands in a list of articles only is another one.
  const article = own ?? articles.find((node) => !listed.has(node));
  if (!article) return {};
  const isTold = (node: Json) => 'name' in node || 'url' in node || 'contentUrl' in node;
  const byId = new Map(nodes.filter(isTold).map((node) => [node['@id'], node]));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    const id = idOf(value);
    const isReference = id !== null && typeof value === 'object' && !isTold(value as Json);
    return isReference ? (byId.get(id) ?? value) : value;
  };
  return {
    ...article,
    author: resolve(article.author ?? article.creator),
    publisher: resolve(article.publisher),
    image: resolve(article.image),
  };
}

/** What a page's structured data say of the site around it. */
export interface SiteData {
  name: string | null;
  /** The last step of the way from the front page to the article: its section. */
  section: string | null;
}

export function readSiteData(data: readonly unknown[], title: string): SiteData {
  const nodes = data.flatMap((value) => nodesOf(value));
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  const way = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const steps = [way?.itemListElement].flat().map((step) => plain((step as Json | undefined)?.name ?? itemName(step)));
  // The first step is the front page, the last one often the article itself.
  const sections = steps.slice(1).filter((name): name is string => name !== null && !title.startsWith(name));
  return { name: plain(site?.name), section: sections.at(-1) ?? null };
}

function itemName(step: unknown): unknown {
  const item = (step as Json | undefined)?.item;
  return item && typeof item === 'object' ? (item as Json).name : null;
}

export function typesOf(node: Json): string[] {
  return [node['@type']].flat().filter((type): type is string => typeof type === 'string');
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const id = (value as Json | null)?.['@id'];
  return typeof id === 'string' ? id : null;
}

/** @param listed takes up the nodes that stand in a list of things */
function nodesOf(data: unknown, listed = new Set<Json>()): Json[] {
  const nodes: Json[] = [];
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && nodes.length < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) {
      if (listed.has(value as unknown as Json)) for (const item of value) listed.add(item as Json);
      queue.push(...value.slice(0, MAX_NODES));
    } else if (value && typeof value === 'object') {
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
        const inner = node[key];
        if (!inner || typeof inner !== 'object') continue;
        if (listed.has(node) || key === 'itemListElement') listed.add(inner as Json);
        queue.push(inner);
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
