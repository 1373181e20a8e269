import type { Container } from '../../blocks/types';

/** The names that a page gives a container, in small letters: "SignUpBox" as "sign-up-box". */
export function containerWords({ id, classes }: Container): string {
  return `${classes.join(' ')} ${id}`.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase();
}
