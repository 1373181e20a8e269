import type { FilterId, Verdict } from '../filters/types';

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'figure'
  | 'table'
  | 'code'
  | 'embed'
  | 'separator';

/** One piece of the article, in the order of the page. Hidden pieces are blocks too: a switch never runs the page again. */
export interface Block {
  /** Stable within one article: "b0", "b1", … in page order; parts of a split element are "b3.0", "b3.1". */
  id: string;
  kind: BlockKind;
  /** Heading level 2 to 6 (the title is level 1 and not a block); nesting depth from 1 for list items. */
  level?: number;
  /** List items only. */
  ordered?: boolean;
  /** Items of ordered lists only: the number that stands before it. */
  number?: number;
  /** Pictures only: the end of `text` that names photographer or agency. */
  credit?: string;
  /** Programs only, where the page names it: the programming language, in lower case. */
  language?: string;
  /** Plain text, inline elements joined, white space collapsed (a plain-text source keeps its own). Caption text for figures. */
  text: string;
  /** Clean markup of the whole block (`<p>…</p>`, `<figure>…`), from an allow-list of elements and attributes. */
  html: string;
  /** What a filter said of it, also where the reader shows that category; null for article text. */
  verdict: Verdict | null;
  /** Plain-text sources only: the white space that stood before this block. Pages: absent, blocks are joined by blank lines. */
  gap?: string;
  /** Absent for plain-text sources. */
  origin?: Origin;
}

/** Where on its page a block stood: what its like can be recognised by on another page of the site. */
export interface Origin {
  /** The block's element and those around it, its own last, at most eight: tag and stable class words ("aside.support.box"). */
  path: string[];
  /** The same elements as numbers: equal for blocks that stand in the same box of this page. */
  boxes: number[];
  /** Targets of its links, absolute where the page's address is known. */
  links: string[];
}

/** What happened to a piece of the page and why; always recorded, never changes the result. */
export interface TraceEntry {
  step: 'snapshot' | 'filter' | 'readability' | 'restore' | 'split';
  blockId: string;
  reason: string;
}

export interface Image {
  src: string;
  alt: string;
}

/** How sure Lede is that this is an article, whole. Codes are for an interface to translate. */
export type Notice = 'partial-paywall' | 'short' | 'long-prose-left-out' | 'page-loading';

export interface ArticleMeta {
  title: string;
  dek: string | null;
  byline: string | null;
  siteName: string | null;
  /** BCP 47, lower-case language subtag first ("en", "pt-br"); detected when the page does not say; "und" when unknown. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** ISO 8601, or null. */
  publishedTime: string | null;
  modifiedTime: string | null;
  section: string | null;
  url: string | null;
  excerpt: string | null;
  leadImage: Image | null;
}

/** The value that the core makes of a page; serialisable, so that it crosses a message as it is. */
export interface Article extends ArticleMeta {
  blocks: Block[];
  trace: TraceEntry[];
  notices: Notice[];
  /** Words of running text on the page that are neither shown nor hidden: not among the blocks. */
  leftOutWords: number;
}

/** Which categories the reader hides. */
export type HiddenCategories = ReadonlySet<FilterId>;

/** What the reader hides: whole categories, or a rule of its own that is asked of every block with a verdict. */
export type Hiding = HiddenCategories | ((block: Block) => boolean);

/** A kept block's place in the reading text, in UTF-16 code units, end exclusive. */
export interface BlockSpan {
  blockId: string;
  kind: BlockKind;
  /** Category of a shown verdict ("credits"), or null for article text. */
  category: FilterId | null;
  start: number;
  end: number;
}

/**
 * The text a reader sees for a choice of hidden categories: the input of quotes and entities.
 * All offsets of quotes and mentions point into `text`.
 */
export interface ReadingText {
  text: string;
  spans: BlockSpan[];
  lang: string;
  title: string;
  dek: string | null;
}
