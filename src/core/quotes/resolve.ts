import type { Lexicon } from './lexicon';
import type { Gender, Mention } from './mentions';
import { foldName, type Named, nameParts, type People, type Person } from './people';
import type { Analysis } from './statements';

/** Who a mention is, as far as it is safe to say. */
export interface Resolved {
  name: string;
  role: string | null;
}

/** How far back a pronoun may reach, in sentences. */
const PRONOUN_REACH = 6;

/**
 * Turns the words beside a quotation into the speaker shown: a last name into the full name, "he" into the person last
 * spoken of, "the minister" into the one person the article calls so. Where two persons are possible the words stay.
 */
export class Resolver {
  constructor(
    private readonly people: People,
    private readonly analyses: readonly Analysis[],
    private readonly lexicon: Lexicon,
  ) {}

  resolve(mention: Mention, sentence: number, previous: Mention | null): Resolved {
    if (mention.kind === 'pronoun') return this.pronoun(mention, sentence, previous);
    if (mention.kind === 'nominal') return this.nominal(mention);
    return (
      this.fullName(mention.name ?? mention.text, mention.start, mention.gender, mention.role) ?? {
        name: mention.text,
        role: mention.role,
      }
    );
  }

  private fullName(name: string, at: number, gender: Gender | null, role: string | null): Resolved | null {
    const parts = this.withoutParticles(nameParts(name));
    const candidates =
      this.people.byLast.get(parts[parts.length - 1] ?? '') ?? this.inflected(parts[parts.length - 1] ?? '');
    if (parts.length > 1) {
      const same = candidates.find((person) => isSameName(nameParts(person.name)[0]!, parts[0]!, this.lexicon));
      const nominative = same && this.lexicon.cues.inflects ? this.nominative(parts, same) : null;
      return { name: nominative ?? name, role: role ?? same?.role ?? null };
    }
    const person = choosePerson(candidates, at, gender) ?? this.byFamilyName(parts[0] ?? '');
    return person && { name: person.name, role: role ?? person.role };
  }

  /** Persons whose last name differs only in its ending, in languages that inflect names ("Лаврова" is "Лавров"). */
  private inflected(last: string): Person[] {
    if (!this.lexicon.cues.inflects || last.length < 4) return [];
    const found: Person[] = [];
    for (const [other, persons] of this.people.byLast)
      if (isSameName(other, last, this.lexicon)) found.push(...persons);
    return found;
  }

  /** The form of a full name that stands as a subject somewhere, if the mention stands in another case. */
  private nominative(parts: readonly string[], same: Person): string | null {
    const subject = this.people.names.find(({ name, subject }) => {
      const other = nameParts(name);
      return (
        subject && other.length === parts.length && other.every((part, i) => isSameName(part, parts[i]!, this.lexicon))
      );
    });
    return subject?.name ?? same.name;
  }

  /** "Van Dalen" is a last name. */
  private withoutParticles(parts: string[]): string[] {
    let from = 0;
    while (from < parts.length - 1 && this.lexicon.classOf(parts[from]!).particle) from++;
    return parts.slice(from);
  }

  /** Where the family name stands first and without a space, "田中" is the one person whose name begins so. */
  private byFamilyName(name: string): Person | null {
    if (!this.lexicon.cues.familyFirst) return null;
    const found = new Set<Person>();
    for (const [full, persons] of this.people.byLast) {
      if (full.length > name.length && full.startsWith(name)) for (const person of persons) found.add(person);
    }
    return found.size === 1 ? [...found][0]! : null;
  }

  private pronoun(mention: Mention, sentence: number, previous: Mention | null): Resolved {
    const unresolved = { name: mention.text, role: null };
    const { gender } = mention;
    if (!gender) return unresolved;
    const antecedent = this.antecedent(mention, sentence, previous, gender);
    if (!antecedent) return unresolved;
    const full = this.fullName(antecedent.name, antecedent.start, gender, antecedent.role);
    return full ?? unresolved;
  }

