import type { TaggerDocument } from '../tagger/document';
import type { NameKind } from '../tagger/labels';
import type { TaggedName } from '../tagger/tag';
import type { PersonWords } from './person-words';

/** A name in the text with the form under which it is compared: token indices, end exclusive. */
export interface NamedSpan {
  kind: NameKind;
  start: number;
  end: number;
  /** Folded words without full stops, joined by spaces. */
  form: string;
  /** First token of the name as it is shown, where a demonym in front belongs to it ("Russian Defense Ministry"). */
  shownFrom: number;
}

/** The form under which the tokens [start, end) are compared with other names. */
export function formOf(document: TaggerDocument, start: number, end: number): string {
  const words: string[] = [];
  for (let i = start; i < end; i++) words.push(comparable(document.words[i]!.lower));
  return words.filter((word) => word !== '').join(' ');
}

/** A folded word without the marks that writers leave out. */
export function comparable(word: string): string {
  return word.replace(/[.,'"()]/g, '');
}

const ARTICLES = new Set(['the', 'a', 'an']);
const EDGE = /^[^\p{L}\p{N}]+$/u;

/**
 * Cuts what is not the name off a tagged span: articles, quotation marks, possessives and, for people, titles.
 * @returns null when nothing is left
 */
export function trimName(document: TaggerDocument, name: TaggedName, people: PersonWords): NamedSpan | null {
  let { start, end } = name;
  const { words } = document;
  const lower = (i: number): string => comparable(words[i]!.lower);
  const isTitle = (i: number): boolean => {
    const word = lower(i);
    return people.honorifics.has(word) || people.roleNouns.has(word) || people.roleModifiers.has(word);
  };
  while (start < end && (EDGE.test(words[start]!.lower) || ARTICLES.has(words[start]!.lower))) start++;
  while (end > start && (EDGE.test(words[end - 1]!.lower) || words[end - 1]!.lower === "'s")) end--;
  if (name.kind === 'PER') while (start < end - 1 && isTitle(start)) start++;
  if (start >= end) return null;
  const form = formOf(document, start, end);
  return form === '' ? null : { kind: name.kind, start, end, form, shownFrom: start };
}

/** Bodies that every state has: only the demonym in front tells whose it is. Last words of folded forms. */
const STATE_BODIES = new Set(
  (
    'ministry army navy parliament government treasury senate congress cabinet embassy consulate police military airforce ' +
    'marines guard guards bank court commission assembly office'
  ).split(' '),
);

/** Gives bodies of a state the demonym in front of them, so that two countries' ministries stay two. */
export function qualifyStateBodies(document: TaggerDocument, names: readonly NamedSpan[]): NamedSpan[] {
  const demonyms = new Map(names.filter((name) => name.kind === 'MISC').map((name) => [name.end, name]));
  return names.map((name) => {
    const demonym = name.kind === 'ORG' ? demonyms.get(name.start) : undefined;
    if (!demonym || !STATE_BODIES.has(name.form.slice(name.form.lastIndexOf(' ') + 1))) return name;
    return { ...name, form: formOf(document, demonym.start, name.end), shownFrom: demonym.start };
  });
}
