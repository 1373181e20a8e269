import type { ReadingText } from '../../../src/core/article/types';
import { buildEntities } from '../../../src/core/entities/document/entities';
import { prepareDocument } from '../../../src/core/entities/tagger/document';
import type { NameKind } from '../../../src/core/entities/tagger/labels';
import type { TaggedName } from '../../../src/core/entities/tagger/tag';
import type { Entity } from '../../../src/core/entities/types';

export interface Frame {
  title?: string;
  dek?: string;
  /** "en" where it is left out. */
  lang?: string;
  /** Paragraphs from this number on are credits. */
  creditsFrom?: number;
}

/**
 * Entities of a text whose names are marked as the tagger would have found them: "[PER:Ada Lovelace] met [ORG:Acme]."
 * Paragraphs are separated by blank lines.
 */
export function entitiesOf(marked: string, frame: Frame = {}): Entity[] {
  const spans: { start: number; end: number; kind: NameKind }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[(PER|ORG|LOC|MISC):([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    spans.push({ start: text.length, end: text.length + match[2]!.length, kind: match[1] as NameKind });
    text += match[2];
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const lang = frame.lang ?? 'en';
  const document = prepareDocument(text, lang, []);
  const names: TaggedName[] = spans.map(({ start, end, kind }) => ({
    kind,
    start: document.tokens.findIndex((token) => token.start === start),
    end: document.tokens.findIndex((token) => token.end === end) + 1,
  }));
  return buildEntities(readingOf(text, frame, lang), lang, document, names);
}

export function readingOf(text: string, frame: Frame = {}, lang = 'en'): ReadingText {
  let start = 0;
  const spans = text.split('\n\n').map((paragraph, i) => {
    const span = {
      blockId: `b${i}`,
      kind: 'paragraph' as const,
      category: frame.creditsFrom !== undefined && i >= frame.creditsFrom ? ('credits' as const) : null,
      start,
      end: start + paragraph.length,
    };
    start = span.end + 2;
    return span;
  });
  return { text, spans, lang, title: frame.title ?? '', dek: frame.dek ?? null };
}
