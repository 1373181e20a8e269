import type { Article, Block, BlockKind } from '../article/types';
import { hash, maskedWords, sketch } from './wording';

/** Where a block stands among the prose of its article. */
export type Zone = 'before' | 'inside' | 'after';

/** What a block can be recognised by on another page of the site: the same for a remembered piece and a candidate. */
export interface Features {
  kind: BlockKind;
  /** The last steps of the path to it, its own element last: tag and stable class words. */
  path: string[];
  /** Targets of its links with everything masked that changes from page to page. */
  links: string[];
  /** See `sketch`. */
  wording: number[];
  /** Number of masked words, at most 99. */
  length: number;
  /** Hash of its first two words, 0 for less: the label of a line whose rest changes. */
  lead: number;
  /** Most of its text stands in links. */
  linked: boolean;
  zone: Zone;
}

const PATH_STEPS = 5;
const MAX_LINKS = 4;
const PROSE_CHARACTERS = 120;

/** Features of every block of an article, in the order of its blocks. */
export function featuresOf(article: Article): Features[] {
  const prose = article.blocks.map((block) => block.verdict === null && isProse(block));
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  return article.blocks.map((block, index) => {
    const words = maskedWords(block.text);
    return {
      kind: block.kind,
      path: (block.origin?.path ?? []).slice(-PATH_STEPS),
      links: [...new Set((block.origin?.links ?? []).map((href) => maskLink(href, article.url)))].slice(0, MAX_LINKS),
      wording: sketch(block.text),
      length: Math.min(99, words.length),
      lead: words.length >= 2 ? hash(words.slice(0, 2).join(' ')) : 0,
      linked: linkShare(block) >= 0.6,
      zone: first === -1 || (index >= first && index <= last) ? 'inside' : index < first ? 'before' : 'after',
    };
  });
}

/** Running text: long, with a full stop, not a link. What no rule of structure alone may hide. */
export function isProse(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'list-item') return false;
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(block.text);
  const long = block.text.length >= (unspaced ? PROSE_CHARACTERS / 3 : PROSE_CHARACTERS);
  return long && /[.!?…。！？।۔]/u.test(block.text) && linkShare(block) < 0.5;
}

/** Share of a block's text that stands in links, 0 to 1, from its clean markup. */
export function linkShare(block: Block): number {
  if (block.text === '') return 0;
  let linked = 0;
  for (const [, inside = ''] of block.html.matchAll(/<a[^>]*>(.*?)<\/a>/gs)) linked += textLength(inside);
  return Math.min(1, linked / Math.max(1, textLength(block.html)));
}

const textLength = (html: string): number => html.replace(/<[^>]*>/g, '').replace(/&[a-z#0-9]+;/g, ' ').length;

/**
 * A link target without what changes from page to page: own host, query, fragment, numbers, long slugs.
 * "https://news.example/support/give?src=a1" on a page of news.example gives "/support/give",
 * "/2024/05/a-story-about-a-harbour" gives "/#/#/*".
 */
export function maskLink(href: string, pageUrl: string | null): string {
  let url: URL;
  try {
    url = new URL(href, pageUrl ?? 'https://page.invalid/');
  } catch {
    return '*';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.protocol;
  const own =
    url.hostname === 'page.invalid' || (pageUrl !== null && sameSite(url.hostname, new URL(pageUrl).hostname));
  const path = url.pathname
    .split('/')
    .filter(Boolean)
    .slice(0, 4)
    .map((part) =>
      /^\d+$/.test(part) ? '#' : /\d/.test(part) || (part.match(/-/g) ?? []).length > 2 ? '*' : part.toLowerCase(),
    );
  return `${own ? '' : url.hostname.replace(/^www\./, '')}/${path.join('/')}`;
}

/** The same host, or one below the other ("support.news.example" and "www.news.example"). */
function sameSite(a: string, b: string): boolean {
  const [siteA, siteB] = [siteOf(a), siteOf(b)];
  return siteA === siteB || siteA.endsWith(`.${siteB}`) || siteB.endsWith(`.${siteA}`);
}

/** The host without "www.", lower case: the name under which choices of a site are kept. */
export const siteOf = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
