import { collapse } from '../../blocks/text';
import type { PageParts } from '../../page/parts';
import { parseDate } from './dates';
import { isWithin, type NamedElements } from './named-elements';

/** Candidates of one kind that are looked at, and the most characters of a line with a date. */
const MAX_DATES = 6;
/** Comments have times too; the article's own are among the first. */
const MAX_TIMES = 100;
const MAX_CHARACTERS = 100;

/** The words before the date of a later version. */
const UPDATED =
  /(?:updated?|modified|edited|aktualisiert|geändert|mis(?:e)? à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|opdateret|oppdatert|uppdaterad|zaktualizowan[oa]|aktualizován[oa]|обновлено|оновлено|güncelleme|更新|수정)[\s:]*(?:on|at|am|um|le|el|il|em|às)?[\s:]*$/iu;

/** The date that the page shows: in elements made for it, or in what is named for it. */
export function publishedOnPage(parts: PageParts, shown: NamedElements, lang: string): string | null {
  const home = parts.headlines[0]?.closest('article') ?? null;
  const times = parts.times.slice(0, MAX_TIMES).filter((time) => !isOfAnother(time, home));
  const isUpdate = (element: Element) => shown.modified.includes(element) || UPDATED.test(wordsBefore(element));
  const ownTimes = times.filter((time) => !isInMasthead(time) && !isUpdate(time));
  const inArticle = ownTimes.filter((time) => isWithin(time, isArticle));
  const isExact = (time: Element) => time.hasAttribute('datetime');
  const kinds = [
    shown.published.filter(({ localName }) => localName === 'time'),
    shown.published,
    times.filter((time) => time.hasAttribute('pubdate')),
    inArticle.filter(isExact),
    ownTimes.filter(isExact),
    inArticle,
    ownTimes,
    ...shown.dates.map((elements) => elements.filter((element) => !isUpdate(element))),
    // A page that shows the day of its last version only.
    times.filter((time) => isUpdate(time)),
  ];
  return firstDate(kinds, lang);
}

/** The date of a later version that the page shows. */
export function modifiedOnPage({ times }: PageParts, shown: NamedElements, lang: string): string | null {
  return firstDate([shown.modified, times.slice(0, MAX_TIMES).filter((time) => UPDATED.test(wordsBefore(time)))], lang);
}

function firstDate(kinds: readonly (readonly Element[])[], lang: string): string | null {
  for (const elements of kinds) {
    for (const element of elements.slice(0, MAX_DATES)) {
      const text = collapse(element.textContent ?? '');
      const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
      const date = parseDate(stated, lang) ?? (text.length <= MAX_CHARACTERS ? parseDate(text, lang) : null);
      if (date) return date;
    }
  }
  return null;
}

function isArticle({ localName }: Element): boolean {
  return localName === 'article' || localName === 'main';
}

/** A time in an `article` element beside the one with the headline: that of a teaser. */
function isOfAnother(time: Element, home: Element | null): boolean {
  const own = home && time.closest('article');
  return own !== null && !own.contains(home) && !home!.contains(own);
}

/** The top of the site, which tells what day it is today. */
function isInMasthead(element: Element): boolean {
  return (
    isWithin(element, ({ localName }) => localName === 'header') &&
    !isWithin(element, (around) => isArticle(around) || (around.localName === 'header' && hasHeadline(around)))
  );
}

function hasHeadline(header: Element): boolean {
  return header.querySelector('h1') !== null;
}

/** True for a line that begins with the words for a later version. */
export function saysUpdate(line: string): boolean {
  return UPDATED.test(/^[^\d]{0,40}/.exec(line)![0].trim());
}

/** The words just before an element, beside it or at its own beginning. */
function wordsBefore(element: Element): string {
  const beside = element.previousSibling;
  const isLine = beside !== null && beside.childNodes.length <= 1;
  const before = isLine ? (beside.textContent ?? '') : '';
  const own = /^[^\d]{0,40}/.exec(collapse(element.textContent ?? ''))?.[0] ?? '';
  return `${before.slice(-40)} ${own}`.trim();
}
