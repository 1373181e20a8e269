import type { TaggerDocument } from '../tagger/document';
import type { Cluster } from './cluster';
import type { NamedSpan } from './names';

/** Names of one thing that share no words. Folded forms. */
const ALIASES: readonly (readonly string[])[] = [
  ['us', 'usa', 'united states', 'united states of america'],
  ['uk', 'united kingdom', 'great britain'],
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['uae', 'united arab emirates'],
  ['drc', 'democratic republic of congo', 'democratic republic of the congo'],
  ['nato', 'north atlantic treaty organization', 'north atlantic treaty organisation'],
  ['who', 'world health organization', 'world health organisation'],
  ['imf', 'international monetary fund'],
];
const canonical = new Map(ALIASES.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

const LEGAL_FORM =
  /^(?:.+) (?:inc|corp|corporation|co|company|ltd|limited|plc|llc|lp|group|holdings?|ag|sa|se|nv|spa|gmbh|oyj|asa|ab|bhd|kk)$/;

/** Words that may follow the short name of an organisation in its long one ("Wagner", "Wagner Group"). */
const HEADS = new Set(
  (
    'group company corporation airlines airways motors motor bank party ministry university hospital foundation institute ' +
    'court council commission committee agency union association federation league club team force forces movement state ' +
    'securities capital partners energy oil pharmaceuticals technologies systems network news times post'
  ).split(' '),
);

const LEGAL_WORD =
  /^(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|lp|group|holdings?|ag|sa|se|nv|spa|gmbh|oyj|asa|ab|bhd|kk)$/;

/** Whether a folded word says of a name that it is an organisation's ("group", "ministry", "inc"). */
export function isOrganisationWord(word: string): boolean {
  return HEADS.has(word) || LEGAL_WORD.test(word) || /^(?:department|division|administration|office)$/.test(word);
}

/** The heads that companies and armed groups have; cities and states have the others too. */
const COMPANY_HEADS = new Set([
  'group',
  'company',
  'corporation',
  'airlines',
  'airways',
  'motors',
  'securities',
  'capital',
  'partners',
  'pharmaceuticals',
  'technologies',
  'systems',
]);

function withoutLegalForm(form: string): string {
  let short = form;
  while (LEGAL_FORM.test(short)) short = short.slice(0, short.lastIndexOf(' '));
  return short.replace(/ &$/, '');
}

/** Whether two forms of an organisation or place are one name: equal, known aliases, or apart only in the legal form. */
export function sameThing(a: string, b: string): boolean {
  if ((canonical.get(a) ?? a) === (canonical.get(b) ?? b)) return true;
  return withoutLegalForm(a) === withoutLegalForm(b);
}

/** What two forms of one thing have in common, one of these: for looking up what `sameThing` then decides. */
export function thingKeys(form: string): string[] {
  return [`= ${canonical.get(form) ?? form}`, `- ${withoutLegalForm(form)}`];
}

/**
 * The organisation that a shorter name stands for: the one whose initials it has, or the only one that is this name
 * and a word for a kind of organisation. Null when there is none or more than one.
 */
export function organisationTarget(
  document: TaggerDocument,
  short: Cluster,
  others: readonly Cluster[],
): Cluster | null {
  const [form] = short.forms.keys();
  const first = short.names[0]!;
  const isAcronym = short.kind === 'ORG' && form!.length >= 2 && looksLikeAcronym(document, first);
  const targets = others.filter((other) => {
    if (other.kind !== 'ORG') return false;
    return [...other.forms.keys()].some(
      (long) =>
        (isAcronym && hasInitials(long, form!)) ||
        (short.kind === 'ORG' && (isShortened(long, form!) || shortOrganisation(long) === form)),
    );
  });
  return targets.length === 1 ? targets[0]! : null;
}

/** One word in capitals, or any one word in brackets ("Unione europea (Ue)"). */
function looksLikeAcronym({ words }: TaggerDocument, { start, end }: NamedSpan): boolean {
  if (end - start !== 1) return false;
  return words[start]!.allCapitals || (words[start - 1]?.lower === '(' && words[end]?.lower === ')');
}

const SMALL = new Set([
  'of',
  'for',
  'the',
  'and',
  'on',
  'in',
  'to',
  'de',
  'du',
  'des',
  'la',
  'le',
  '&',
  'der',
  'fur',
  'und',
  'y',
  'e',
]);

function hasInitials(long: string, acronym: string): boolean {
  const words = long.split(/[ -]/);
  if (words.length < 2) return false;
  const all = words.map((word) => word[0]).join('');
  const main = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('');
  return all === acronym || (main === acronym && main.length > 1);
}

function isShortened(long: string, short: string): boolean {
  if (long.endsWith(` ${short}`)) return STATE_HEAD.test(short);
  if (!long.startsWith(`${short} `)) return false;
  return long
    .slice(short.length + 1)
    .split(' ')
    .every((word) => HEADS.has(word));
}

/** Bodies named without the state or city they belong to ("the Defense Ministry", "the Commission"). */
const STATE_HEAD =
  /(?:^| )(?:ministry|commission|parliament|council|army|navy|court|senate|police|committee|party|union)$/;

/** The first word of a company's name with a legal form or a word for its kind at the end ("Alder Global Corp"), by which it goes; null when it has neither. */
export function shortOrganisation(form: string): string | null {
  const [first, ...rest] = form.split(' ');
  if (!first || first.length < 3 || rest.length === 0) return null;
  return LEGAL_WORD.test(rest.at(-1)!) || COMPANY_HEADS.has(rest.at(-1)!) ? first : null;
}
