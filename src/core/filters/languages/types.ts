import type { FilterId } from '../types';

/**
 * How publishers of a language word one kind of ask. A phrase is written as it stands on a page, in lower case, with
 *   `*`      the rest of a word (any letters)
 *   ` … `    up to five words between
 *   `#`      a number
 *   `(a|b)`  either; `(a|b)?` or nothing
 *   ` ?`     a space or none; `s?` a letter or none, `[ao]` one of these letters, `\\` before a sign that stands for itself
 * Where several phrases or alternatives fit, the longest counts.
 */
export interface Phrases {
  /** Plain calls to the reader: one is enough for a verdict. */
  ask?: readonly string[];
  /** Wording that such boxes share with other texts: supports other evidence. */
  hint?: readonly string[];
  /** A whole line, apart from punctuation and signs around it. */
  label?: readonly string[];
  /** The beginning of a line, before a colon, a dash or a link. */
  lead?: readonly string[];
}

/** What the filters know of a language. */
export interface LanguageData {
  /** BCP 47 primary subtag. */
  lang: string;
  /** False for scripts that don't put spaces between words. */
  spaced?: false;
  /** Words that address the reader (second person). */
  you: readonly string[];
  /** Words that address the reader only with a capital ("Sie", "Ihre"), and others without one ("sie", "ihre"). */
  formal?: readonly string[];
  /** Words that mean the reader or somebody else alike ("su ayuda"): they address only beside a plainer "you" or the "we". */
  shared?: readonly string[];
  /** Words of the publisher speaking of itself (first person plural). */
  we: readonly string[];
  /** Verbs and turns of reported speech ("said", "according to"). */
  said: readonly string[];
  phrases: Partial<Record<FilterId, Phrases>>;
}
