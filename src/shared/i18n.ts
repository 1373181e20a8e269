import type en from '../_locales/en/messages.json';
import { getMessage } from '../platform/i18n';

export type MessageKey = keyof typeof en;
type PluralBase = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** A message of the interface; `substitutions` fill its placeholders in order. */
export const t = (key: MessageKey, ...substitutions: (string | number)[]): string =>
  getMessage(key, substitutions.map(String));

/** The locale whose messages are shown (not always the browser's: it falls back to English). */
export const uiLocale = (): string => t('localeCode');

export const uiDirection = (): 'ltr' | 'rtl' => (/^(ar|he|fa|ur)\b/.test(uiLocale()) ? 'rtl' : 'ltr');

/**
 * A message that depends on a number: keys `base_one`, `base_other`, … by the plural rules of the locale.
 * The first placeholder is the number, written in the locale's way; further ones follow.
 */
export function plural(base: PluralBase, count: number, ...more: string[]): string {
  const form = new Intl.PluralRules(uiLocale()).select(count);
  const substitutions = [formatNumber(count), ...more];
  return getMessage(`${base}_${form}`, substitutions) || getMessage(`${base}_other`, substitutions);
}

export const formatNumber = (value: number): string => new Intl.NumberFormat(uiLocale()).format(value);

/** A share from 0 to 1. Rounded down, so that what is not whole never reads as 100 %. */
export const formatPercent = (share: number): string =>
  new Intl.NumberFormat(uiLocale(), { style: 'percent' }).format(Math.floor(share * 100) / 100);

/** "a, b and c" in the interface language. */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat(uiLocale(), { type: 'conjunction' }).format(items);

/**
 * A time as a reader says it; without the clock when the source gives only a day.
 * @param iso ISO 8601
 * @returns null when it is not a date
 */
export function formatDate(iso: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const options: Intl.DateTimeFormatOptions = dayOnly
    ? { dateStyle: 'long', timeZone: 'UTC' }
    : { dateStyle: 'long', timeStyle: 'short' };
  return new Intl.DateTimeFormat(uiLocale(), options).format(date);
}

/** Name of a language in the interface language, null for an unknown code. */
export function languageName(code: string): string | null {
  try {
    return new Intl.DisplayNames(uiLocale(), { type: 'language', fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}
