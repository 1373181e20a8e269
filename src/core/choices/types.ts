import type { FilterId } from '../filters/types';
import type { Leftover } from './leftover';

/** What the reader decided about one block of one article; it outranks every switch. */
export type BlockChoice =
  /** `mistake`: the reader says that a filter took article text for something else. */
  | { to: 'show'; mistake?: true; leftover?: string }
  /** `leftover`, here and above, names the remembered rule that was made of this step or that did it. */
  | { to: 'hide'; category: FilterId; leftover?: string };

/** What the reader decided about one site; stored. */
export interface SiteChoices {
  /** Categories shown or hidden on this site whatever the general switches say; absent: as in general. */
  switches: Partial<Record<FilterId, 'show' | 'hide'>>;
  /** Pieces to recognise on every page of the site. */
  leftovers: readonly Leftover[];
}

/** Everything the reader decided about an article and its site. A value: steps make new ones. */
export interface Choices {
  blocks: Readonly<Record<string, BlockChoice>>;
  site: SiteChoices;
}

export const NO_SITE_CHOICES: SiteChoices = { switches: {}, leftovers: [] };
export const NO_CHOICES: Choices = { blocks: {}, site: NO_SITE_CHOICES };

/** One step of the reader. Steps that name no block or change nothing leave no trace in the history. */
export type Step =
  /** These pieces, now. Forgets the rules that were made of the reader's own steps on the same pieces. */
  | { do: 'put-back'; blockIds: readonly string[] }
  /** As if the reader had never touched these pieces; forgets the same rules. */
  | { do: 'hide-again'; blockIds: readonly string[] }
  /** Put back, marked as a mistake; `keep` lets the site's other pages keep its like. */
  | { do: 'mark-mistake'; blockIds: readonly string[]; keep: readonly Leftover[] }
  /** Hide these pieces of the article; `remember` hides their like on the site's other pages. */
  | { do: 'hide-too'; blockIds: readonly string[]; category: FilterId; remember: readonly Leftover[] }
  /** Always show or hide a category on this site; null: as in general. */
  | { do: 'site-switch'; category: FilterId; to: 'show' | 'hide' | null }
  | { do: 'forget'; leftover: string };
