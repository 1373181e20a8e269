import { monthNames } from '../../language/months';

/**
 * Reads a date as pages write them. Dates without a zone count as UTC, since the reader's own zone says nothing of them.
 * @param lang language of the page, for the names of months and the order of day and month
 * @returns ISO 8601, or null
 */
export function parseDate(value: string | null, lang: string): string | null {
  if (!value) return null;
  const text = value.trim();
  const iso =
    /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      text,
    );
  if (iso) return fromParts(iso.slice(1, 8) as string[]);
  if (/^\d{8}(?:T?\d{4,6})?$/.test(text)) return fromParts([text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)]);
  if (/^\d{10}$|^\d{13}$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  return parseWritten(text, lang);
}

function fromParts([year, month, day, hour = '0', minute = '0', second = '0', zone]: string[]): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1800 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  let time = Date.UTC(y, m - 1, d, Number(hour), Number(minute), Number(second));
  const offset = zone ? /([+-])(\d{2}):?(\d{2})/.exec(zone) : null;
  if (offset) time -= (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) * 60_000;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** "24 April 2024, 10:15", "April 24, 2024", "24.4.2024", "2024年4月24日" anywhere in a line. */
function parseWritten(text: string, lang: string): string | null {
  const clock = /(?:^|[\sT,])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\.?\d)\s*([ap]\.?m\.?)?/i.exec(
    text.replace(/\d{1,4}[./]\d{1,2}[./]\d{2,4}/, ' '),
  );
  const time = clock
    ? [String((Number(clock[1]) % (clock[4] ? 12 : 24)) + (/^p/i.test(clock[4] ?? '') ? 12 : 0)), clock[2]!]
    : [];
  const cjk =
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(text) ?? /(\d{4})[./](\d{1,2})[./](\d{1,2})/.exec(text);
  if (cjk) return fromParts([cjk[1]!, cjk[2]!, cjk[3]!, ...time]);
  const numeric = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/.exec(text);
  if (numeric) {
    const monthFirst = Number(numeric[2]) > 12 || (numeric[0].includes('/') && /^en(?:-us)?$/.test(lang));
    const [day, month] = monthFirst ? [numeric[2]!, numeric[1]!] : [numeric[1]!, numeric[2]!];
    return fromParts([numeric[3]!, month, day, ...time]);
  }
  const lower = text.toLowerCase();
  for (const [name, month] of monthNames(lang.split('-')[0]!)) {
    if (!lower.includes(name)) continue;
    const at = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').exec(text);
    if (!at) continue;
    const before = /(\d{1,2})(?:st|nd|rd|th|º|er)?\.?,?\s*(?:de\s|d')?$/i.exec(text.slice(0, at.index));
    const after = text.slice(at.index + at[0].length);
    const dayAfter = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?!\d)/i.exec(after);
    const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(after) ?? /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text);
    const day = before?.[1] ?? dayAfter?.[1];
    if (year && day) return fromParts([year[1]!, String(month), day, ...time]);
  }
  return null;
}
