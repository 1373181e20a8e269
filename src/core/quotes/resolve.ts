import type { Lexicon } from './lexicon';
import { Lookup } from './lookup';
import type { Gender, Mention } from './mentions';
import { type Named, nameParts, type People, type Person } from './people';
import type { Analysis } from './statements';

/** Who a mention is, as far as it is safe to say. */
export interface Resolved {
  name: string;
  role: string | null;
  /** The name is a person's, not only the words of the mention. */
  person: boolean;
}

/** The quotation before: its mention, the person it was resolved to, its sentence. */
export interface Previous {
  mention: Mention;
  name: string | null;
  sentence: number;
}

type Antecedent = Pick<Named, 'name' | 'start' | 'role'>;

/** How far back a pronoun may reach, in sentences. */
const PRONOUN_REACH = 6;
/** How many names or statements of one sentence are looked at: keeps the work linear. */
const MOST_NAMES = 60;

/**
 * Turns the words beside a quotation into the speaker shown: a last name into the full name, "he" into the person last
 * spoken of, "the minister" into the one person the article calls so. Where two persons are possible the words stay.
 */
export class Resolver {
  private readonly lookup: Lookup;

  constructor(
    private readonly people: People,
    private readonly analyses: readonly Analysis[],
    private readonly lexicon: Lexicon,
  ) {
    this.lookup = new Lookup(people, lexicon);
  }

  resolve(mention: Mention, sentence: number, previous: Previous | null): Resolved {
    if (mention.kind === 'pronoun') return this.pronoun(mention, sentence, previous);
    if (mention.kind === 'nominal') return this.nominal(mention);
    return (
      this.fullName(mention.name ?? mention.text, mention.start, mention.gender, mention.role) ?? {
        // "反对党领袖周明": a role glued to the name is shown as the role.
        name: mention.name && mention.role && glued(mention, this.lexicon) ? mention.name : mention.text,
        role: mention.role,
        person: true,
      }
    );
  }

  private fullName(name: string, at: number, gender: Gender | null, role: string | null): Resolved | null {
    const parts = this.withoutParticles(nameParts(name));
    const last = parts.at(-1) ?? '';
    const candidates = this.people.byLast.get(last) ?? this.lookup.inflected(last);
    if (parts.length > 1) {
      const same = candidates.find((person) => this.lookup.isSame(person.parts[0]!, parts[0]!));
      const nominative = this.lexicon.cues.inflects ? this.lookup.nominative(parts) : null;
      return { name: nominative ?? name, role: role ?? same?.role ?? null, person: true };
    }
    const person =
      choosePerson(candidates, at, gender) ??
      this.lookup.byFamilyName(last) ??
      (candidates.length === 0 ? this.lookup.byGivenName(last, at) : null);
    return person && { name: person.name, role: role ?? person.role, person: true };
  }

  /** "Van Dalen" is a last name. */
  private withoutParticles(parts: string[]): string[] {
    let from = 0;
    while (from < parts.length - 1 && this.lexicon.classOf(parts[from]!).particle) from++;
    return parts.slice(from);
  }

