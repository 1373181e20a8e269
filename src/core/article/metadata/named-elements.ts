import { Memo } from '../../blocks/memo';
import { hasWord, type PageParts } from '../../page/parts';

/** What the name of an element's class says of it. */
interface Kinds {
  byline: boolean;
  /** The name in a byline and nothing else. */
  authorName: boolean;
  author: boolean;
  published: boolean;
  date: boolean;
  /** A later version of the text. */
  updated: boolean;
  /** What isn't about this article: other articles, comments. */
  other: boolean;
}

const kinds = new Memo<Kinds>();

function kindsOf(element: Element): Kinds {
  return kinds.get(element.getAttribute('class') ?? '', (name) => ({
    byline: /byline/i.test(name),
    authorName: /author(?:-|_{1,2})?name/i.test(name),
    author: /byline|^author|[ -]author|(?:^|[ _-])(?:autor(?:e|es|en|in)?|auteure?s?|firma|verfasser)(?=$|[ _-])/i.test(
      name,
    ),
    published: /publish|dateline|posted|(?:post|entry|article)-date/i.test(name),
    date: /(?:^|\s)date(?:\s|$)|timestamp|-date/i.test(name),
    updated: saysUpdated(name),
    other: /related|comment|teaser|recommend|trending|popular|more-(?:stor|art|news)/i.test(name),
  }));
}

/** Old templates call the only date of a text both ("entry-date published updated"). */
function saysUpdated(classes: string): boolean {
  if (!/update|modif/i.test(classes)) return false;
  return !classes.split(/\s+/).some((name) => /publish|posted|date/i.test(name) && !/update|modif/i.test(name));
}

const AUTHOR_PAGE = /\/(?:authors?|autor(?:en)?|auteur)\//i;
const ELSEWHERE = new Set(['nav', 'footer', 'aside']);

/** Elements of a page that are named for a byline or a date, each list in document order. */
export class NamedElements {
  /** By how surely they hold the name of an author, the surest first. */
  readonly authors: readonly Element[][];
  /** Dates of publication by their property. */
  readonly published: Element[] = [];
  /** Dates of a later version, by their property or the name of their class. */
  readonly modified: Element[] = [];
  /** Dates by the name of their class, the surer first. */
  readonly dates: readonly Element[][];

  constructor({ elements }: PageParts) {
    const byRel: Element[] = [];
    const names: Element[] = [];
    const byProperty: Element[] = [];
    const links: Element[] = [];
    const byName: Element[] = [];
    const byAddress: Element[] = [];
    const byClass: Element[] = [];
    const publishedByClass: Element[] = [];
    const datesByClass: Element[] = [];
    for (let at = 0; at < elements.length; at++) {
      const element = elements[at]!;
      const kind = kindsOf(element);
      if (element.localName === 'a') {
        if (hasWord(element.getAttribute('rel'), 'author')) byRel.push(element);
        if (AUTHOR_PAGE.test(element.getAttribute('href') ?? '')) byAddress.push(element);
        if (byClass.length > 0 && isWithin(element, (around) => kindsOf(around).byline)) links.push(element);
      } else if (kind.byline && hasWord(element.getAttribute('class'), 'byline__name')) links.push(element);
      if (kind.authorName) byName.push(element);
      if (kind.author) byClass.push(element);
      if (kind.published) publishedByClass.push(element);
      if (kind.date) datesByClass.push(element);
      const property = element.getAttribute('itemprop');
      if (kind.updated || property === 'dateModified') this.modified.push(element);
      if (property === null) continue;
      if (property === 'name' && byProperty.length > 0 && isWithin(element, isAuthor)) names.push(element);
      if (isAuthor(element)) byProperty.push(element);
      if (hasWord(property, 'datePublished')) this.published.push(element);
    }
    this.authors = [byRel, names, byProperty, links, byName, byAddress, byClass];
    this.dates = [publishedByClass, datesByClass];
  }
}

/** The element stands where a page tells of other articles, of its readers or of itself. */
export function isElsewhere(element: Element): boolean {
  const isOther = (around: Element) => ELSEWHERE.has(around.localName) || kindsOf(around).other;
  return isOther(element) || isWithin(element, isOther);
}

function isAuthor(element: Element): boolean {
  return hasWord(element.getAttribute('itemprop'), 'author');
}

/** Whether an element around this one is of a kind. */
export function isWithin(element: Element, isOfKind: (around: Element) => boolean): boolean {
  for (let around = element.parentElement; around; around = around.parentElement) if (isOfKind(around)) return true;
  return false;
}
