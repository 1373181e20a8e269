import type { Lexicon } from './lexicon';
import { type MarkedSpan, type Paragraph, spokenSpan } from './marks';

const DASH_START = /^\s*[—–―]\s*/u;
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
    const dash = DASH_START.exec(line);
    if (dash) spans.push(...speechOf(line, dash[0].length, paragraph.start, lexicon));
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
  for (const word of words.slice(0, 3)) {
    const { say, between } = lexicon.classOf(word.toLowerCase());
    if (say) return true;
    if (!between) return false;
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
 * French sets the attribution inside the marks: `« On nous a oubliés, dit-il. Personne ne répond. »` Such a span is
 * divided into its spoken parts, so that the words between them are read as narration.
 */
export function withoutIncises(text: string, spans: readonly MarkedSpan[], lexicon: Lexicon): MarkedSpan[] {
  if (!lexicon.cues.attributesInside) return [...spans];
  const out: MarkedSpan[] = [];
  for (const span of spans) {
    let rest = span;
    const inside = text.slice(span.start, span.end);
    for (const match of inside.matchAll(INCISE)) {
      const from = span.start + match.index;
      const to = from + match[0].length;
      if (from < rest.start || !startsWithSaying(match[0], lexicon)) continue;
      out.push({ ...rest, end: from, close: from });
      rest = { ...rest, start: to, open: to };
    }
    if (rest.end > rest.start) out.push(rest);
  }
  return out;
}

/** A comma, a few words with a subject that can be one (a clitic or a name), a comma or full stop. */
const INCISE =
  /,\s(?:[\p{Ll}]+[-'’\s]){1,4}(?:il|elle|on|ils|elles|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})(?:[,.]\s|$)/gu;