  private antecedent(mention: Mention, sentence: number, previous: Mention | null, gender: Gender): Named | null {
    const { names } = this.people;
    const outer = this.sayingSubject(sentence, mention.start, gender);
    if (outer) return { ...outer, name: outer.name!, sentence, subject: true };
    if (previous?.kind === 'name' && previous.name && this.fits(previous.name, previous.gender, gender)) {
      return { ...previous, name: previous.name, sentence, subject: true };
    }
    let index = lowerBound(names, mention.start) - 1;
    let first: Named | null = null;
    for (let s = sentence; s >= 0 && s >= sentence - PRONOUN_REACH; s--) {
      first = null;
      const saying = s < sentence ? this.sayingSubject(s, mention.start, gender) : null;
      if (saying) return { ...saying, name: saying.name!, sentence: s, subject: true };
      let governed: Named | null = null;
      for (; index >= 0 && names[index]!.sentence === s; index--) {
        const name = names[index]!;
        if (!this.isPerson(name) || !this.fits(name.name, name.gender, gender)) continue;
        if (name.subject) first = name;
        else if (gender === 'any' || this.genderOf(name.name, name.gender) === gender) governed = name;
      }
      if (first || governed) return first ?? governed;
    }
    return null;
  }

  /** Who says something in a sentence before an offset: "Smith said that he …". */
  private sayingSubject(sentence: number, before: number, gender: Gender): Mention | null {
    const statement = this.analyses[sentence]?.statements.findLast(
      ({ kind, own, subject }) =>
        (kind === 'say' || kind === 'open') &&
        own &&
        subject?.name &&
        subject.start < before &&
        this.fits(subject.name, subject.gender, gender),
    );
    return statement?.subject ?? null;
  }

  private isPerson(named: Named): boolean {
    const parts = nameParts(named.name);
    return this.people.byLast.has(parts[parts.length - 1] ?? '');
  }

  private fits(name: string, own: Gender | null, gender: Gender): boolean {
    const known = this.genderOf(name, own);
    return known === null || gender === 'any' || known === gender;
  }

  private genderOf(name: string, own: Gender | null): Gender | null {
    const parts = nameParts(name);
    const candidates = this.people.byLast.get(parts[parts.length - 1] ?? '') ?? [];
    const person = parts.length > 1 ? candidates.find((one) => nameParts(one.name)[0] === parts[0]) : candidates[0];
    return own ?? (candidates.length === 1 || parts.length > 1 ? person?.gender : null) ?? null;
  }

  /** "the Russian foreign minister" is the one person whose role has all these words. */
  private nominal(mention: Mention): Resolved {
    const words = this.roleWords(mention.text);
    const unresolved = { name: mention.text, role: null };
    if (words.length === 0 || !this.isDefinite(mention.text)) return unresolved;
    let found: Person | null = null;
    for (const list of this.people.byLast.values()) {
      for (const person of list) {
        if (!person.role) continue;
        const role = new Set(this.roleWords(person.role));
        if (!words.every((word) => role.has(word))) continue;
        if (found) return unresolved;
        found = person;
      }
    }
    return found ? { name: found.name, role: found.role } : unresolved;
  }

  private roleWords(text: string): string[] {
    const words = foldName(text)
      .split(/\s+/)
      .map((word) => word.replace(/['’]s$/, ''));
    const content = words.filter((word) => {
      const { determiner, linker, preposition } = this.lexicon.classOf(word);
      return !determiner && !linker && !preposition;
    });
    return content.some((word) => this.lexicon.classOf(word).role || this.lexicon.classOf(word).title) ? content : [];
  }

  private isDefinite(text: string): boolean {
    return /^(?:the|mali|\p{Lu}\p{L}+['’]s)\s/iu.test(text) && this.analyses.length > 0;
  }
}

/** Equal, or equal up to a case ending. */
function isSameName(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  if (!lexicon.cues.inflects) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || Math.abs(a.length - b.length) > 3) return false;
  return a.slice(0, shorter - 2) === b.slice(0, shorter - 2);
}

function choosePerson(candidates: readonly Person[], at: number, gender: Gender | null): Person | null {
  const fitting = candidates.filter(
    (person) => !gender || gender === 'any' || !person.gender || person.gender === gender,
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  const before = fitting.filter((person) => person.places.some((place) => place <= at));
  if (before.length === 1) return before[0]!;
  const [first, second] = [...fitting].sort((a, b) => b.places.length - a.places.length);
  return first!.places.length >= 2 * second!.places.length ? first! : null;
}

function lowerBound(names: readonly Named[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
