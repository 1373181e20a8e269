import { refusedReason } from '../../../src/platform/refused';

test.each([
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
  [null, 'Cannot access a chrome:// URL', 'browser-page'],
  ['about:config', 'Missing host permission for the tab', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store'],
  [null, 'The extensions gallery cannot be scripted.', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'store'],
  ['https://example.org/report.pdf?download=1', 'Missing host permission for the tab', 'pdf'],
  ['file:///home/reader/page.html', 'Cannot access contents of url "file:///home/reader/page.html".', 'file'],
  ['https://example.org/', 'Missing host permission for the tab', 'unknown'],
  ['https://example.org/about:blank-pages', 'Missing host permission for the tab', 'unknown'],
] as const)('%s, "%s": %s', (url, message, reason) => {
  expect(refusedReason(url, message)).toBe(reason);
});
