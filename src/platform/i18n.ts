import browser from './browser';

/** A message of the interface language, '' when there is none. */
export const getMessage = (key: string, substitutions?: string[]): string =>
  browser.i18n.getMessage(key, substitutions);
