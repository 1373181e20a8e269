import type { Container, Outline, SourceBlock } from '../../blocks/types';
import { isSameText } from '../same-text';
import type { Structure } from './structure';

/** Words of prose from which the element around a headline can be an article. */
const ENOUGH = 40;

/**
 * On a page with several articles, one below the other, the one that the page is about: it has the page's headline.
 * @param voted prose that Readability chose
 * @returns the prose of that article; null when there is only one, or nothing of the choice stands in another
 */
export function homeArticle(
  outline: Outline,
  structure: Structure,
  title: string,
  voted: readonly SourceBlock[],
  isSeed: (block: SourceBlock) => boolean,
): SourceBlock[] | null {
  const { blocks, containers } = outline;
  const articles = containers.filter(({ tag }) => tag === 'article');
  if (articles.length < 2) return null;
  const headline = blocks.find(({ kind, text }) => kind === 'heading' && isSameText(text, title));
  if (!headline) return null;
  const home = articles.findLast(
    (article) =>
      holds(article, headline) && structure.boxProse[article.index]! >= ENOUGH && !isAlone(article, articles),
  );
  if (!home) return null;
  const elsewhere = voted.filter((block) => articles.some((other) => isLike(other, home) && holds(other, block)));
  if (elsewhere.length === 0) return null;
  const own = blocks.slice(home.first, home.last + 1).filter(isSeed);
  return own.length > 0 ? own : null;
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
