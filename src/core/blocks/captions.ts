import { walk } from './text';

/** How publishers name captions where they don't use `figcaption`, in English, German and French. */
const CAPTION_NAME =
  /(?:^|[^a-z])(?:(?:fig|image|img|photo|picture|media)?-?captions?|legend|bildunterschrift|bildtext)(?:[^a-z]|$)/;
const MARKED = '[class*="caption" i], [class*="legend" i], [class*="bildunterschrift" i], [class*="bildtext" i]';
/** Films and teasers have captions too, which tell of something else. */
const ELSEWHERE = /(?:^|[^a-z])(?:videos?|players?|teasers?|related|recommend\w*)(?:[^a-z]|$)/i;
/** Longer texts are no captions, whatever they are called. */
const MOST_CHARACTERS = 600;
/** How far up the picture of a caption stands, and how much other text may stand in that box. */
const REACH = 4;
const OTHER_CHARACTERS = 120;
/** An element with more in it is a part of the page, not the box of a picture. */
const MOST_SIBLINGS = 40;

/** The caption inside of a figure: its `figcaption`, else what its class calls a caption, or null. */
export function captionOf(figure: Element): Element | null {
  const own = figure.querySelector('figcaption');
  if (own) return own;
  return (
    [...figure.querySelectorAll(MARKED)].find((element) => !element.querySelector('img') && isNamedCaption(element)) ??
    null
  );
}

/** True for an element that stands beside a picture in a box of their own and is called a caption. */
export function isLooseCaption(element: Element): boolean {
  if (!element.hasAttribute('class') || element.querySelector('img, video') || !isNamedCaption(element)) return false;
  const length = textLength(element, MOST_CHARACTERS);
  if (length === 0 || length > MOST_CHARACTERS) return false;
  const most = length + OTHER_CHARACTERS;
  let box = element.parentElement;
  for (let height = 0; box && height < REACH; height++, box = box.parentElement) {
    if (box.childNodes.length > MOST_SIBLINGS || textLength(box, most) > most) return false;
    if (ELSEWHERE.test(box.getAttribute('class') ?? '')) return false;
    if (box.querySelector('img')) return true;
  }
  return false;
}

function isNamedCaption(element: Element): boolean {
  const names = (element.getAttribute('class') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return CAPTION_NAME.test(names) && !/closed-?caption/.test(names);
}

/** Characters without white space at the ends of text nodes, counted no further than just beyond `most`. */
function textLength(element: Element, most: number): number {
  let length = 0;
  for (const node of walk(element)) {
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
    if (length > most) break;
  }
  return length;
}
