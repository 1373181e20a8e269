import { monthNames } from '../../language/months';
import { clockIn, NO_CLOCK, zoneMinutes } from './clock';

const MINUTE = 60_000;
/** Years between the counts of Thailand and of the rest of the world. */
const BUDDHIST_YEARS = 543;
/** The year before the first of each Japanese era. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
/** The zeros of the scripts that have digits of their own. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/**
 * Reads a date as pages write them. Dates without a zone count as UTC, since the reader's own zone says nothing of them.
 * @param lang language of the page, for the names of months and the order of day and month
 * @returns ISO 8601, or null
 */
export function parseDate(value: string | null, lang: string): string | null {
  if (!value) return null;
  const text = latinDigits(value.trim());
  return parseCompact(text) ?? parseIso(text) ?? parseWritten(text, lang);
}

function latinDigits(text: string): string {
  if (!/[^\P{Nd}0-9]/u.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Nothing but digits: "20240506", "20240506T101500Z", seconds or milliseconds since 1970. */
function parseCompact(text: string): string | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  const date = parts && fromParts(parts.slice(1, 8));
  if (date) return date;
  return /^\d{10}$|^\d{13}$/.test(text) ? fromTime(Number(text) * (text.length === 10 ? 1000 : 1)) : null;
}

function parseIso(text: string): string | null {
  const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:T(?=\d))?/.exec(text);
  if (!iso) return null;
  const { time, zone } = clockIn(` ${text.slice(iso.index + iso[0].length)}`) ?? NO_CLOCK;
  return fromParts([iso[1], iso[2], iso[3], ...time, zone]);
}

type Part = string | undefined;

function fromParts([year, month, day, hour = '0', minute = '0', second = '0', zone]: Part[]): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const start = new Date(Date.UTC(y, m - 1, d));
  // A day that the month doesn't have would count on into the next one.
  if (!(y >= 1800) || start.getUTCMonth() !== m - 1 || start.getUTCDate() !== d) return null;
  const time = start.getTime() + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  return fromTime(time - zoneMinutes(zone) * MINUTE);
}

/** @returns null for the very first moment of computers' time as well: a field that nobody filled in */
function fromTime(time: number): string | null {
  const date = new Date(time);
  return time === 0 || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** "24 April 2024, 10:15", "April 24, 2024", "24.4.2024", "2024年4月24日" anywhere in a line. */
function parseWritten(text: string, lang: string): string | null {
  const { time, zone } = clockIn(text.replace(/\d{1,4}[./]\d{1,2}[./]\d{2,4}/, ' ')) ?? NO_CLOCK;
  const inYear = (year: string, month: string, day: string) => fromParts([year, month, day, ...time, zone]);
  const era = /(令和|平成|昭和)\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})/.exec(text);
  if (era) return inYear(String(ERAS[era[1]!]! + (era[2] === '元' ? 1 : Number(era[2]))), era[3]!, era[4]!);
  const cjk =
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(text) ?? /(\d{4})[./](\d{1,2})[./](\d{1,2})/.exec(text);
  if (cjk) return inYear(cjk[1]!, cjk[2]!, cjk[3]!);
  const numeric = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/.exec(text);
  if (numeric) {
    const monthFirst = Number(numeric[2]) > 12 || (numeric[0].includes('/') && /^en(?:-us)?$/.test(lang));
    const [day, month] = monthFirst ? [numeric[2]!, numeric[1]!] : [numeric[1]!, numeric[2]!];
    return inYear(yearOf(numeric[3]!, lang), month, day);
  }
  const lower = text.toLowerCase();
  for (const [name, month] of monthNames(lang.split('-')[0]!)) {
    if (!lower.includes(name)) continue;
    const at = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').exec(text);
    if (!at) continue;
    const before = /(\d{1,2})(?:st|nd|rd|th|º|er)?\.?,?\s*(?:de\s|d')?$/i.exec(text.slice(0, at.index));
    const after = text.slice(at.index + at[0].length);
    const dayAfter = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?!\d)/i.exec(after);
    const year = /(?<!\d)((?:19|2[05])\d{2})(?!\d)/.exec(after) ?? /(?<!\d)((?:19|2[05])\d{2})(?!\d)/.exec(text);
    const day = before?.[1] ?? dayAfter?.[1];
    if (year && day) return inYear(yearOf(year[1]!, lang), String(month), day);
  }
  return null;
}

function yearOf(year: string, lang: string): string {
  return /^th\b/.test(lang) && Number(year) > 2400 ? String(Number(year) - BUDDHIST_YEARS) : year;
}
