import { SENTENCE_STARTERS } from '../tagger/abbreviations';
import { SETTING, type TaggerDocument } from '../tagger/document';
import { NAME_KINDS, type NameKind } from '../tagger/labels';
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
  return document.sentences.find(({ start, end }) => token >= start && token < end)?.setting ?? SETTING.prose;
}

/** The kind most often voted for. */
export function majority(votes: Votes): NameKind {
  return NAME_KINDS.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best));
}

/**
 * One reading for each form: the majority over the document. A one-word form that ends a person's full name, and was
 * read as a person at least once, is that person; a form that is an organisation's name without its last, telling word
 * ("Wagner", "Wagner Group") is that organisation.
 */
export function agreeOnKinds(document: TaggerDocument, names: readonly NamedSpan[]): NamedSpan[] {
  const votes = countVotes(document, names);
  const surnames = new Set<string>();
  const shortNames = new Set<string>();
  for (const [form, row] of votes) {
    const kind = majority(row);
    if (kind === 'PER' && form.includes(' ')) surnames.add(form.slice(form.lastIndexOf(' ') + 1));
    const short = kind === 'ORG' ? shortOrganisation(form) : null;
    if (short) shortNames.add(short);
  }
  return names.map((name) => {
    const row = votes.get(name.form)!;
    let kind = majority(row);
    if (surnames.has(name.form)) kind = row.PER > 0 ? 'PER' : kind;
    else if (shortNames.has(name.form) && kind !== 'MISC') kind = 'ORG';
    return { ...name, kind };
  });
}

/**
 * Further places of the names: the same words, capitalised, where the tagger saw nothing. One-word names are looked for
 * only when the word never stands in small letters in this document. A form that the tagger passed over more often
 * than it took it for a name is left alone.
 */
export function findMissed(document: TaggerDocument, names: readonly NamedSpan[]): NamedSpan[] {
  const known = knownForms(names);
  const taken = new Uint8Array(document.tokens.length);
  for (const { start, end } of names) taken.fill(1, start, end);
  const longest = Math.max(0, ...names.map(({ start, end }) => end - start));
  const missed = new Map<string, NamedSpan[]>();
  for (let start = 0; start < document.tokens.length; start++) {
    if (!document.words[start]!.capitalised) continue;
    for (let end = Math.min(start + longest, document.tokens.length); end > start; end--) {
      if (taken.subarray(start, end).includes(1)) continue;
      const form = formOf(document, start, end);
      const kind = known.get(form)?.kind;
      if (kind === undefined || !isSafe(document, start, end)) continue;
      missed.set(form, [...(missed.get(form) ?? []), { kind, start, end, form, shownFrom: start }]);
      taken.fill(1, start, end);
      break;
    }
  }
  return [...missed].flatMap(([form, spans]) => (spans.length <= known.get(form)!.count ? spans : []));
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
    (document.words[i]?.capitalised ?? false) && !SENTENCE_STARTERS.has(document.tokens[i]!.text);
  if (end - start > 1) return isCapitalised(end - 1);
  if (document.elsewhere[start]!.small > 0 || document.tokens[start]!.text.length < 3) return false;
  return !isCapitalised(start - 1) && !isCapitalised(end);
}
