/** A time of day as parts of digits (hours from 0 to 23, minutes, seconds), and its zone as it is written. */
export interface Clock {
  time: [hour: string, minute: string, second: string];
  zone: string | undefined;
}

export const NO_CLOCK: Clock = { time: ['0', '0', '0'], zone: undefined };

const AFTERNOON = '[ap]\\.?\\s?m\\b\\.?|[πμ]\\.?μ\\.?';
const CLOCK = new RegExp(
  `(?:^|[\\sT,(日일]|(午前|午後|上午|下午|오전|오후)\\s*)(\\d{1,2})(?:[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?|\\s?h\\s?(\\d{2})|\\s?[時时点點시]\\s?(?:(\\d{1,2})\\s?[分분])?)(?![.:]?\\d)\\s*(${AFTERNOON})?`,
  'i',
);
const ZONE = /^\s*(?:Uhr\s*)?\(?(Z|(?:GMT|UTC)?\s?[+-]\d{2}(?::?\d{2})?|[A-Z]{3,4})(?![A-Za-z\d])/;

/** Hours before or after Greenwich that short names of zones stand for; those with several meanings are left out. */
const ZONES: Record<string, number> = {
  ...{ Z: 0, UTC: 0, GMT: 0, WET: 0, BST: 1, CET: 1, MEZ: 1, CEST: 2, MESZ: 2, EET: 2, EEST: 3, MSK: 3 },
  ...{
    EST: -5,
    EDT: -4,
    CDT: -5,
    MST: -7,
    MDT: -6,
    PST: -8,
    PDT: -7,
    JST: 9,
    KST: 9,
    AEST: 10,
    AEDT: 11,
    SGT: 8,
    HKT: 8,
  },
};

/** The first time of day in a text that has its date taken out, or null. */
export function clockIn(text: string): Clock | null {
  const found = CLOCK.exec(text);
  if (!found) return null;
  const [all, before, hours, minutes, seconds, ofHour, counted, behind] = found;
  const half = behind ?? before;
  const late = half !== undefined && /^(?:p|μ|午後|下午|오후)/i.test(half);
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (late ? 12 : 0);
  const minute = minutes ?? ofHour ?? counted ?? '0';
  if (hour > 24 || Number(minute) > 59) return null;
  const zone = ZONE.exec(text.slice(found.index + all.length))?.[1];
  return { time: [String(hour), minute, seconds ?? '0'], zone };
}

/** @returns minutes by which a zone is ahead of UTC; 0 for one that is not known */
export function zoneMinutes(zone: string | undefined): number {
  const offset = zone ? /([+-])(\d{2})(?::?(\d{2}))?$/.exec(zone) : null;
  if (!offset) return (ZONES[zone ?? ''] ?? 0) * 60;
  return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
}
