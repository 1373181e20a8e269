import type { Article, Block } from '../article/types';
import { describeReason } from '../filters/reasons';
import { shorten } from './leftover';

/** What a report says beside the article: the caller knows it. */
export interface ReportContext {
  /** Address of the page. */
  url: string | null;
  /** Lede's version. */
  version: string;
  /** Browser and its version. */
  browser: string;
}

const SHOWN_CHARACTERS = 160;

/**
 * A report that the reader can copy: what was hidden and why, or that a piece was not found. English, as its readers
 * are the developers. Holds the address without query and fragment, and only the beginning of each piece.
 * @param blocks with the verdicts of the filters, not with the reader's own
 */
export function reportText(article: Article, blocks: readonly Block[], context: ReportContext): string {
  const lines = [
    'Lede report',
    `Page: ${plainAddress(context.url)}`,
    `Language: ${article.lang}`,
    `Lede ${context.version}, ${context.browser}`,
  ];
  for (const { id, kind, text, verdict } of blocks) {
    lines.push('', `Piece ${id} (${kind}): “${shorten(text, SHOWN_CHARACTERS)}”`);
    if (!verdict) lines.push('Filter: none');
    else {
      lines.push(`Filter: ${verdict.category} (${verdict.score.toFixed(1)})`);
      lines.push(...verdict.reasons.map((reason) => `- ${describeReason(reason)}`));
    }
  }
  if (article.notices.length > 0) lines.push('', `Notices: ${article.notices.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

/** An address without what may tell on its reader: user, query, fragment. */
export function plainAddress(url: string | null): string {
  try {
    const { origin, pathname } = new URL(url ?? '');
    return origin === 'null' ? 'unknown' : origin + pathname;
  } catch {
    return 'unknown';
  }
}
