import type { Cluster } from './cluster';

const GENERATION = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const partsOf = (form: string): string[] => form.split(' ').filter((part, i) => i === 0 || !GENERATION.has(part));

/** Whether two first or middle names can be one: equal, or one the initial of the other. */
function compatible(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/**
 * Whether two full names can mean one person: the shorter one ends the longer one ("López Obrador"), or they share the
 * surname and the first names agree, middle names and initials left out where one form has none.
 */
export function samePerson(a: string, b: string): boolean {
  const [long, short] = [partsOf(a), partsOf(b)].sort((x, y) => y.length - x.length) as [string[], string[]];
  if (short.length > 1 && long.slice(-short.length).join(' ') === short.join(' ')) return true;
  if (long.at(-1) !== short.at(-1) || short.length < 2) return false;
  if (!compatible(long[0]!, short[0]!)) return false;
  return short.slice(1, -1).every((part) => long.slice(1, -1).some((other) => compatible(part, other)));
}

/**
 * The person whose full name a one-word name shortens: by surname, else by first name (which is the family name in
 * Chinese, Korean and Hungarian order). Among several the one named in full most often before the short form begins,
 * then the latest.
 */
export function shortPersonTarget(short: Cluster, people: readonly Cluster[]): Cluster | null {
  const [form] = short.forms.keys();
  const withPart = (pick: (parts: string[]) => string | undefined): Cluster[] =>
    people.filter((person) =>
      [...person.forms.keys()].some((name) => name.includes(' ') && pick(partsOf(name)) === form),
    );
  const bySurname = withPart((parts) => parts.at(-1));
  if (bySurname.length > 0) return mostNamedBefore(bySurname, short.names[0]!.start);
  const byFirstName = withPart((parts) => parts[0]);
  return byFirstName.length === 1 ? byFirstName[0]! : null;
}

function mostNamedBefore(people: readonly Cluster[], token: number): Cluster {
  const before = (person: Cluster): number => person.names.filter((name) => name.start < token).length;
  return people.reduce((best, person) => (before(person) >= before(best) && before(person) > 0 ? person : best));
}
