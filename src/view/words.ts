import type { FilterId, Reason } from '../core/filters/types';
import { formatList, type MessageKey, t } from '../shared/i18n';

export const underscored = (id: string): string => id.replaceAll('-', '_');

/** A category as readers call it. */
export const filterName = (id: FilterId): string => t(`filter_${underscored(id)}` as MessageKey);

/** One reason in plain words: what was seen, not the name of a rule. */
export function reasonText({ code, detail }: Reason): string {
  const key = `reason_${underscored(code)}`;
  return detail ? t(`${key}_detail` as MessageKey, detail) : t(key as MessageKey);
}

/** More reasons than this tire more than they explain; the first of a kind is its strongest. */
const KINDS_TOLD = 3;

/** The reasons for a piece as one phrase, one of each kind. */
export function reasonsText(reasons: readonly Reason[]): string {
  const firstOfKind = new Map(reasons.toReversed().map((reason) => [reason.code, reason]));
  const told = reasons.filter((reason) => firstOfKind.get(reason.code) === reason).slice(0, KINDS_TOLD);
  return formatList(told.map(reasonText));
}
