import type { Segmentation } from '../../blocks/segment';
import type { Container, SourceBlock } from '../../blocks/types';
import { isSameText } from '../same-text';
import type { Structure } from './structure';

/** Words of prose from which the element around a headline can be an article. */
const ENOUGH = 40;

/** The article that a page with several is about. */
export interface HomeArticle {
  /** Its prose. */
  seeds: SourceBlock[];
  /** First and last block, both inclusive: what stands outside is of other articles. */
  first: number;
  last: number;
}

/**
 * On a page with several articles, one below the other, the one that the page is about: it says that the open address is its
 * own, or it has the page's headline.
 * @param voted prose that Readability chose
 * @returns null when there is only one, or nothing of the choice stands in another
 */
export function homeArticle(
  { outline: { blocks, containers }, elements }: Segmentation,
  structure: Structure,
  { title, url }: { title: string; url: string | null },
  voted: readonly SourceBlock[],
  isSeed: (block: SourceBlock) => boolean,
): HomeArticle | null {
  const articles = containers.filter(({ tag }) => tag === 'article');
  if (articles.length < 2) return null;
  const canBe = (article: Container) => structure.boxProse[article.index]! >= ENOUGH && !isAlone(article, articles);
  const open = url === null ? [] : articles.filter((article) => canBe(article) && isAt(article, elements, url));
  const headline = blocks.find(({ kind, text }) => kind === 'heading' && isSameText(text, title));
  const home =
    open.length === 1
      ? open[0]!
      : headline && articles.findLast((article) => holds(article, headline) && canBe(article));
  if (!home) return null;
  const elsewhere = voted.filter((block) => articles.some((other) => isLike(other, home) && holds(other, block)));
  if (elsewhere.length === 0) return null;
  const { first, last } = home;
  const seeds = blocks.slice(first, last + 1).filter(isSeed);
  return seeds.length > 0 ? { seeds, first, last } : null;
}

/** Attributes in which pages that load one article after another keep the address of each. */
const ADDRESS_ATTRIBUTES =
  /^(?:data-(?:[a-z-]*-)?(?:url|uri|href|permalink|link|path|canonical)|itemid|about|resource)$/;

/** True for an article whose element, or the link in whose headline, names the open address. */
function isAt({ first, last }: Container, elements: readonly Element[], url: string): boolean {
  let element = elements[first]!.closest('article');
  while (element && !element.contains(elements[last]!)) element = element.parentElement?.closest('article') ?? null;
  if (!element) return false;
  const named = [...element.attributes].filter(({ name }) => ADDRESS_ATTRIBUTES.test(name)).map(({ value }) => value);
  const heading = element.querySelector('h1, h2, h3');
  const link = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
  return [...named, link?.getAttribute('href') ?? ''].some((address) => isSamePage(address, url));
}

function isSamePage(address: string, url: string): boolean {
  if (address === '' || !URL.canParse(address, url)) return false;
  const [there, here] = [new URL(address, url), new URL(url)];
  const path = (page: URL) => page.pathname.replace(/\/+$/, '');
  return there.host === here.host && path(there) === path(here) && there.search === here.search && path(here) !== '';
}

function holds({ first, last }: Container, { index }: SourceBlock): boolean {
  return index >= first && index <= last;
}

/** Another element of the same kind, beside it. */
function isLike(other: Container, home: Container): boolean {
  if (other.index === home.index || other.depth !== home.depth) return false;
  return kindOf(other) === kindOf(home);
}

/** Numbers in class names count things on the page; they don't say what a thing is. */
function kindOf({ classes }: Container): string {
  return classes
    .map((name) => name.replace(/\d+/g, ''))
    .sort()
    .join(' ');
}

function isAlone(article: Container, articles: readonly Container[]): boolean {
  return !articles.some((other) => isLike(other, article));
}
