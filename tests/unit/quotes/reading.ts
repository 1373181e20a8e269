import type { BlockKind, BlockSpan, ReadingText } from '../../../src/core/article/types';

/** A reading text of paragraphs; a paragraph may name its kind ("heading: …" is not parsed: pass a pair). */
export function readingOf(
  paragraphs: readonly (string | [BlockKind, string])[],
  lang: string,
  title = '',
  dek: string | null = null,
): ReadingText {
  let text = '';
  const spans: BlockSpan[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const [kind, content] = typeof paragraph === 'string' ? (['paragraph', paragraph] as const) : paragraph;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += content;
    spans.push({ blockId: `b${index}`, kind, category: null, start, end: text.length });
  }
  return { text, spans, lang, title, dek };
}
