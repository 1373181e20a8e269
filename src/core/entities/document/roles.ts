import { sentenceAt, type TaggerDocument } from '../tagger/document';
import type { Cluster } from './cluster';
import { comparable, type NamedSpan } from './names';
import type { PersonWords } from './person-words';

const LONGEST_ROLE = 12;

/** The name that a token belongs to. */
export type NamesByToken = ReadonlyMap<number, NamedSpan>;

export function namesByToken(names: readonly NamedSpan[]): NamesByToken {
  const nameAt = new Map<number, NamedSpan>();
  for (const name of names) for (let i = name.start; i < name.end; i++) nameAt.set(i, name);
  return nameAt;
}

/**
 * What the article calls a person: the title and role in front of one of the names ("Mali's foreign minister"), or the
 * apposition after it (", the chief executive of Acme,"); the longest of those in front comes first.
 * @param nameAt all names of the document, demonyms included: they may stand inside a role
 */
export function roleOf(
  document: TaggerDocument,
  person: Cluster,
  nameAt: NamesByToken,
  people: PersonWords,
): string | null {
  const before = person.names.map((name) => roleBefore(document, name, nameAt, people)).filter((role) => role !== null);
  if (before.length > 0) return before.reduce((best, role) => (role.length > best.length ? role : best));
  for (const name of person.names) {
    const role = roleAfter(document, name, people);
    if (role) return role;
  }
  return null;
}

function roleBefore(
  document: TaggerDocument,
  name: NamedSpan,
  nameAt: NamesByToken,
  people: PersonWords,
): string | null {
  const { words, tokens, text } = document;
  const lower = (i: number): string => comparable(words[i]?.lower ?? '');
  const sentence = sentenceAt(document, name.start);
  const floor = Math.max(sentence?.start ?? 0, name.start - LONGEST_ROLE);
  let start = name.start;
  if (start > floor && lower(start - 1) === '') start--;
  if (start <= floor || !people.roleNouns.has(lower(start - 1))) return null;
  const end = start;
  start--;
  while (start > floor && canStandInRole(start - 1)) start--;
  while (start < end && /^(?:'s|and|of|&|-)$/.test(words[start]!.lower)) start++;
  if (start >= end) return null;
  return text.slice(tokens[start]!.start, tokens[end - 1]!.end);

  function canStandInRole(i: number): boolean {
    const word = lower(i);
    if (people.roleNouns.has(word) || people.roleModifiers.has(word)) return true;
    if (words[i]!.lower === "'s" || word === 'and' || word === 'of')
      return start - 1 > floor && (nameAt.has(i - 1) || people.roleModifiers.has(lower(i - 1)));
    const other = nameAt.get(i);
    return other !== undefined && other.kind !== 'PER';
  }
}

/** The words between the comma after a name and the next mark, when one of them is a word for a role. */
function roleAfter(document: TaggerDocument, name: NamedSpan, people: PersonWords): string | null {
  const { words, tokens, text } = document;
  if (words[name.end]?.lower !== ',') return null;
  let end = name.end + 1;
  while (end < tokens.length && end - name.end <= LONGEST_ROLE && !/^[,.;:()“”"—–]/.test(words[end]!.lower)) end++;
  const mark = words[end]?.lower;
  if (end === name.end + 1 || (mark !== ',' && mark !== '.') || tokens[name.end]!.text !== ',') return null;
  let start = name.end + 1;
  if (people.articles.has(words[start]!.lower)) start++;
  const phrase = words.slice(start, end).map((word) => comparable(word.lower));
  const head = people.nounFirst ? firstNoun(phrase, people) : headOf(phrase);
  // ", quoting the mayor,": an article further on begins a phrase of its own.
  if (
    head !== null &&
    phrase.slice(0, phrase.indexOf(head)).some((word) => /^(?:the|a|an|his|her|their)$/.test(word))
  ) {
    return null;
  }
  if (head === null || !people.roleNouns.has(head)) return null;
  return text.slice(tokens[start]!.start, tokens[end - 1]!.end);
}

/** A word for a person among the first two: "frühere Leiterin des Amtes". */
function firstNoun(words: readonly string[], { roleNouns }: PersonWords): string | null {
  return words.slice(0, 2).find((word) => roleNouns.has(word)) ?? null;
}

/** The last word before the first preposition: the noun that an apposition turns on. */
function headOf(words: readonly string[]): string | null {
  const stop = words.findIndex((word) => /^(?:of|at|in|for|with|from|who|on|to)$/.test(word));
  return words[(stop < 0 ? words.length : stop) - 1] ?? null;
}
