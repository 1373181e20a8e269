import { Memo } from '../../blocks/memo';
import type { Container } from '../../blocks/types';

const known = new Memo<string>();

/** The names that a page gives a container, in small letters: "SignUpBox" as "sign-up-box". */
export function containerWords({ id, classes }: Container): string {
  const names = classes.length === 0 ? ` ${id}` : `${classes.join(' ')} ${id}`;
  return known.get(names, () => names.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase());
}
