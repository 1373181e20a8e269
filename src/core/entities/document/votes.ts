import { SENTENCE_STARTERS } from '../tagger/abbreviations';
import { SETTING, sentenceAt, type TaggerDocument } from '../tagger/document';
import { NAME_KINDS, type NameKind } from '../tagger/labels';
import { isListed } from '../tagger/name-lists';
import { followsArticle, isCommonNoun, isWholeNoun, knowsNouns, lastNamesOf } from './common-nouns';
import { formOf, type NamedSpan } from './names';
import { shortOrganisation } from './thing-names';

/** A name set in capitals or in a headline says less about its kind than one in prose. */
const WEIGHT: Record<number, number> = {
  [SETTING.prose]: 1,
  [SETTING.fragment]: 0.8,
  [SETTING.headline]: 0.5,
  [SETTING.capitals]: 0.4,
};

type Votes = Record<NameKind, number>;

/** How often each form was read as each kind. */
export function countVotes(document: TaggerDocument, names: readonly NamedSpan[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const name of names) {
    const row = votes.get(name.form) ?? { PER: 0, ORG: 0, LOC: 0, MISC: 0 };
    row[name.kind] += WEIGHT[settingAt(document, name.start)] ?? 1;
    votes.set(name.form, row);
  }
  return votes;
}

function settingAt(document: TaggerDocument, token: number): number {
  return sentenceAt(document, token)?.setting ?? SETTING.prose;
}

/** The kind most often voted for. */
export function majority(votes: Votes): NameKind {
  return NAME_KINDS.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best));
}

const PLACES: ReadonlySet<string> = new Set(['city', 'country', 'region']);
const NOT_PEOPLE: ReadonlySet<string> = new Set([...PLACES, 'club', 'company', 'organisation', 'demonym']);
const DEMONYMS: ReadonlySet<string> = new Set(['demonym']);
/** Words before and after a name that only organisations have. */
const ORGANISATION_BEFORE = new Set(
  'group company firm maker giant lender retailer insurer miner airline chain startup brewer broker utility'.split(' '),
);
const ORGANISATION_AFTER = new Set('ceo cfo shares logo headquarters spokesman spokeswoman subsidiary'.split(' '));
const EVENTS = /^(?:olympics|paralympics|games|masters|finals|playoffs|championships|series|majors|worlds|ashes)$/;
const SPORT = 1;

/**
 * One reading for each form: the majority over the document. Beyond that, a one-word form that ends a person's full name
 * is that person when it was read so once, or follows the full name and is on no list of other names; the first word of
 * a company's name is that company; a name that stands as only organisations' do, and is nobody's in the text, is one; and
 * plural names in a sports report are teams.
 */
export function agreeOnKinds(document: TaggerDocument, names: readonly NamedSpan[]): NamedSpan[] {
  const votes = countVotes(document, names);
  const surnames = new Map<string, number>();
  const partsOfPeople = new Set<string>();
  const shortNames = new Set<string>();
  for (const { form, start } of names) {
    const kind = majority(votes.get(form)!);
    const short = kind === 'ORG' ? shortOrganisation(form) : null;
    if (short) shortNames.add(short);
    if (kind !== 'PER' || !form.includes(' ')) continue;
    for (const part of form.split(' ')) partsOfPeople.add(part);
    const surname = form.slice(form.lastIndexOf(' ') + 1);
    surnames.set(surname, Math.min(start, surnames.get(surname) ?? start));
  }
  const likeOrganisations = formsLikeOrganisations(document, names);
  const kinds = new Map<string, NameKind>();
  for (const name of names) if (!kinds.has(name.form)) kinds.set(name.form, kindOf(name));
  return names.map((name) => ({ ...name, kind: kinds.get(name.form)! }));

  function kindOf(name: NamedSpan): NameKind {
    const { form, start, end } = name;
    const row = votes.get(form)!;
    const kind = majority(row);
    if (form.includes(' ')) return kind;
    const isDemonym = isListed(document, DEMONYMS, start, end);
    const fullName = surnames.get(form);
    if (fullName !== undefined) {
      if (row.PER > 0) return 'PER';
      if (kind !== 'MISC' && fullName < start && !isListed(document, NOT_PEOPLE, start, end)) return 'PER';
      return kind;
    }
    if (isDemonym) return kind === 'LOC' ? 'MISC' : kind;
    // Half the words of the world name a town somewhere: that counts where the tagger saw a place.
    const isPlace = kind === 'LOC' && isListed(document, PLACES, start, end);
    if (shortNames.has(form) && !isPlace) return 'ORG';
    if (kind === 'PER' || kind === 'LOC') {
      const isOther = partsOfPeople.has(form) || isPlace;
      return !isOther && likeOrganisations.has(form) ? 'ORG' : kind;
    }
    const isTeam = document.topic === SPORT && /[^s]s$/.test(form) && document.words[start - 1]?.lower === 'the';
    return isTeam && kind === 'MISC' && !EVENTS.test(form) ? 'ORG' : kind;
  }
}

