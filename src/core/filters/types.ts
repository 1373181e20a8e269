/** Ids of the filters: part of the interface (settings, command line). One id = one file = one switch. */
export const FILTER_IDS = [
  'support-appeal',
  'subscription-prompt',
  'newsletter-signup',
  'follow-share',
  'related-links',
  'gallery-ui',
  'advertising',
  'comments-prompt',
  'consent-notice',
  'repeated-title',
  'credits',
] as const;

export type FilterId = (typeof FILTER_IDS)[number];

/**
 * One piece of evidence, told so that a reader can follow it.
 * `code` names the kind of evidence (an interface translates it), `detail` is what was seen (a phrase, a link target, a class word).
 */
export interface Reason {
  code: ReasonCode;
  detail?: string;
}

export const REASON_CODES = [
  'phrase',
  'link-target',
  'class-word',
  'button',
  'form-field',
  'price',
  'same-box',
  'repeats-title',
  'repeats-dek',
  'repeated-on-page',
  'link-list',
  'label',
  'counter',
  'separator',
  'position',
  'credit-line',
  'other-language',
  'site-rule',
  'your-choice',
  'like-hidden',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** What a filter says of a block. `score` is evidence in natural units of the engine; a verdict exists only at or above the threshold. */
export interface Verdict {
  category: FilterId;
  score: number;
  reasons: Reason[];
}
