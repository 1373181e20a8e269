import { classWords } from './class-words';
import { collapse, elementText } from './text';

/** How publishers name the element with the photographer or the agency. */
const NAMED =
  /(?:^|[^a-z])(?:(?:photo|image|img|picture|media|caption|figure|foto|bild)?-?(?:credits?|copyrights?|photographer|attribution|fotograf|bildquelle|bildnachweis|rights))(?:[^a-z]|$)/;
/** The same at the end of a caption without an element of its own. */
export const WRITTEN_CREDIT =
  /(?:\([^()]{0,40}\b(?:photos?|images?|picture|fotos?|bild|credits?|courtesy|quelle|crédit)\b[^()]{0,60}\)|©.{0,60}|\b(?:photos?|images?|pictures?|fotos?|bild|credits?|quelle|crédit)\s?:.{0,60})$/i;
const MOST_CHARACTERS = 120;

/** The element in a picture's box that names its photographer or agency, or null. */
export function creditElement(box: Element): Element | null {
  for (const element of box.querySelectorAll('[class]')) {
    if (!NAMED.test(classWords(element)) || element.querySelector('img, figcaption, p + p')) continue;
    const { length } = collapse(element.textContent ?? '');
    if (length > 0 && length <= MOST_CHARACTERS) return element;
  }
  return null;
}

/** Sets the credit of a picture to the end of its caption, apart from the words before it. */
export function joinCredit(box: Element, caption: Element): void {
  const credit = creditElement(box);
  if (!credit || credit.contains(caption)) return;
  const document = caption.ownerDocument;
  if (!caption.contains(credit)) caption.append(document.createTextNode(' '), credit);
  else if (credit.previousSibling) credit.before(document.createTextNode(' '));
  // A credit that stands before the words keeps its place; words that follow it must not touch it.
  if (credit.nextSibling) credit.after(document.createTextNode(' '));
}

/** The end of a caption that names photographer or agency, or null. */
export function creditOf(caption: Element): string | null {
  const text = elementText(caption);
  const element = creditElement(caption);
  const named = element ? elementText(element) : null;
  if (named && text.endsWith(named)) return named;
  return WRITTEN_CREDIT.exec(text)?.[0] ?? null;
}
