import { BLOCK_ATTRIBUTE, type Segmentation } from '../../blocks/segment';
import { elementText } from '../../blocks/text';
import type { SiteRule } from './types';

/** The rules that hold on a page. */
export function rulesFor(rules: readonly SiteRule[], url: string): SiteRule[] {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return [];
  }
  const isOn = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return rules.filter(({ domains, except }) => (domains.length === 0 || domains.some(isOn)) && !except.some(isOn));
}

/**
 * Finds the blocks that site rules speak of: every block inside an element that a selector matches, and a block whose
 * whole text such an element holds. Exceptions outrank; of several rules the first counts.
 * @param rules those that hold on this page (`rulesFor`)
 * @returns the rule by index of the block; a selector that the DOM refuses matches nothing
 */
export function applySiteRules(
  snapshot: Document,
  { elements }: Segmentation,
  rules: readonly SiteRule[],
): Map<number, SiteRule> {
  const ruled = new Map<number, SiteRule>();
  const keepFirst = [...rules].sort((a, b) => Number(a.action === 'hide') - Number(b.action === 'hide'));
  for (const rule of keepFirst) {
    for (const element of select(snapshot, rule.selector)) {
      for (const index of blocksOf(element, elements)) if (!ruled.has(index)) ruled.set(index, rule);
    }
  }
  return ruled;
}

function select(snapshot: Document, selector: string): Element[] {
  try {
    return [...snapshot.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function blocksOf(element: Element, elements: readonly Element[]): number[] {
  const indexOf = (block: Element) => Number(block.getAttribute(BLOCK_ATTRIBUTE));
  const inside = [...element.querySelectorAll(`[${BLOCK_ATTRIBUTE}]`)].map(indexOf);
  const around = element.closest(`[${BLOCK_ATTRIBUTE}]`);
  if (around === null) return inside;
  // A link or a word inside a paragraph is not the paragraph.
  const whole = around === element || elementText(around) === elementText(element);
  return whole && elements[indexOf(around)] === around ? [...inside, indexOf(around)] : inside;
}
