import type { TaggerDocument } from '../tagger/document';
import { isListed } from '../tagger/name-lists';
import { comparable, formOf, type NamedSpan } from './names';
import type { PersonWords } from './person-words';
import { isOrganisationWord } from './thing-names';

/** What may follow a person's name inside one capitalised run without being part of an organisation. */
const FOLLOWERS = new Set(['administration', 'campaign', 'government', 'regime', 'family', 'era']);
const COUNTRIES: ReadonlySet<string> = new Set(['country']);
const DEMONYMS: ReadonlySet<string> = new Set(['demonym']);

/**
 * Takes people out of longer names that were read as organisations or places: "U.S. President-elect Jo Stone",
 * "Stone Administration", "Welshman Stone".
 */
export function cutPeopleOut(document: TaggerDocument, names: readonly NamedSpan[], people: PersonWords): NamedSpan[] {
  const full = new Set<string>();
  const surnames = new Set<string>();
  for (const { kind, form } of names) {
    if (kind !== 'PER') continue;
    surnames.add(form.slice(form.lastIndexOf(' ') + 1));
    if (form.includes(' ')) full.add(form);
  }
  return names.flatMap((name) => {
    if (name.kind === 'PER' || name.end - name.start < 2) return [name];
    const person = personIn(name);
    if (!person) return [name];
    const country = { ...name, kind: 'LOC' as const, end: name.start + 1 };
    if (person.start <= country.end || !isListed(document, COUNTRIES, name.start, country.end)) return [person];
    return [{ ...country, form: formOf(document, country.start, country.end) }, person];
  });

  function personIn(name: NamedSpan): NamedSpan | null {
    const lower = (i: number): string => comparable(document.words[i]!.lower);
    const from = (start: number, end = name.end): NamedSpan => {
      return { kind: 'PER', start, end, form: formOf(document, start, end), shownFrom: start };
    };
    const rest = formOf(document, name.start, name.end - 1);
    if (FOLLOWERS.has(lower(name.end - 1)) && (full.has(rest) || surnames.has(rest))) {
      return from(name.start, name.end - 1);
    }
    for (let start = name.start + 1; start < name.end - 1; start++) {
      if (full.has(formOf(document, start, name.end))) return from(start);
      if (name.end - start === 2 && people.roleNouns.has(lower(start - 1)) && areNameWords(start, name.end))
        return from(start);
    }
    const last = name.end - 1;
    if (name.kind === 'MISC' || !surnames.has(lower(last)) || last - name.start > 1) return null;
    const first = document.words[name.start]!;
    const describes = /\p{L}-\p{Ll}+$/u.test(document.tokens[name.start]!.text) || /.{4}m[ae]n$/.test(first.lower);
    return describes || isListed(document, DEMONYMS, name.start, last) ? from(last) : null;
  }

  function areNameWords(start: number, end: number): boolean {
    return document.words
      .slice(start, end)
      .every(({ capitalised, lower }) => capitalised && !isOrganisationWord(lower));
  }
}

/**
 * Takes apart what was read as one organisation or place and is two: "Alder and Birch" where one of them is named by
 * itself too, "Alder Inc's Birch".
 */
export function splitJoined(document: TaggerDocument, names: readonly NamedSpan[]): NamedSpan[] {
  const forms = new Set(names.map(({ form }) => form));
  return names.flatMap((name) => {
    if (name.kind !== 'ORG' && name.kind !== 'LOC') return [name];
    for (let at = name.start + 1; at < name.end - 1; at++) {
      const word = document.words[at]!.lower;
      const left = part(name, name.start, at);
      const right = part(name, at + 1, name.end);
      if (word === 'and' && areTwo(name, left, right)) return [left, right];
      if (word === "'s" && isOwner(left, right)) return [left, right];
    }
    return [name];
  });

  function part(name: NamedSpan, start: number, end: number): NamedSpan {
    return { ...name, start, end, form: formOf(document, start, end), shownFrom: start };
  }

  function areTwo(whole: NamedSpan, left: NamedSpan, right: NamedSpan): boolean {
    if (left.form === right.form || isListed(document, COUNTRIES, whole.start, whole.end)) return false;
    if (!document.words[right.start]!.capitalised) return false;
    if (forms.has(left.form) && forms.has(right.form)) return true;
    const areShort = left.end - left.start <= 2 && right.end - right.start <= 2;
    return areShort && (forms.has(left.form) || forms.has(right.form)) && !endsInKind(right);
  }

  function isOwner(left: NamedSpan, right: NamedSpan): boolean {
    if (!document.words[right.start]!.capitalised || (right.end - right.start === 1 && endsInKind(right))) return false;
    if (left.end - left.start > 1 && endsInKind(left)) return true;
    return document.words[left.end - 1]!.allCapitals || forms.has(left.form);
  }

  function endsInKind(name: NamedSpan): boolean {
    return isOrganisationWord(comparable(document.words[name.end - 1]!.lower));
  }
}
