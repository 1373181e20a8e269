/** The numbers of an ordered list while its items are read. */
export interface Numbering {
  next: number;
  /** -1 for a list that counts down. */
  step: 1 | -1;
}

/** @param list an `ol` element */
export function numberingOf(list: Element): Numbering {
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const first = wholeNumber(list.getAttribute('start'));
  if (first !== null || step === 1) return { next: first ?? 1, step };
  return { next: [...list.children].filter(({ localName }) => localName === 'li').length, step };
}

/** The number of an item, by its own `value` or by its list; 1 for an item outside of an ordered list. */
export function nextNumber(item: Element, numbers: Numbering | undefined): number {
  if (!numbers) return 1;
  const number = wholeNumber(item.getAttribute('value')) ?? numbers.next;
  numbers.next = number + numbers.step;
  return number;
}

function wholeNumber(value: string | null): number | null {
  return value !== null && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : null;
}
