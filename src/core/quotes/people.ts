import type { Entity } from '../entities/types';
import { genderOfGivenName } from './given-names';
import type { Lexicon } from './lexicon';
import { type Gender, type Mention, namesInChunk } from './mentions';
import { apposedRole } from './phrases';
import type { Analysis } from './statements';

/** One person of the article as far as quotations need to know: full name, role, gender, where first named and how often. */
export interface Person {
  /** First and last name. */
  name: string;
  parts: readonly string[];
  role: string | null;
  gender: Gender | null;
  /** Offset of the first place where the person is named in full. */
  first: number;
  count: number;
}

/** Persons by last name, and every name in the narration. */
export interface People {
  byLast: Map<string, Person[]>;
  /** In text order. */
  names: Named[];
}

/** How many persons of one last name are told apart: keeps the work linear. */
const MOST_NAMESAKES = 40;

export interface Named {
  start: number;
  end: number;
  name: string;
  sentence: number;
  /** Can be the subject of its sentence: not after a preposition. */
  subject: boolean;
  gender: Gender | null;
  role: string | null;
}

/** Comparison form of a name: no possessive, no dots, lower case. */
export function foldName(name: string): string {
  return name
    .replace(/['’]s$/, '')
    .replace(/[.,]/g, '')
    .toLowerCase()
    .trim();
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

export function nameParts(name: string): string[] {
  return foldName(name)
    .split(/\s+/)
    .filter((part) => part && !SUFFIX.test(part));
}

/** Collects the persons named with first and last name, from the known entities and from the narration. */
export function peopleOf(
  text: string,
  analyses: readonly Analysis[],
  entities: readonly Entity[],
  lexicon: Lexicon,
): People {
  const names: Named[] = [];
  for (const [sentence, analysis] of analyses.entries()) {
    for (const chunk of analysis.chunks.list) {
      const uncased = lexicon.cues.capitals === 'none' && chunk.kind === 'nominal';
      if (chunk.kind !== 'name' && !uncased) continue;
      const role = apposedRole(text, analysis, chunk, lexicon);
      const found = namesInChunk(text, analysis.tokens, chunk, lexicon);
      for (const [i, mention] of found.entries()) {
        // "Vale manager Ada Berg": who the phrase is about stands last in it.
        const subject = !chunk.governed && i === found.length - 1;
        names.push(named(mention, sentence, subject, mention.role ?? role));
      }
    }
  }
  if (lexicon.cues.capitals === 'none') addSpeakers(names, analyses);
  const byLast = new Map<string, Person[]>();
  for (const entity of entities) if (entity.type === 'person') addEntity(byLast, entity);
  const things = new Set(entities.filter(({ type }) => type !== 'person' && type !== 'name').flatMap(formsOf));
  for (const name of names) if (!things.has(foldName(name.name))) add(byLast, name, lexicon);
  for (const [last, list] of byLast) byLast.set(last, withoutOverlong(list));
  for (const name of names) describe(byLast, name);
  return { byLast, names };
}

function formsOf({ name, mentions }: Entity): string[] {
  return [name, ...mentions.map(({ text }) => text)].map(foldName);
}

/** Without capitals a name is surely one where it is the subject of a verb of saying. */
function addSpeakers(names: Named[], analyses: readonly Analysis[]): void {
  const places = new Set(names.map(({ start }) => start));
  for (const [sentence, { statements }] of analyses.entries()) {
    for (const { subject, own } of statements) {
      if (!own || subject?.kind !== 'name' || !subject.name?.includes(' ') || places.has(subject.start)) continue;
      places.add(subject.start);
      names.push(named(subject, sentence, true, subject.role));
    }
  }
  names.sort((a, b) => a.start - b.start);
}

function named(mention: Mention, sentence: number, subject: boolean, role: string | null): Named {
  const { start, end, gender } = mention;
  return { start, end, name: mention.name ?? mention.text, sentence, subject, gender, role };
}

function addEntity(byLast: Map<string, Person[]>, entity: Entity): void {
  const parts = nameParts(entity.name);
  if (parts.length < 2) return;
  push(byLast, parts[parts.length - 1]!, {
    name: entity.name,
    role: entity.role,
    parts,
    gender: genderOfGivenName(parts[0]!),
    first: entity.mentions[0]?.start ?? 0,
    count: entity.mentions.length,
  });
}

function add(byLast: Map<string, Person[]>, { name, start, gender }: Named, lexicon: Lexicon): void {
  const parts = nameParts(name);
  const least = lexicon.cues.familyFirst ? 1 : 2;
  if (
    parts.length < least ||
    (least === 1 && name.length < 3) ||
    parts.length > 5 ||
    lexicon.classOf(parts[0]!).particle
  )
    return;
  // "Next-gen RPA"
  if (/\p{Ll}.*\s\p{Lu}{2,}$/u.test(name)) return;
  if (parts.some((part) => lexicon.classOf(part).organisation || lexicon.classOf(part).adverb)) return;
  const last = parts[parts.length - 1]!;
  const same = byLast.get(last)?.find((person) => isSamePerson(person.parts, parts));
  if (same) {
    same.count++;
    same.first = Math.min(same.first, start);
    same.gender ??= gender;
    return;
  }
  push(byLast, last, {
    name,
    parts,
    role: null,
    gender: gender ?? genderOfGivenName(parts[0]!),
    first: start,
    count: 1,
  });
}

/** "Using Ted Cruz" is "Ted Cruz" with a word too many before it. */
function withoutOverlong(list: Person[]): Person[] {
  if (list.length < 2) return list;
  const folded = list.map((person) => person.parts.join(' '));
  return list.filter((_, i) => !folded.some((other, k) => k !== i && folded[i]!.endsWith(` ${other}`)));
}

function push(byLast: Map<string, Person[]>, last: string, person: Person): void {
  const list = byLast.get(last);
  if (list && list.length < MOST_NAMESAKES) list.push(person);
  else if (!list) byLast.set(last, [person]);
}

/** "Donald J. Trump" and "Donald Trump"; "J. Smith" and "John Smith". */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0]!, b[0]!];
  return x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}

function describe(byLast: Map<string, Person[]>, { name, role, gender }: Named): void {
  const parts = nameParts(name);
  const list = byLast.get(parts[parts.length - 1] ?? '');
  if (!list) return;
  const person =
    parts.length > 1 ? list.find((one) => isSamePerson(one.parts, parts)) : list.length === 1 ? list[0] : undefined;
  if (!person) return;
  person.role ??= role;
  person.gender ??= gender;
}
