import type { FilterId, Reason } from '../core/filters/types';
import { formatList, type MessageKey, t } from '../shared/i18n';

const underscored = (id: string): string => id.replaceAll('-', '_');

/** A category as readers call it. */
export const filterName = (id: FilterId): string => t(`filter_${underscored(id)}` as MessageKey);

/** One reason in plain words: what was seen, not the name of a rule. */
export function reasonText({ code, detail }: Reason): string {
  const key = `reason_${underscored(code)}`;
  return detail ? t(`${key}_detail` as MessageKey, detail) : t(key as MessageKey);
}

/** All reasons of a piece as one phrase, each once. */
export const reasonsText = (reasons: readonly Reason[]): string => formatList([...new Set(reasons.map(reasonText))]);
