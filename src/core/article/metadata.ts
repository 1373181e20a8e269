import { collapse } from '../blocks/text';
import type { ArticleMeta } from './types';

const RIGHT_TO_LEFT = /^(?:ar|fa|he|iw|ur|ps|yi|dv|ku-arab|ckb|sd|ug)\b/;

/**
 * What the page says of its article: from JSON-LD, Open Graph, meta elements and the page's text, in this order of trust.
 */
export function readMetadata(page: Document, url: string | null): ArticleMeta {
  const data = findArticleData(page);
  const meta = (...names: string[]) => metaContent(page, names);
  const siteName = meta('og:site_name', 'application-name') ?? nameOf(data.publisher);
  const title = cleanTitle(
    text(data.headline) ?? meta('og:title', 'twitter:title') ?? collapse(page.title ?? ''),
    siteName,
  );
  const lang = (page.documentElement?.getAttribute('lang') || meta('og:locale') || 'und')
    .toLowerCase()
    .replace('_', '-');
  const dek = meta('og:description', 'description', 'twitter:description') ?? text(data.description);
  const image = meta('og:image', 'twitter:image');
  return {
    title,
    dek: dek && dek !== title ? dek : null,
    byline: nameOf(data.author) ?? meta('author', 'article:author', 'parsely-author'),
    siteName,
    lang,
    dir: page.documentElement?.getAttribute('dir') === 'rtl' || RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr',
    publishedTime: isoTime(text(data.datePublished) ?? meta('article:published_time', 'date', 'dc.date')),
    modifiedTime: isoTime(text(data.dateModified) ?? meta('article:modified_time')),
    section: text(data.articleSection) ?? meta('article:section'),
    url: page.querySelector('link[rel~="canonical"]')?.getAttribute('href') || meta('og:url') || url,
    excerpt: dek,
    leadImage: image ? { src: image, alt: '' } : null,
  };
}

type Json = Record<string, unknown>;

const ARTICLE_TYPE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Review|NewsArticle)$/;

function findArticleData(page: Document): Json {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(script.textContent ?? '');
    } catch {
      continue; // Broken data is common and means nothing more than no data.
    }
    const queue: unknown[] = [parsed];
    for (let item = queue.shift(); item !== undefined && queue.length < 1000; item = queue.shift()) {
      if (Array.isArray(item)) queue.push(...item);
      else if (item && typeof item === 'object') {
        const node = item as Json;
        if ([node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return node;
        if (node['@graph']) queue.push(node['@graph']);
      }
    }
  }
  return {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && collapse(value) !== '' ? collapse(value) : null;
}

function nameOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((item) => text(item) ?? text((item as Json | null)?.name))
    .filter((name): name is string => name !== null && !/^https?:/.test(name));
  return names.length > 0 ? names.join(', ') : null;
}

function metaContent(page: Document, names: string[]): string | null {
  for (const name of names) {
    const element = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
    const content = text(element?.getAttribute('content'));
    if (content && !/^https?:\/\/\S+$/.test(content)) return content;
    if (content && /image|url/.test(name)) return content;
  }
  return null;
}

function cleanTitle(title: string, siteName: string | null): string {
  if (!siteName) return title;
  const parts = title.split(/\s+[|–—·»-]\s+/);
  return parts.length > 1 && parts.at(-1)!.toLowerCase() === siteName.toLowerCase()
    ? title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s+[|–—·»-]\s+$/, '')
    : title;
}

function isoTime(value: string | null): string | null {
  if (!value) return null;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
