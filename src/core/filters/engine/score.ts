import type { Evidence } from '../filter';
import { FILTER_IDS, type FilterId } from '../types';
import { POINTS } from './weights';

/** Points of every filter, by its place in `FILTER_IDS`. */
export type Scores = Float64Array;

/** What most blocks score. */
const NOTHING: Scores = new Float64Array(FILTER_IDS.length);

const PLACE = new Map<FilterId, number>(FILTER_IDS.map((id, place) => [id, place]));

export function placeOf(filter: FilterId): number {
  return PLACE.get(filter)!;
}

/** Sums of one call of `scoreOf`, which is called for every sentence of an ask. */
const hints = new Float64Array(FILTER_IDS.length);
const support = new Float64Array(FILTER_IDS.length);

/** Sums evidence: hints count up to a limit, support only beside something else. */
export function scoreOf(evidence: readonly Evidence[]): Scores {
  if (evidence.length === 0) return NOTHING;
  const plain = new Float64Array(FILTER_IDS.length);
  hints.fill(0);
  support.fill(0);
  for (const { filter, points, hint, support: supporting } of evidence) {
    const sums = supporting ? support : hint ? hints : plain;
    sums[placeOf(filter)]! += points;
  }
  for (let place = 0; place < plain.length; place++) {
    const sum = plain[place]! + Math.min(hints[place]!, POINTS.hints);
    plain[place] = sum > 0 ? sum + support[place]! : 0;
  }
  return plain;
}

/** Points without hints and support: what speaks plainly. */
export function plainOf(evidence: readonly Evidence[]): Scores {
  if (evidence.length === 0) return NOTHING;
  const plain = new Float64Array(FILTER_IDS.length);
  for (const { filter, points, hint, support } of evidence) if (!hint && !support) plain[placeOf(filter)]! += points;
  return plain;
}

/** Filters whose texts run over whole paragraphs; the others are labels, links and single sentences. */
export const LONG_TEXTS: ReadonlySet<FilterId> = new Set<FilterId>([
  'support-appeal',
  'subscription-prompt',
  'newsletter-signup',
  'comments-prompt',
  'consent-notice',
]);

/** The filter with most points and its points; the first of equals. */
export function best(scores: Scores): { filter: FilterId; points: number } {
  let place = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[place]!) place = i;
  return { filter: FILTER_IDS[place]!, points: scores[place]! };
}
