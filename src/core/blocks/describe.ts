import { findBreaks } from './breaks';
import { collapse, elementText, isControl } from './text';
import type { Link, SourceBlock } from './types';

type Description = Pick<SourceBlock, 'links' | 'linkDensity' | 'buttons' | 'fields' | 'isControl' | 'breaks'>;

const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i;

/**
 * Links and controls of a block's element.
 * @param outerHref target of a link around the whole block, or null
 */
export function describeBlock(element: Element, text: string, outerHref: string | null): Description {
  const anchors = anchorsOf(element);
  const links: Link[] = anchors.map((anchor) => ({
    href: anchor.getAttribute('href') ?? '',
    text: elementText(anchor),
  }));
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  if (outerHref !== null && links.length === 0) links.push({ href: outerHref, text });
  const control = isControl(element);
  const breaks = control ? [] : breaksOf(element, text);
  return {
    ...(breaks.length > 0 ? { breaks } : {}),
    links,
    linkDensity: outerHref !== null ? 1 : text === '' ? 0 : Math.min(1, linked / text.length),
    buttons: control && element.localName === 'button' ? [text] : playButtons(anchors),
    fields: control && element.localName !== 'button' ? [fieldKind(element)] : [],
    isControl: control,
  };
}

/** The cells of a table and the lines of a program are lines too; all other text has its white space collapsed. */
function breaksOf(element: Element, text: string): number[] {
  if (/[\t\n]/.test(text)) return [...text.matchAll(/[\t\n]/g)].map(({ index }) => index + 1);
  return element.firstElementChild === null ? [] : findBreaks(element);
}

function anchorsOf(element: Element): Element[] {
  if (element.localName === 'a') return [element];
  // Most paragraphs are nothing but text; a query costs more than a look.
  return element.firstElementChild === null
    ? []
    : [...element.getElementsByTagName('a')].filter((anchor) => anchor.hasAttribute('href'));
}

function playButtons(anchors: Element[]): string[] {
  return anchors
    .filter(
      (anchor) => anchor.getAttribute('role') === 'button' || BUTTON_CLASS.test(anchor.getAttribute('class') ?? ''),
    )
    .map((anchor) => collapse(anchor.textContent ?? ''));
}

function fieldKind(element: Element): string {
  return element.localName === 'input' ? (element.getAttribute('type') ?? 'text').toLowerCase() : element.localName;
}
