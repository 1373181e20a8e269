import type { Cluster } from './cluster';

const GENERATION = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The words of a name without "Jr" and the like. */
export const nameParts = (form: string): string[] =>
  form.split(' ').filter((part, i) => i === 0 || !GENERATION.has(part));

/** Whether two first or middle names can be one: equal, or one the initial of the other. */
function compatible(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/**
 * Whether two full names can mean one person: the shorter one ends the longer one ("López Obrador"), or they share the
 * surname and the first names agree, middle names and initials left out where one form has none.
 */
export function samePerson(a: string, b: string): boolean {
  const [long, short] = [nameParts(a), nameParts(b)].sort((x, y) => y.length - x.length) as [string[], string[]];
  if (short.length > 1 && long.slice(-short.length).join(' ') === short.join(' ')) return true;
  if (long.at(-1) !== short.at(-1) || short.length < 2) return false;
  if (!compatible(long[0]!, short[0]!)) return false;
  return short.slice(1, -1).every((part) => long.slice(1, -1).some((other) => compatible(part, other)));
}

/** The people who are named in full, by surname and by first name. */
export class FullNames {
  private readonly bySurname = new Map<string, Cluster[]>();
  private readonly byFirstName = new Map<string, Cluster[]>();

  constructor(people: readonly Cluster[]) {
    for (const person of people) {
      for (const form of person.forms.keys()) {
        if (!form.includes(' ')) continue;
        const parts = nameParts(form);
        add(this.bySurname, parts.at(-1)!, person);
        add(this.byFirstName, parts[0]!, person);
      }
    }
  }

  /**
   * The person whose full name a one-word name shortens: by surname, else by first name (which is the family name in
   * Chinese, Korean and Hungarian order). Among several the one named in full most often before the short form begins,
   * then the latest.
   */
  targetOf(short: Cluster): Cluster | null {
    const [form] = short.forms.keys();
    const bySurname = this.bySurname.get(form!) ?? [];
    if (bySurname.length > 0) return mostNamedBefore(bySurname, short.names[0]!.start);
    const byFirstName = this.byFirstName.get(form!) ?? [];
    return byFirstName.length === 1 ? byFirstName[0]! : null;
  }
}

function add(map: Map<string, Cluster[]>, key: string, person: Cluster): void {
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (list.at(-1) !== person) list.push(person);
}

function mostNamedBefore(people: readonly Cluster[], token: number): Cluster {
  const before = (person: Cluster): number => person.names.filter((name) => name.start < token).length;
  return people.reduce((best, person) => (before(person) >= before(best) && before(person) > 0 ? person : best));
}
