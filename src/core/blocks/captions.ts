import { classWords } from './class-words';
import { WRITTEN_CREDIT } from './credits';
import { nextInside } from './text';

/** How publishers name captions where they don't use `figcaption`, in English, German and French. */
const CAPTION_NAME =
  /(?:^|[^a-z])(?:(?:fig|image|img|photo|picture|media)?-?captions?|legend|bildunterschrift|bildtext)(?:[^a-z]|$)/;
/** How they name the box of a picture. */
const PICTURE_NAME = /(?:^|[^a-z])(?:photos?|pictures?|images?|img|figures?|foto|bild)(?:[^a-z]|$)/;
/** Who sold a picture, at the end of a caption. */
const AGENCY = /\b(?:getty|reuters|afp|dpa|shutterstock|istock|unsplash|imago|epa|alamy)\b.{0,40}$/i;
const MARKED = '[class*="caption" i], [class*="legend" i], [class*="bildunterschrift" i], [class*="bildtext" i]';
/** Films and teasers have captions too, which tell of something else. */
const ELSEWHERE = /(?:^|[^a-z])(?:videos?|players?|teasers?|related|recommend\w*)(?:[^a-z]|$)/i;
/** Longer texts are no captions, whatever they are called. */
const MOST_CHARACTERS = 600;
/** Most characters of a caption that only its place tells. */
const UNNAMED_CHARACTERS = 300;
/** The same for one below a line break, where an article can go on as well. */
const LINE_CHARACTERS = 90;
/** Width in pixels from which a picture is more than a sign in the text. */
const LEAST_WIDTH = 60;
/** How far up the picture of a caption stands, and how much other text may stand in that box. */
const REACH = 4;
const OTHER_CHARACTERS = 120;
/** An element with more in it is a part of the page, not the box of a picture. */
const MOST_SIBLINGS = 40;
const FEW_SIBLINGS = 8;
const MOST_NODES = 200;

/** The caption inside of a figure: its `figcaption`, else what its class calls a caption, or null. */
export function captionOf(figure: Element): Element | null {
  const own = figure.querySelector('figcaption');
  if (own) return own;
  return (
    [...figure.querySelectorAll(MARKED)].find((element) => !element.querySelector('img') && isNamedCaption(element)) ??
    null
  );
}

/**
 * True for an element that stands beside a picture in a box of their own and is called a caption, or has a photo credit, or
 * is all that a box named for its picture says.
 * @param holdsImage elements around the pictures of the page
 */
export function isLooseCaption(element: Element, holdsImage: ReadonlySet<Element>): boolean {
  if (!element.hasAttribute('class') || !isNamedCaption(element)) return isAloneWithPicture(element, holdsImage);
  if (element.querySelector('img, video')) return false;
  const length = textLength(element, MOST_CHARACTERS);
  if (length === 0 || length > MOST_CHARACTERS) return false;
  // Some pictures are put in by a script; a photo credit tells all the same.
  if (endsWithCredit(element)) return true;
  const most = length + OTHER_CHARACTERS;
  let box = element.parentElement;
  for (let height = 0; box && height < REACH; height++, box = box.parentElement) {
    if (box.childNodes.length > MOST_SIBLINGS || textLength(box, most) > most) return false;
    if (ELSEWHERE.test(box.getAttribute('class') ?? '')) return false;
    if (holdsImage.has(box)) return true;
  }
  return false;
}

/**
 * True for an element of running text that opens with a picture and goes on in the line below it, or in one element of its
 * own: old editors put a caption into the paragraph of its picture.
 */
export function isPictureWithLine(element: Element): boolean {
  let first = firstContent(element);
  while (first?.nodeType === 1 && (first as Element).localName !== 'img') first = firstContent(first as Element);
  if (first?.nodeType !== 1) return false;
  const width = (first as Element).getAttribute('width') ?? '';
  if (/^\d+$/.test(width) && Number(width) < LEAST_WIDTH) return false;
  const length = textLength(element, UNNAMED_CHARACTERS);
  if (length > UNNAMED_CHARACTERS) return false;
  if (endsWithCredit(element)) return true;
  let rest: Node | null = first;
  while (rest && rest !== element && !nextContent(rest)) rest = rest.parentNode;
  const next = rest && rest !== element ? nextContent(rest) : null;
  if (next?.nodeType !== 1) return false;
  const { localName } = next as Element;
  return localName === 'br' ? length <= LINE_CHARACTERS : SET_APART.has(localName) && !nextContent(next);
}

/** Who took or sold the picture stands at the end of the text. */
function endsWithCredit(element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  return WRITTEN_CREDIT.test(text) || AGENCY.test(text);
}

function firstContent(element: Element): Node | null {
  const { firstChild } = element;
  return firstChild && isSpace(firstChild) ? nextContent(firstChild) : firstChild;
}

function nextContent(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isSpace(next)) next = next.nextSibling;
  return next;
}

function isSpace(node: Node): boolean {
  return node.nodeType === 8 || (node.nodeType === 3 && (node.nodeValue ?? '').trim() === '');
}

const SET_APART = new Set(['em', 'i', 'small', 'sub', 'sup', 'span', 'font']);
const PLAIN_TEXT = new Set(['p', 'div', 'span', 'small']);

/** The only text in the box of a picture: a caption when it ends with a photo credit, or when the box is named for the picture. */
function isAloneWithPicture(element: Element, holdsImage: ReadonlySet<Element>): boolean {
  const box = element.parentElement;
  if (!box || !holdsImage.has(box) || !PLAIN_TEXT.has(element.localName)) return false;
  if (box.childNodes.length > FEW_SIBLINGS) return false;
  const length = textLength(element, UNNAMED_CHARACTERS);
  if (length === 0 || length > UNNAMED_CHARACTERS) return false;
  const named = PICTURE_NAME.test(classWords(box));
  if (!named && !endsWithCredit(element)) return false;
  if (element.querySelector('img, video, h1, h2, h3, h4, h5, h6, li')) return false;
  if (named && (box.localName === 'a' || element.querySelector('a') || element.querySelectorAll('p').length > 1))
    return false;
  return !ELSEWHERE.test(box.getAttribute('class') ?? '') && textLength(box, length) <= length;
}

function isNamedCaption(element: Element): boolean {
  const names = classWords(element);
  return CAPTION_NAME.test(names) && !/closed-?caption/.test(names);
}

/**
 * Characters without white space at the ends of text nodes, counted no further than just beyond `most`; an element with many
 * nodes is no caption's, and passes for longer.
 */
function textLength(element: Element, most: number): number {
  let length = 0;
  let nodes = 0;
  for (let node: Node | null = element; node; node = nextInside(element, node, true)) {
    if (++nodes > MOST_NODES) return most + 1;
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
    if (length > most) break;
  }
  return length;
}
