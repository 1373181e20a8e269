import type { BlockFacts, PageFacts } from './engine/facts';
import type { FilterId, Reason } from './types';

/** One observation in favour of a filter. */
export interface Evidence {
  filter: FilterId;
  /** Weight in points; `THRESHOLD` points are enough for a verdict. */
  points: number;
  reason: Reason;
  /** Where in the block's text it was seen, for asks that are glued to other text; absent: the block as a whole. */
  start?: number;
  end?: number;
  /** Wording that other texts share: counts up to `POINTS.hints` together. */
  hint?: boolean;
  /** Counts only beside evidence of another kind. */
  support?: boolean;
}

/**
 * A kind of thing that is not the article: one file, one id, one switch.
 * Phrases are data of the languages (`languages/xx.ts`); everything else that tells the kind stands here.
 */
export interface Filter {
  id: FilterId;
  /** What it hides, in a sentence for a reader. */
  description: string;
  /** Lines that it must recognise by their text alone. */
  examples: readonly string[];
  /** Lines of an article that it must leave alone. */
  counterExamples: readonly string[];
  /** Targets of links that lead to such a thing, tested against host and path in lower case. */
  linkTarget?: RegExp;
  /** Words in class names, ids and roles by which pages mark it, tested against the words in lower case. */
  classWord?: RegExp;
  /** Points for a form field of this kind, a button, a price with a period: only beside other evidence. */
  controls?: { field?: number; button?: number; price?: number };
  /** Evidence that needs more than words and names: counters, repetition, shape. */
  inspect?(facts: BlockFacts, page: PageFacts): Evidence[];
}