  private pronoun(mention: Mention, sentence: number, previous: Previous | null): Resolved {
    const unresolved = { name: mention.text, role: null, person: false };
    const { gender } = mention;
    if (!gender) return unresolved;
    const antecedent = this.antecedent(mention, sentence, previous, gender);
    if (!antecedent) return unresolved;
    const full = this.fullName(antecedent.name, antecedent.start, gender, antecedent.role);
    if (full || this.lexicon.cues.capitals !== 'none') return full ?? unresolved;
    return { name: antecedent.name, role: antecedent.role, person: true };
  }
  /**
   * Who "he" is: the subject that says it in the same sentence; else, going back sentence by sentence, who speaks or is
   * the subject there, or the speaker of the quotation before. A nominal speaker on the way ("a spokesman") may be meant:
   * then nobody is named.
   */
  private antecedent(mention: Mention, sentence: number, previous: Previous | null, gender: Gender): Antecedent | null {
    const { names } = this.people;
    const outer = this.sayingSubject(sentence, mention.start, gender);
    if (outer) return outer;
    let index = lowerBound(names, mention.start) - 1;
    let asked = false;
    let perhaps: string | null = null;
    // "The inquiry, led by Wren Storm, opens today. …, she said": who was named nearer may be meant, and nobody else is safe.
    const safe = <T extends Antecedent>(found: T | null) =>
      found && perhaps !== null && nameParts(perhaps).at(-1) !== nameParts(found.name).at(-1) ? null : found;
    for (let s = sentence; s >= 0 && s >= sentence - PRONOUN_REACH; s--) {
      if (previous && !asked && s <= previous.sentence) {
        asked = true;
        if (previous.name === null && this.mayBeMeant(previous.mention, gender)) return null;
        if (previous.name !== null && this.fits(previous.name, previous.mention.gender, gender)) {
          return safe({ name: previous.name, start: mention.start, role: null });
        }
      }
      const saying = s < sentence ? this.sayingSubject(s, mention.start, gender) : null;
      if (saying) return safe(saying);
      if (s < sentence && this.mayBeMeant(this.analyses[s]?.speaker ?? null, gender)) return null;
      let first: Named | null = null;
      let governed: Named | null = null;
      let other: string | null = null;
      for (let steps = 0; index >= 0 && names[index]!.sentence === s; index--) {
        if (steps++ > MOST_NAMES) return first;
        const name = names[index]!;
        if (!this.isPerson(name) || !this.fits(name.name, name.gender, gender)) continue;
        // "Calloway was, in her own words, …": a possessive means the nearest.
        if (name.subject && mention.possessive) return name;
        if (name.subject) first = name;
        else if (gender === 'any' || this.genderOf(name.name, name.gender) === gender) governed = name;
        else other ??= name.name;
      }
      if (first || governed) return safe(first ?? governed);
      if (s < sentence) perhaps ??= other;
    }
    return null;
  }

  /** "A spokesman", "the nurse": one person without a name, who can be the "he" or "she" of the next sentence. */
  private mayBeMeant(mention: Mention | null, gender: Gender): boolean {
    if (mention?.kind !== 'nominal') return false;
    if (mention.gender !== null && gender !== 'any' && mention.gender !== gender) return false;
    const classes = mention.text
      .toLowerCase()
      .split(/\s+/)
      .slice(0, 6)
      .map((word) => this.lexicon.classOf(word));
    return (
      mention.gender !== null ||
      (classes.some(({ title }) => title) && !classes.some(({ organisation }) => organisation))
    );
  }

  /** Who says something in a sentence before an offset: "Smith said that he …". */
  private sayingSubject(sentence: number, before: number, gender: Gender): Antecedent | null {
    const subject = this.analyses[sentence]?.statements
      .slice(-MOST_NAMES)
      .findLast(
        ({ kind, own, subject }) =>
          (kind === 'say' || kind === 'open') &&
          own &&
          subject?.name &&
          subject.start < before &&
          this.fits(subject.name, subject.gender, gender),
      )?.subject;
    return subject?.name ? { name: subject.name, start: subject.start, role: subject.role } : null;
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
    const person = parts.length > 1 ? candidates.find((one) => one.parts[0] === parts[0]) : candidates[0];
    return own ?? (candidates.length === 1 || parts.length > 1 ? person?.gender : null) ?? null;
  }

  /** "the Russian foreign minister" is the one person whose role has all these words; "a minister" may be anyone. */
  private nominal(mention: Mention): Resolved {
    const definite = /^(?:the\s|\p{Lu}\p{L}+['’]s\s)/iu.test(mention.text);
    const person = definite ? this.lookup.byRoleOf(mention.text) : null;
    return person
      ? { name: person.name, role: person.role, person: true }
      : { name: mention.text, role: null, person: false };
  }
}

function glued({ text, role }: Mention, { cues }: Lexicon): boolean {
  return cues.familyFirst === true && role !== null && text.startsWith(role);
}

function choosePerson(candidates: readonly Person[], at: number, gender: Gender | null): Person | null {
  const fitting = candidates.filter(
    (person) => !gender || gender === 'any' || !person.gender || person.gender === gender,
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  const before = fitting.filter((person) => person.first <= at);
  if (before.length === 1) return before[0]!;
  const [first, second] = [...fitting].sort((a, b) => b.count - a.count);
  return first!.count >= 2 * second!.count ? first! : null;
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