/** The forms that stand somewhere as only organisations' names do ("the brewer Alder", "Alder shares"). */
function formsLikeOrganisations({ words }: TaggerDocument, names: readonly NamedSpan[]): Set<string> {
  const like = names.filter(
    ({ start, end }) =>
      ORGANISATION_BEFORE.has(words[start - 1]?.lower ?? '') || ORGANISATION_AFTER.has(words[end]?.lower ?? ''),
  );
  return new Set(like.map(({ form }) => form));
}

/**
 * Further places of the names: the same words, capitalised, where the tagger saw nothing. One-word names are looked for
 * only when the word never stands in small letters in this document. A form that the tagger passed over more often
 * than it took it for a name is left alone, unless all nouns have capitals and it is none of them, or somebody's last name.
 */
export function findMissed(document: TaggerDocument, names: readonly NamedSpan[]): NamedSpan[] {
  const known = knownForms(names);
  const taken = new Uint8Array(document.tokens.length);
  for (const { start, end } of names) taken.fill(1, start, end);
  const longest = names.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const missed = new Map<string, NamedSpan[]>();
  for (let start = 0; start < document.tokens.length; start++) {
    if (!document.words[start]!.capitalised) continue;
    for (let end = Math.min(start + longest, document.tokens.length); end > start; end--) {
      if (taken.subarray(start, end).includes(1)) continue;
      const form = formOf(document, start, end);
      const kind = known.get(form)?.kind;
      if (kind === undefined || !isSafe(document, start, end)) continue;
      const spans = missed.get(form) ?? [];
      spans.push({ kind, start, end, form, shownFrom: start });
      missed.set(form, spans);
      taken.fill(1, start, end);
      break;
    }
  }
  const lastNames = lastNamesOf(names);
  return [...missed].flatMap(([form, spans]) => {
    if (spans.length <= known.get(form)!.count) return spans;
    if (!knowsNouns(document)) return [];
    if (spans.every(({ start, end }) => end - start > 1 || !isCommonNoun(document, start))) return spans;
    const canBeName =
      lastNames.has(form) || spans.every(({ kind, start }) => kind !== 'LOC' && !isWholeNoun(document, start));
    return canBeName && spans.every(({ start }) => !followsArticle(document, start)) ? spans : [];
  });
}

/** The kind of each form and how often it was tagged; a person's full name counts for the surname as well. */
function knownForms(names: readonly NamedSpan[]): Map<string, { kind: NameKind; count: number }> {
  const known = new Map<string, { kind: NameKind; count: number }>();
  const add = (form: string, kind: NameKind): void => {
    const entry = known.get(form);
    if (entry) entry.count++;
    else known.set(form, { kind, count: 1 });
  };
  for (const { kind, form } of names) add(form, kind);
  for (const { kind, form } of names) {
    if (kind === 'PER' && form.includes(' ')) add(form.slice(form.lastIndexOf(' ') + 1), kind);
  }
  return known;
}

function isSafe(document: TaggerDocument, start: number, end: number): boolean {
  const isCapitalised = (i: number): boolean =>
    (document.words[i]?.capitalised ?? false) &&
    !SENTENCE_STARTERS.has(document.tokens[i]!.text) &&
    !isCommonNoun(document, i);
  if (end - start > 1) return isCapitalised(end - 1);
  if (document.elsewhere[start]!.small > 0 || document.tokens[start]!.text.length < 3) return false;
  return !isCapitalised(start - 1) && !isCapitalised(end);
}
