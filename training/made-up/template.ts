import type { Random } from '../random';
import type { Cast, Piece } from './cast';

/**
 * Templates: `{P1}` a name of the cast (see Cast), `{P*}` a new one, `<said|added>` one of several wordings,
 * `[ORG:European Union]` a name spelled out, `%…%` a filler: %n% number, %nn% two digits, %day%, %month%, …
 */
const PART = /\{([A-Za-z])(\d|\*)\}|<([^<>]*\|[^<>]*)>|\[(PER|ORG|LOC|MISC):([^\]]+)\]|%(\w+)%/g;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'Jan.',
  'Feb.',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];
const HOLIDAYS = [
  'Christmas',
  'Christmas',
  'Easter',
  'Thanksgiving',
  'New Year',
  "New Year's Day",
  'Ramadan',
  'Labor Day',
  'Independence Day',
  'Halloween',
  'Passover',
  'Eid',
];
const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'bottom', 'joint top'];
const SAID = [
  'said',
  'said',
  'said',
  'told reporters',
  'added',
  'told a news conference',
  'told parliament',
  'said in a statement',
  'wrote',
  'warned',
  'acknowledged',
  'argued',
  'recalled',
  'tweeted',
];

const FILLERS: Readonly<Record<string, (random: Random) => string>> = {
  n: (random) => String(1 + random.below(9)),
  nn: (random) => String(10 + random.below(89)),
  nnn: (random) => String(100 + random.below(899)),
  big: (random) => `${1 + random.below(899)},${100 + random.below(899)}`,
  dec: (random) => `${random.below(99)}.${random.below(10)}`,
  pct: (random) => `${random.below(40)}.${random.below(10)} percent`,
  pc: (random) => `${1 + random.below(60)}%`,
  money: (random) => `$${1 + random.below(900)} ${random.pick(['million', 'billion'])}`,
  score: (random) => `${random.below(6)}-${random.below(5)}`,
  points: (random) => `${60 + random.below(70)}-${60 + random.below(60)}`,
  set: (random) => random.pick(['6-4', '6-3', '7-5', '6-2', '7-6 (7-4)', '6-1', '4-6', '7-6', '6-0', '3-6']),
  day: (random) => random.pick(DAYS),
  month: (random) => random.pick(MONTHS),
  date: (random) => `${random.pick(MONTHS)} ${1 + random.below(28)}`,
  holiday: (random) => random.pick(HOLIDAYS),
  iso: (random) =>
    `${1990 + random.below(35)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`,
  year: (random) => String(1950 + random.below(76)),
  age: (random) => String(18 + random.below(70)),
  rank: (random) => random.pick(RANKS),
  said: (random) => random.pick(SAID),
  time: (random) =>
    `${1 + random.below(59)}:${String(random.below(60)).padStart(2, '0')}.${String(random.below(100)).padStart(2, '0')}`,
};

/** Fills a template. */
export function fill(template: string, cast: Cast, random: Random): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(PART)) {
    if (match.index > at) pieces.push({ text: template.slice(at, match.index), kind: null });
    at = match.index + match[0].length;
    const [, letter, key, choices, kind, literal, filler] = match;
    if (letter && key) pieces.push(cast.name(letter, key));
    else if (choices !== undefined) pieces.push(...fill(random.pick(choices.split('|')), cast, random));
    else if (kind && literal) pieces.push({ text: literal, kind: kind as Piece['kind'] });
    else pieces.push({ text: fillerText(filler!, random), kind: null });
  }
  if (at < template.length) pieces.push({ text: template.slice(at), kind: null });
  return pieces;
}

function fillerText(name: string, random: Random): string {
  const filler = FILLERS[name];
  if (!filler) throw new Error(`no such filler: %${name}%`);
  return filler(random);
}
