import type { RefusedReason } from '../shared/messages';

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;
const BROWSER_SCHEMES = [
  'chrome',
  'edge',
  'about',
  'moz-extension',
  'chrome-extension',
  'devtools',
  'view-source',
  'resource',
];
const BROWSER_ADDRESS = new RegExp(`^(${BROWSER_SCHEMES.join('|')}):`, 'i');
const BROWSER_MESSAGE = new RegExp(`\\b(${BROWSER_SCHEMES.join('|')}):\\/\\/`, 'i');

/**
 * Why a browser keeps extensions out of a page.
 * @param url the page's address where the browser lets us know it
 * @param message the browser's words for the refusal
 */
export function refusedReason(url: string | null, message: string): RefusedReason {
  const address = url ?? '';
  if (STORES.test(address) || /extensions gallery|web ?store/i.test(message)) return 'store';
  if (/\.pdf($|[?#])/i.test(address)) return 'pdf';
  if (/^file:/i.test(address) || /\bfile:\/\//i.test(message)) return 'file';
  if (BROWSER_ADDRESS.test(address) || BROWSER_MESSAGE.test(message)) return 'browser-page';
  return 'unknown';
}
