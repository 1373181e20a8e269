import { Memo } from './memo';

const known = new Memo<string>();

/** The names of an element's class, in small letters, those with capitals inside divided. */
export function classWords(element: Element): string {
  const name = element.getAttribute('class') ?? '';
  return known.get(name, () => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
}
