/**
 * Everything that crosses from one place where code runs to another: page to popup, popup to worker and back,
 * popup to full tab. One map, so that both ends of a wire read the same type.
 */
import type { Extraction } from '../core/article/extract';
import type { Article, ReadingText } from '../core/article/types';
import type { SiteRule } from '../core/choices/site-rules/types';
import type { Choices } from '../core/choices/types';
import type { Entity } from '../core/entities/types';
import type { Quote } from '../core/quotes/types';

/** What the content script is asked for; left in the page for it, and gone once it ran. */
export interface ContentRequest {
  /** The reader's own rules for this page. */
  siteRules: SiteRule[];
  /** Every piece of text on the page instead of the article. */
  everything: boolean;
}

/** Why a browser lets no extension into a page. */
export type RefusedReason = 'browser-page' | 'store' | 'pdf' | 'file' | 'unknown';

/** What the content script hands back: the value of its last expression. */
export type ContentResult =
  | {
      kind: 'extraction';
      extraction: Extraction;
      loading: boolean;
      /** Where the page is, which is not always what it says of itself. */
      address: string;
    }
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
  /** Address of its page. */
  address: string | null;
  choices: Choices;
  /** Milliseconds since 1970, to drop the oldest first. */
  at: number;
}
