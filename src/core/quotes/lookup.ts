import type { Lexicon } from './lexicon';
import { type Named, nameParts, type People, type Person } from './people';

/** How many entries of one key are looked at: keeps the work linear. */
const MOST = 50;

/** Indexes over the persons of an article for the less direct ways of naming one. */
export class Lookup {
  private readonly byStem = new Map<string, Person[]>();
  private readonly byRole = new Map<string, Person[]>();
  private readonly roles = new Map<Person, Set<string>>();
  private readonly byFirst = new Map<string, Person[]>();
  private readonly subjectsByStem = new Map<string, Named[]>();

  constructor(
    people: People,
    private readonly lexicon: Lexicon,
  ) {
    for (const [last, persons] of people.byLast) {
      for (const person of persons) {
        push(this.byStem, this.stem(last), person);
        if (person.parts.length > 1) push(this.byFirst, person.parts[0]!, person);
        const role = new Set(this.roleWords(person.role ?? ''));
        this.roles.set(person, role);
        for (const word of role) push(this.byRole, word, person);
      }
    }
    if (!lexicon.cues.inflects) return;
    for (const named of people.names) {
      const last = nameParts(named.name).at(-1);
      if (named.subject && last) push(this.subjectsByStem, this.stem(last), named);
    }
  }

  /** Persons whose last name differs only in its ending, in languages that inflect names ("Лаврова" is "Лавров"). */
  inflected(last: string): Person[] {
    if (!this.lexicon.cues.inflects || last.length < 4) return [];
    return (this.byStem.get(this.stem(last)) ?? []).filter((person) => this.isSame(person.parts.at(-1)!, last));
  }

  /** The form of a full name that stands as a subject somewhere. */
  nominative(parts: readonly string[]): string | null {
    const subjects = this.subjectsByStem.get(this.stem(parts.at(-1) ?? '')) ?? [];
    const subject = subjects.find(({ name }) => {
      const other = nameParts(name);
      return other.length === parts.length && other.every((part, i) => this.isSame(part, parts[i]!));
    });
    return subject?.name ?? null;
  }

  /** The one person of a given name ("Tessa" for Tessa Bishop), named in full before an offset. */
  byGivenName(name: string, before: number): Person | null {
    const persons = name.length < 3 ? [] : (this.byFirst.get(name) ?? []);
    return persons.length === 1 && persons[0]!.first <= before ? persons[0]! : null;
  }

  /** Where the family name stands first and without a space, "田中" is the one person whose name begins so. */
  byFamilyName(name: string): Person | null {
    if (!this.lexicon.cues.familyFirst || name === '') return null;
    const persons = this.byStem.get(this.stem(name)) ?? [];
    const found = persons.filter((person) => person.name.length > name.length && person.name.startsWith(name));
    return found.length === 1 ? found[0]! : null;
  }

  /** The one person whose role has all content words of a phrase ("the Russian foreign minister"), or null. */
  byRoleOf(phrase: string): Person | null {
    const words = this.roleWords(phrase);
    const last = words.at(-1);
    if (last === undefined) return null;
    const persons = this.byRole.get(last) ?? [];
    const found = persons.filter((person) => words.every((word) => this.roles.get(person)?.has(word)));
    return found.length === 1 ? found[0]! : null;
  }

  /** Equal, or equal up to a case ending. */
  isSame(a: string, b: string): boolean {
    if (a === b) return true;
    if (!this.lexicon.cues.inflects) return false;
    const shorter = Math.min(a.length, b.length);
    if (shorter < 4 || Math.abs(a.length - b.length) > 3) return false;
    return a.slice(0, shorter - 2) === b.slice(0, shorter - 2);
  }

  private stem(last: string): string {
    return last.slice(0, this.lexicon.cues.familyFirst ? 1 : 3);
  }

  /** The words that say something of a role; none where no word of the phrase names one. */
  private roleWords(phrase: string): string[] {
    const words = phrase
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.replace(/['’]s$|[.,]/g, ''))
      .filter((word) => {
        const { determiner, linker, preposition } = this.lexicon.classOf(word);
        return word !== '' && !determiner && !linker && !preposition;
      });
    const named = words.some((word) => this.lexicon.classOf(word).role || this.lexicon.classOf(word).title);
    return named ? words.slice(0, 12) : [];
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MOST) list.push(value);
}
