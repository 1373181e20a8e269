import { genderOfGivenName } from '../../quotes/given-names';
import { SETTING, sentenceAt, type TaggerDocument } from '../tagger/document';
import type { NameKind } from '../tagger/labels';
import type { TaggedName } from '../tagger/tag';
import { foldLetters } from '../tagger/words';
import type { FunctionWords } from './function-words';
import type { PersonWords } from './person-words';

/** A name in the text with the form under which it is compared: token indices, end exclusive. */
export interface NamedSpan {
  kind: NameKind;
  start: number;
  end: number;
  /** Folded words without full stops, joined by spaces. */
  form: string;
  /** First token of the name as it is shown, where a demonym in front belongs to it ("Russian Defense Ministry"). */
  shownFrom: number;
}

/** The form under which the tokens [start, end) are compared with other names. */
export function formOf(document: TaggerDocument, start: number, end: number): string {
  const words: string[] = [];
  for (let i = start; i < end; i++) {
    const { lower } = document.words[i]!;
    words.push(comparable(lower.includes('0') ? foldLetters(document.tokens[i]!.text) : lower));
  }
  return words.filter((word) => word !== '').join(' ');
}

/** A folded word without the marks that writers leave out. */
export function comparable(word: string): string {
  return word.replace(/[.,'"()]/g, '');
}

/** Days, months and holidays that taggers like to take for names; the months that are also people's names are left out. */
const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february july september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec christmas easter thanksgiving ramadan halloween'
  ).split(' '),
);
/** Substances, particles in the air and illnesses whose short names look like an organisation's. */
const SUBSTANCES = new Set(
  (
    'h2o co2 ch4 n2o no2 nox so2 nh3 o3 h2 n2 pm10 pm2.5 pm25 cfc ddt pfas pcb dna rna mrna hiv aids covid covid-19 ' +
    'covid19 sars sars-cov-2 mers h1n1 h5n1 h7n9 h5n8'
  ).split(' '),
);
/** Nothing of a person's name stands beyond these. */
const BREAK = /^[-–—:;|/]+$/u;
const ARTICLES = new Set(['the', 'a', 'an']);
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*$/u;
/** Small words that begin a person's name ("von der Leyen", "al-Sadr"). */
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|du|des|d'|von|van|der|den|ten|ter|zu|zum|al|el|bin|ibn|abu|la|le|[ae]l-.*|d'.*)$/;
/** Of them those that only lead up to an organisation or a place ("de l’Élysée"). */
const OF = /^(?:de|del|della|di|da|do|dos|du|des|d'|van|von|al)$/;
const SMALL_WORD = /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u;
const EDGE = /^[^\p{L}\p{N}]+$/u;

/**
 * Cuts what is not the name off a tagged span: articles, quotation marks, possessives and, for people, titles.
 * @returns null when nothing is left
 */
export function trimName(
  document: TaggerDocument,
  name: TaggedName,
  people: PersonWords,
  grammar: FunctionWords,
): NamedSpan | null {
  let { start, end } = name;
  const { words } = document;
  const lower = (i: number): string => comparable(words[i]!.lower);
  const isSmall = (i: number): boolean => SMALL_WORD.test(document.tokens[i]!.text);
  const isTitle = (i: number): boolean => {
    const word = lower(i);
    return people.honorifics.has(word) || people.roleNouns.has(word) || people.roleModifiers.has(word);
  };
  while (start < end && (EDGE.test(words[start]!.lower) || ARTICLES.has(words[start]!.lower))) start++;
  while (end > start && (EDGE.test(words[end - 1]!.lower) || words[end - 1]!.lower === "'s")) end--;
  if (name.kind !== 'MISC') {
    const keeps = (word: string): boolean => PARTICLE.test(word) && !(name.kind !== 'PER' && OF.test(word));
    while (start < end - 1 && isSmall(start) && !keeps(words[start]!.lower)) start++;
    while (end > start + 1 && isSmall(end - 1) && people.roleNouns.has(lower(end - 1))) end--;
    if (end > start + 1 && MONTH.test(lower(end - 1)) && /^\p{N}/u.test(words[end]?.lower ?? '')) end--;
  }
  if (name.kind === 'PER') while (start < end - 1 && isTitle(start)) start++;
  if (name.kind === 'PER') {
    const cut = words.slice(start, end).findIndex((word) => BREAK.test(word.lower));
    if (cut > 0) end = start + cut;
  }
  while (end - start > 1 && grammar.of(lower(end - 1)).verb && isSetInCapitals(document, start)) end--;
  while (end - start > 1 && grammar.of(lower(start)).before && isMereOpening(document, start)) start++;
  if (start >= end || (end - start === 1 && isPlainWord(document, start))) return null;
  if (end - start === 1 && name.kind === 'PER' && people.plainNouns.has(lower(start))) return null;
  if (end - start === 1 && grammar.of(lower(start)).any && isMereOpening(document, start)) return null;
  const form = formOf(document, start, end);
  // "New Zealand-based"
  if (/\p{L}-(?:based|born|backed|led|owned|run|style|wide)$/u.test(form)) return null;
  return form === '' || CALENDAR.has(form) || SUBSTANCES.has(form)
    ? null
    : { kind: name.kind, start, end, form, shownFrom: start };
}

/** A word that is capitalised only where every word would be, and is written small elsewhere in the document. */
function isPlainWord({ elsewhere, words }: TaggerDocument, token: number): boolean {
  const { small, capitalisedInside } = elsewhere[token]!;
  const { capitalised, allCapitals } = words[token]!;
  return capitalised && !allCapitals && small > 0 && capitalisedInside === 0;
}

/** In a line where a capital says nothing, a verb after a name looks like its last word. */
function isSetInCapitals(document: TaggerDocument, token: number): boolean {
  const setting = sentenceAt(document, token)?.setting;
  return setting === SETTING.capitals || setting === SETTING.headline;
}

/** Opens a sentence or what is quoted, and has a capital nowhere inside one: the capital may say nothing. */
function isMereOpening(document: TaggerDocument, token: number): boolean {
  const { elsewhere, tokens, words } = document;
  if (elsewhere[token]!.capitalisedInside > 0 || words[token]!.allCapitals) return false;
  if (genderOfGivenName(tokens[token]!.text)) return false;
  const before = words[token - 1]?.lower ?? '';
  return sentenceAt(document, token)?.start === token || OPENING.test(before);
}

const OPENING = /^["'(:¿¡-]$/;

/** Languages whose genitive of names is a bare s ("Hafenbergs Rat"). */
const BARE_GENITIVE = new Set(['da', 'de', 'no', 'nb', 'nn', 'sv']);

/**
 * Compares genitives in the form without their s, where the article has that form too: "Deutschlands" is Deutschland,
 * "Laos" stays.
 * @param lang BCP 47 primary subtag
 */
export function withoutGenitives(names: readonly NamedSpan[], lang: string): NamedSpan[] {
  if (!BARE_GENITIVE.has(lang)) return [...names];
  const lastWord = (form: string): string => form.slice(form.lastIndexOf(' ') + 1);
  const known = new Set(names.map(({ form }) => lastWord(form)));
  return names.map((name) =>
    name.form.endsWith('s') && known.has(lastWord(name.form).slice(0, -1))
      ? { ...name, form: name.form.slice(0, -1) }
      : name,
  );
}

/** Bodies that every state has: only the demonym in front tells whose it is. Last words of folded forms. */
const STATE_BODIES = new Set(
  (
    'ministry army navy parliament government treasury senate congress cabinet embassy consulate police military airforce ' +
    'marines guard guards bank court commission assembly office'
  ).split(' '),
);

/** Gives bodies of a state the demonym in front of them, so that two countries' ministries stay two. */
export function qualifyStateBodies(document: TaggerDocument, names: readonly NamedSpan[]): NamedSpan[] {
  const demonyms = new Map(names.filter((name) => name.kind === 'MISC').map((name) => [name.end, name]));
  return names.map((name) => {
    const demonym = name.kind === 'ORG' ? demonyms.get(name.start) : undefined;
    if (!demonym || !STATE_BODIES.has(name.form.slice(name.form.lastIndexOf(' ') + 1))) return name;
    return { ...name, form: formOf(document, demonym.start, name.end), shownFrom: demonym.start };
  });
}
