import { hostOf } from '../../blocks/host';
import { collapse } from '../../blocks/text';
import { directionOf } from '../../language/direction';
import { PageParts } from '../../page/parts';
import type { ArticleMeta } from '../types';
import { namesInData, namesNewsroom, namesOnPage, splitNames } from './byline';
import { parseDate } from './dates';
import { type Json, plain, readArticleData } from './json-ld';
import { MetaElements } from './meta-elements';
import { NamedElements } from './named-elements';
import { modifiedOnPage, publishedOnPage } from './page-dates';
import { chooseTitle } from './title';

const PUBLISHED = (
  'article:published_time datepublished article:published og:article:published_time parsely-pub-date sailthru.date pubdate ' +
  'publish-date publish_date publishdate publication_date publication-date dc.date.issued dcterms.issued dcterms.created dc.date ' +
  'dcterms.date dc.date.created datecreated citation_publication_date citation_online_date bt:pubdate published_at ' +
  'cxenseparse:recs:publishtime article.published og:published_time date'
).split(' ');
const MODIFIED = 'article:modified_time datemodified og:updated_time dcterms.modified dc.date.modified lastmod'.split(
  ' ',
);

/**
 * What the page says of its article: from structured data, Open Graph, meta elements and the page's text, in this order of
 * trust, each cleaned before use. `dek` is the description as it is; whether the page shows it as a standfirst is not known here.
 */
export function readMetadata(page: Document, url: string | null, parts = new PageParts(page)): ArticleMeta {
  const meta = new MetaElements(parts.metas);
  let found: NamedElements | null = null;
  // Most pages say all of it in their data.
  const shown = () => {
    found ??= new NamedElements(parts);
    return found;
  };
  const documentTitle = collapse(page.title ?? '');
  const ogTitle = meta.words('og:title', 'twitter:title', 'dc.title', 'title');
  const data = readArticleData(parts.data, (value) => {
    const known = [ogTitle, documentTitle].filter((title): title is string => !!title);
    return known.some((title) => title.startsWith(value) || value.startsWith(title)) || (url !== null && value === url);
  });
  const siteName = findSiteName(meta, data);
  const title = chooseTitle(
    parts.headlines,
    [plain(data.headline), ogTitle, plain(data.name), documentTitle],
    siteName,
    hostOf(url),
  );
  const lang = findLanguage(page, meta, data);
  const description = meta.words('og:description', 'description', 'twitter:description') ?? plain(data.description);
  const image = meta.get('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ?? imageOf(data.image);
  return {
    title,
    dek: description && description !== title ? description : null,
    byline: findByline(shown, meta, data, siteName, hostOf(url)),
    siteName,
    lang,
    dir: page.documentElement?.getAttribute('dir') === 'rtl' ? 'rtl' : directionOf(lang),
    publishedTime:
      parseDate(plain(data.datePublished), lang) ??
      parseDate(meta.get(...PUBLISHED), lang) ??
      publishedOnPage(parts, shown(), lang) ??
      parseDate(plain(data.dateCreated), lang) ??
      dateInAddress(url),
    modifiedTime:
      parseDate(plain(data.dateModified), lang) ??
      parseDate(meta.get(...MODIFIED), lang) ??
      modifiedOnPage(parts, shown(), lang),
    section: plain(data.articleSection) ?? meta.words('article:section', 'section', 'parsely-section'),
    url: absolute(parts.canonical ?? meta.get('og:url'), url) ?? url,
    excerpt: description,
    leadImage: leadImage(image, meta.words('og:image:alt', 'twitter:image:alt'), url),
  };
}

function findSiteName(meta: MetaElements, data: Json): string | null {
  const publisher = plain((data.publisher as Json | undefined)?.name);
  return meta.words('og:site_name', 'application-name', 'al:ios:app_name') ?? publisher;
}

function findLanguage(page: Document, meta: MetaElements, data: Json): string {
  const stated =
    page.documentElement?.getAttribute('lang') ||
    page.documentElement?.getAttribute('xml:lang') ||
    plain(data.inLanguage) ||
    meta.get('og:locale', 'content-language', 'language', 'dc.language');
  const lang = (stated ?? '').trim().toLowerCase().replace('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(lang) ? lang : 'und';
}

function findByline(
  shown: () => NamedElements,
  meta: MetaElements,
  data: Json,
  siteName: string | null,
  host: string | null,
): string | null {
  const publisher = plain((data.publisher as Json | undefined)?.name);
  const isOwnName = namesNewsroom([siteName, publisher], host);
  const stated = namesInData(data.author);
  const people = stated.people.filter((name) => !isOwnName(name));
  if (people.length > 0) return people.join(', ');
  for (const name of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'twitter:creator',
  ]) {
    const names = meta
      .all(name)
      .filter((value) => !/^(?:https?:)?\/\/|^@/.test(value))
      .flatMap(splitNames);
    const others = names.filter((value) => !isOwnName(value));
    if (others.length > 0) return [...new Set(others)].join(', ');
  }
  const onPage = namesOnPage(shown(), isOwnName);
  if (onPage.length > 0) return onPage.join(', ');
  // No person anywhere: an agency, or the newsroom itself where the page names it as the author.
  const agencies = stated.others.filter((name) => !isOwnName(name));
  const named = agencies.length > 0 ? agencies : [...stated.others, ...stated.people];
  return named.length > 0 ? named.join(', ') : null;
}

function dateInAddress(url: string | null): string | null {
  const date = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url ?? '');
  return date ? parseDate(`${date[1]}-${date[2]}-${date[3]}`, 'und') : null;
}

function imageOf(value: unknown): string | null {
  const first = [value].flat()[0];
  if (typeof first === 'string') return first;
  return plain((first as Json | undefined)?.url) ?? plain((first as Json | undefined)?.contentUrl);
}

function leadImage(src: string | null, alt: string | null, base: string | null): ArticleMeta['leadImage'] {
  const address = absolute(src, base);
  return address && /^https?:/.test(address) ? { src: address, alt: alt ?? '' } : null;
}

function absolute(href: string | null | undefined, base: string | null): string | null {
  if (!href) return null;
  try {
    return new URL(href, base ?? undefined).href;
  } catch {
    return null;
  }
}
