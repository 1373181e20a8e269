import type { TaggerDocument } from '../tagger/document';
import { IN_LIST, NOUNS } from '../tagger/name-lists';
import type { NamedSpan } from './names';

/** The model knows the common nouns of its language: where all of them have a capital, only that tells them from names. */
export function knowsNouns({ listClasses }: TaggerDocument): boolean {
  return listClasses.includes(NOUNS);
}

/** Whether a token is a common noun or ends with one; false where the model knows none. */
export function isCommonNoun({ lists, listClasses }: TaggerDocument, token: number): boolean {
  const marks = lists[listClasses.indexOf(NOUNS)];
  return marks !== undefined && (marks[token] ?? IN_LIST.none) !== IN_LIST.none;
}

/** Whether a token is in the list itself: many names only end like a noun ("Evergrande"). */
export function isWholeNoun({ lists, listClasses }: TaggerDocument, token: number): boolean {
  return lists[listClasses.indexOf(NOUNS)]?.[token] === IN_LIST.single;
}

/** What stands before a noun and hardly before a person's last name. */
const ARTICLES = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen im am zum zur vom beim ins ans'.split(
    ' ',
  ),
);

/** Before a word that is a noun as well ("Rauch"): then it is hardly a name. */
export function followsArticle({ words }: TaggerDocument, token: number): boolean {
  return ARTICLES.has(words[token - 1]?.lower ?? '');
}

/** The last names of the people who are named in full. */
export function lastNamesOf(names: readonly NamedSpan[]): Set<string> {
  const full = names.filter(({ kind, form }) => kind === 'PER' && form.includes(' '));
  return new Set(full.map(({ form }) => form.slice(form.lastIndexOf(' ') + 1)));
}
