/** Kinds of names that the tagger tells apart; MISC (demonyms, events, works) is learned so that it is not taken for the others. */
export const NAME_KINDS = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Labels in the BIO scheme: 0 is outside, then begin and inside of each kind. */
export const LABELS: readonly string[] = ['O', ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];
export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;
export const beginOf = (kind: NameKind): number => 1 + 2 * NAME_KINDS.indexOf(kind);
export const kindOf = (label: number): NameKind => NAME_KINDS[(label - 1) >> 1]!;

/** Whether `next` may follow `previous`: an inside label only after a label of its own kind. */
export function mayFollow(previous: number, next: number): boolean {
  return !isInside(next) || previous === next || previous === next - 1;
}
