import type { Lexicon } from './lexicon';
import { type MarkedSpan, type Paragraph, spokenSpan } from './marks';

const DASH_START = /^\s*[—–―]\s*/u;
/** `Halden ble stengt. – Vi har ikke råd, sa Moen.`: speech that starts within a paragraph. */
const DASH_AFTER_STOP = /[.!?…][”"»“]?\s[—–]\s(?=\p{Lu})/u;
const BREAK = /,?\s?[—–―]+\s?|\s-\s|,\s/gu;
/** How many stretches of a paragraph are looked at: a dash or a comma can stand anywhere. */
const MOST_BREAKS = 60;

/**
 * Speech that a dash opens instead of marks: `—No lo sabíamos —dijo Pérez—. Nadie avisó.`, `– Nie – powiedział Kowalski.`,
 * `— Je ne sais pas, a répondu le témoin.` A paragraph counts only where a verb of saying stands right after a dash or a
 * comma: list items begin with dashes too.
 */
export function dialogueSpans(text: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  for (const paragraph of paragraphs) {
    const line = text.slice(paragraph.start, paragraph.end);
    const dash = DASH_START.exec(line) ?? (lexicon.cues.dashAnywhere ? DASH_AFTER_STOP.exec(line) : null);
    if (dash) spans.push(...speechOf(line, dash.index + dash[0].length, paragraph.start, lexicon));
  }
  return spans;
}

function speechOf(line: string, from: number, offset: number, lexicon: Lexicon): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let start = from;
  let speaking = true;
  let breaks = 0;
  for (const match of line.matchAll(BREAK)) {
    if (match.index < start || breaks++ > MOST_BREAKS) continue;
    const after = match.index + match[0].length;
    const dash = /[—–―-]/.test(match[0]);
    if (speaking) {
      if (!startsWithSaying(line.slice(after, after + 80), lexicon)) continue;
      push(spans, line, start, match.index, offset);
      speaking = false;
    } else if (dash) {
      start = after;
      speaking = true;
    }
  }
  if (spans.length > 0 && speaking) push(spans, line, start, line.length, offset);
  return spans;
}

/** Does the narration after a dash begin with a verb of saying, perhaps after an auxiliary ("a répondu", "ha detto")? */
function startsWithSaying(rest: string, lexicon: Lexicon): boolean {
  const words = rest.match(/[\p{L}][\p{L}\p{M}]*/gu) ?? [];
  for (const word of words.slice(0, 4)) {
    const { say, between, pronoun } = lexicon.classOf(word.toLowerCase());
    if (say) return true;
    if (!between && !pronoun && word.length > 1 && !/^\p{Lu}/u.test(word)) return false;
  }
  return false;
}

function push(spans: MarkedSpan[], line: string, from: number, to: number, offset: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s.,;—–―-]/u.test(line[start]!)) start++;
  while (end > start && /[\s,—–―-]/u.test(line[end - 1]!)) end--;
  if (end > start) spans.push(spokenSpan(offset + start, offset + end));
}

/**
 * The attribution may stand inside the marks: `« On nous a oubliés, dit-il. Personne ne répond. »`, `«Да, — сказал он, — это
 * правда»`. Such a span is divided into its spoken parts, so that the words between them are read as narration.
 */
export function withoutIncises(text: string, spans: readonly MarkedSpan[], lexicon: Lexicon): MarkedSpan[] {
  const out: MarkedSpan[] = [];
  for (const span of spans) {
    let rest = span;
    for (const { start: from, end: to } of incisesOf(text, span, lexicon)) {
      if (from < rest.start) continue;
      out.push({ ...rest, end: from, close: from });
      rest = { ...rest, start: to, open: to };
    }
    if (rest.end > rest.start) out.push(rest);
  }
  return out;
}

function incisesOf(text: string, span: MarkedSpan, lexicon: Lexicon): Paragraph[] {
  const inside = text.slice(span.start, span.end);
  const incises: Paragraph[] = [];
  const commas = lexicon.cues.attributesInside ? inside.matchAll(INCISE) : [];
  for (const match of [...commas, ...inside.matchAll(DASHED)]) {
    if (!startsWithSaying(match[0], lexicon)) continue;
    const end = match.index + match[0].length;
    incises.push({ start: span.start + match.index, end: span.start + end + apposition(inside, end, lexicon) });
  }
  return incises.sort((a, b) => a.start - b.start);
}

/** How much of what follows "…, dit Jean Roy, " says who he is ("agriculteur. "): up to its comma or full stop. */
function apposition(inside: string, from: number, lexicon: Lexicon): number {
  if (!/\p{Lu}[\p{L}-]+,\s$/u.test(inside.slice(Math.max(0, from - 40), from))) return 0;
  const match =
    /^(?:(?:la|le|un|une|el|una|il|lo|um|uma|o|a)\s|l['’])?(\p{Ll}[\p{L}-]+)[^,.«»“”]{0,80}[,.](?:\s|$)/u.exec(
      inside.slice(from, from + 120),
    );
  return match && lexicon.classOf(match[1]!).role ? match[0].length : 0;
}

/** A comma, a few words with a subject that can be one (a clitic, a name, a noun), a comma or full stop. */
const INCISE =
  /,\s(?:\p{Ll}+[-'’\s]){1,4}(?:(?:il|elle|on|ils|elles)(?:\s\p{Ll}+)?|(?:(?:le|la|un|une|el|los|las|una|il|lo|gli|os|um|uma|o|a)\s|l['’])\p{Ll}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})(?:[,.]\s|$)/gu;

/** Two dashes with a few words between them. */
const DASHED = /[,.!?…]?(?:\s?[—–]\s?|\s-\s)\p{Ll}[^—–\n"“”„«»]{1,80}?[,.]?(?:\s?[—–][,.]?\s?|\s-\s)/gu;
