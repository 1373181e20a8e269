import type { BlockKind } from '../article/types';

/** An element on the way from the body to a block, in document order; a block's own element is the last one. */
export interface Container {
  index: number;
  /** Index of the enclosing container, -1 for the body. */
  parent: number;
  tag: string;
  id: string;
  classes: readonly string[];
  /** ARIA role, or ''. */
  role: string;
  /** First and last block inside, indices into `Outline.blocks`, both inclusive. */
  first: number;
  last: number;
  /** Nesting depth below the body. */
  depth: number;
}

export interface Link {
  /** Absolute where the page's address is known. */
  href: string;
  text: string;
}

/** What is known of a paragraph-sized piece of the page, as plain data: the input of the filters. */
export interface SourceBlock {
  index: number;
  kind: BlockKind;
  level?: number;
  ordered?: boolean;
  /** Items of ordered lists only. */
  number?: number;
  /** White space collapsed, inline elements joined. */
  text: string;
  /** Index into `Outline.containers` of the element that holds the block's text. */
  container: number;
  links: Link[];
  /** Share of the text that stands in links, 0 to 1. */
  linkDensity: number;
  /** Texts of the buttons (also links that play a button) inside the block. */
  buttons: string[];
  /** Kinds of the form controls inside ("email", "text", "radio", "select"…). */
  fields: string[];
  /** The block is a control itself (button, label, option): never article text. */
  isControl: boolean;
  /** Offsets into `text` at which the page breaks the line (`<br>`) or one inline element ends and other text begins. */
  breaks?: number[];
  /** White space before it in a plain-text source. */
  gap?: string;
}

/** The page as a list of blocks and the tree of containers above them. */
export interface Outline {
  blocks: SourceBlock[];
  containers: Container[];
}
