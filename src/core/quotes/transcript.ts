import type { MarkedSpan, Paragraph } from './marks';

const LABEL = /^\s*(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})\s?[:：]\s*(?=\S)/u;
/** Labels that say which side speaks, not who. */
const SIDE = /^(?:Q|A|Question|Answer|F|R|P)$/u;
/** Fewer labelled paragraphs are no transcript. */
const LEAST_LINES = 4;

/**
 * The lines of a transcript or an interview: paragraphs that begin with who speaks ("SMITH: …", "Q: …"). Two labels must
 * take turns, each twice, since a list of terms looks the same.
 */
export function transcriptSpans(text: string, paragraphs: readonly Paragraph[]): MarkedSpan[] {
  const lines = paragraphs.flatMap((paragraph) => {
    const match = LABEL.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80)));
    return match ? [{ paragraph, label: match[1]!, start: paragraph.start + match[0].length }] : [];
  });
  const counts = new Map<string, number>();
  for (const { label } of lines) counts.set(label, (counts.get(label) ?? 0) + 1);
  const speakers = new Set([...counts].filter(([, count]) => count >= 2).map(([label]) => label));
  if (speakers.size < 2 || lines.length < LEAST_LINES) return [];
  return lines
    .filter(({ label, paragraph, start }) => speakers.has(label) && start < paragraph.end)
    .map(({ paragraph, label, start }) => ({
      start,
      end: paragraph.end,
      open: SIDE.test(label) ? paragraph.start : start,
      close: paragraph.end,
      closed: true,
      single: false,
      ...(SIDE.test(label) ? { anonymous: true } : {}),
    }));
}
