import { ListMemo } from '../../blocks/memo';
import type { Container } from '../../blocks/types';

const known = new ListMemo<string>();

/** The names that a page gives a container, in small letters: "SignUpBox" as "sign-up-box". */
export function containerWords({ id, classes }: Container): string {
  const words = known.get(classes, (names) => `${inWords(names.join(' '))} `);
  return id === '' ? words : words + inWords(id);
}

function inWords(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase();
}
