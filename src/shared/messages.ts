/**
 * Everything that crosses from one place where code runs to another: page to popup, popup to worker and back,
 * popup to full tab. One map, so that both ends of a wire read the same type.
 */
import type { Extraction } from '../core/article/extract';
import type { Article, ReadingText } from '../core/article/types';
import type { Entity } from '../core/entities/types';
import type { Quote } from '../core/quotes/types';

/** Why a browser lets no extension into a page. */
export type RefusedReason = 'browser-page' | 'store' | 'pdf' | 'file' | 'unknown';

/** What the content script hands back: the value of its last expression. */
export type ContentResult =
  | { kind: 'extraction'; extraction: Extraction; loading: boolean }
  | { kind: 'refused'; reason: RefusedReason }
  | { kind: 'failed'; message: string };

/** What became of reading a page. */
export type PageReading = ContentResult | { kind: 'gone' };

/** To the analysis worker. `run` counts up: an answer to an older run is out of date. */
export interface AnalysisRequest {
  run: number;
  reading: ReadingText;
  /** Address of the extension's own folder, where the name models are. */
  root: string;
}

export interface Analysis {
  quotes: Quote[];
  entities: Entity[];
}

export type AnalysisAnswer = { run: number } & ({ ok: true; analysis: Analysis } | { ok: false; message: string });

/** An article on its way from the popup to a full tab, with the reader's own choices in it. */
export interface Handover {
  article: Article;
  /** Blocks that the reader put back by hand. */
  putBack: string[];
  /** Milliseconds since 1970, to drop the oldest first. */
  at: number;
}
