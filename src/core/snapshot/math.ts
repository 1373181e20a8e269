/** Classes and elements of the tools that draw formulas: the drawing is for the eye, the formula stands beside it unseen. */
const TOOL = /(?:^|[\s_-])(?:katex|mathjax|mjx|mwe-math|math|latex|tex)(?:$|[\s_-])/i;
const TEX = /tex\b/i;
/** `{\displaystyle …}`, with which encyclopaedias wrap every formula. */
const DISPLAY_STYLE = /^\{\s*\\(?:display|text)style\s+([\s\S]*)\}$/;

/**
 * The formula that an element is, as the page gives it: TeX where there is any.
 * @returns null for an element that is none; '' for one that draws a formula which stands beside it
 */
export function formulaOf(element: Element): string | null {
  const { localName } = element;
  if (localName === 'math') return formulaOfMarkup(element);
  if (localName === 'script')
    return /^math\/tex/i.test(element.getAttribute('type') ?? '') ? (element.textContent ?? '').trim() : null;
  if (localName === 'img') return formulaOfPicture(element);
  return isDrawing(element) && isFollowedByTex(element) ? '' : null;
}

/** The formula in an element that the reader does not see: the source of what is drawn beside it. */
export function hiddenFormula(element: Element): string | null {
  if (!isDrawing(element)) return null;
  const math = element.querySelector('math');
  return math ? formulaOfMarkup(math) : null;
}

function formulaOfMarkup(math: Element): string {
  const annotation = [...math.getElementsByTagName('annotation')].find((note) =>
    TEX.test(note.getAttribute('encoding') ?? ''),
  );
  const given = annotation?.textContent ?? math.getAttribute('alttext') ?? math.textContent ?? '';
  return bare(given);
}

function formulaOfPicture(image: Element): string | null {
  const alt = image.getAttribute('alt') ?? '';
  if (alt === '' || !TOOL.test(image.getAttribute('class') ?? '')) return null;
  const before = image.previousElementSibling;
  return before && hiddenFormula(before) !== null ? '' : bare(alt);
}

function isDrawing(element: Element): boolean {
  return element.localName.startsWith('mjx-') || TOOL.test(element.getAttribute('class') ?? '');
}

function isFollowedByTex(element: Element): boolean {
  let next = element.nextElementSibling;
  while (next && isDrawing(next)) next = next.nextElementSibling;
  return next?.localName === 'script' && /^math\/tex/i.test(next.getAttribute('type') ?? '');
}

function bare(formula: string): string {
  const text = formula.trim();
  return (DISPLAY_STYLE.exec(text)?.[1] ?? text).trim();
}
