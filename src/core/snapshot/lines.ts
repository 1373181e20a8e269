const PRE_STYLE = /(?:^|;)\s*white-space\s*:\s*(?:pre|pre-wrap|pre-line|break-spaces)\b/i;
/** Signs that are frequent in programs and rare in prose. */
const CODE_SIGNS = /[{}<>=;$\\|`]/g;
const MAX_CODE_SIGNS = 0.01;
const MIN_PROSE = 120;

/** True for an element whose text is prose divided by line breaks: styled so, or preformatted without being code. */
export function keepsLines(element: Element): boolean {
  const style = element.getAttribute('style');
  if (style && PRE_STYLE.test(style)) return element.localName !== 'pre' || isPreformattedProse(element);
  return element.localName === 'pre' && isPreformattedProse(element);
}

function isPreformattedProse(element: Element): boolean {
  if (element.querySelector('code, samp, kbd, span[class]')) return false;
  const text = element.textContent ?? '';
  if (text.trim().length < MIN_PROSE || !/[.!?…。！？]/u.test(text)) return false;
  return (text.match(CODE_SIGNS)?.length ?? 0) <= text.length * MAX_CODE_SIGNS;
}

/** Appends text with an element for each line break. */
export function splitLines(text: string, target: Element): void {
  const document = target.ownerDocument;
  text.split(/\r\n|\r|\n/).forEach((line, n) => {
    if (n > 0) target.appendChild(document.createElement('br'));
    if (line !== '') target.appendChild(document.createTextNode(line));
  });
}
