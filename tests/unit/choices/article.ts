import type { Article, Block } from '../../../src/core/article/types';
import type { FilterId } from '../../../src/core/filters/types';

const META = {
  title: 'Storm closes the harbour',
  dek: null,
  byline: null,
  siteName: 'Harbour Post',
  lang: 'en',
  dir: 'ltr',
  publishedTime: null,
  modifiedTime: null,
  section: null,
  url: 'https://www.harbourpost.example/news/storm',
  excerpt: null,
  leadImage: null,
} as const;

/** An article of paragraphs: text alone is article text, a pair is a piece that a filter found. */
export function articleOf(...pieces: (string | [FilterId, string])[]): Article {
  const blocks = pieces.map((piece, n): Block => {
    const [category, text] = typeof piece === 'string' ? [null, piece] : piece;
    const verdict = category && { category, score: 3, reasons: [{ code: 'phrase' as const, detail: text }] };
    const origin = { path: ['main', 'p'], boxes: [0, n + 1], links: [] };
    return { id: `b${n}`, kind: 'paragraph', text, html: `<p>${text}</p>`, verdict, origin };
  });
  return { ...META, blocks, trace: [], notices: [], leftOutWords: 0 };
}
