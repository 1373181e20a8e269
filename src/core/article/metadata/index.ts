import { hostOf } from '../../blocks/host';
import { collapse } from '../../blocks/text';
import { directionOf } from '../../language/direction';
import { PageParts } from '../../page/parts';
import { baseAddress, cleanLink, resourceAddress } from '../../snapshot/address';
import type { ArticleMeta } from '../types';
import { namesInData, namesNewsroom, namesOnPage, splitNames } from './byline';
import { parseDate } from './dates';
import { type Json, plain, readArticleData, readSiteData } from './json-ld';
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
const DAY = 86_400_000;
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
  const site = readSiteData(parts.data, ogTitle ?? documentTitle);
  const siteName = findSiteName(meta, data) ?? site.name;
  const title = chooseTitle(
    parts.headlines,
    parts.subheads,
    [plain(data.headline), ogTitle, plain(data.name), documentTitle],
    siteName,
    hostOf(url),
  );
  const lang = findLanguage(page, meta, data);
  const description = meta.words('og:description', 'description', 'twitter:description') ?? plain(data.description);
  const images = [
    meta.get('og:image:secure_url', 'og:image', 'og:image:url'),
    imageOf(data.image),
    meta.get('twitter:image', 'twitter:image:src'),
    plain(data.thumbnailUrl),
  ];
  const published =
    parseDate(plain(data.datePublished), lang) ??
    parseDate(meta.get(...PUBLISHED), lang) ??
    publishedOnPage(parts, shown(), lang) ??
    parseDate(plain(data.dateCreated), lang) ??
    dateInAddress(url);
  return {
    title,
    dek: description && description !== title ? description : null,
    byline: findByline(shown, meta, data, siteName, hostOf(url)),
    siteName,
    lang,
    dir: page.documentElement?.getAttribute('dir') === 'rtl' ? 'rtl' : directionOf(lang),
    publishedTime: published,
    modifiedTime: notBefore(
      published,
      parseDate(plain(data.dateModified), lang) ??
        parseDate(meta.get(...MODIFIED), lang) ??
        modifiedOnPage(parts, shown(), lang),
    ),
    section: plain(data.articleSection) ?? meta.words('article:section', 'section', 'parsely-section') ?? site.section,
    url: canonicalAddress([parts.canonical, meta.get('og:url')], baseAddress(parts.base, url), url),
    excerpt: description,
    leadImage: leadImage(images, meta.words('og:image:alt', 'twitter:image:alt'), baseAddress(parts.base, url)),
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

/** A later version is not the earlier one; a day's difference can be one of zones. */
function notBefore(published: string | null, modified: string | null): string | null {
  if (published === null || modified === null) return modified;
  return Date.parse(modified) < Date.parse(published) - DAY ? null : modified;
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

/** Pictures that sites show where an article has none: their own sign, a grey box. */
const NO_PICTURE =
  /(?:^|[/_.-])(?:logos?|favicon|placeholder|fallback|sprite|default|no-?image|social-share|share-image)(?:[_.-]|$)/i;

/** The first of the pictures that the page's data name and that shows something of the article. */
function leadImage(
  offered: readonly (string | null)[],
  alt: string | null,
  base: string | null,
): ArticleMeta['leadImage'] {
  for (const src of offered) {
    const address = src === null ? null : resourceAddress(src, base);
    const name = address === null ? '' : new URL(address).pathname.split('/').at(-1)!;
    if (address !== null && !NO_PICTURE.test(name)) return { src: address, alt: alt ?? '' };
  }
  return null;
}

/** The page's own address for itself. A page deep in a site that names the front page there says nothing. */
function canonicalAddress(stated: readonly (string | null)[], base: string | null, url: string | null): string | null {
  const isRoot = (address: string) =>
    URL.canParse(address) && new URL(address).pathname === '/' && !new URL(address).search;
  for (const href of stated) {
    const address = href ? cleanLink(href, base) : null;
    if (address === null || !/^https?:/i.test(address)) continue;
    if (url === null || !isRoot(address) || isRoot(url)) return address;
  }
  return url;
}
