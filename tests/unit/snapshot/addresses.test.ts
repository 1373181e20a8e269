import { extract } from '../../../src/cli/analyse';

const TEXT = 'The old lighthouse on Tern Point will be lit again this winter, the harbour board said on Monday. ';

const page = (head: string, rest: string): string =>
  `<html><head><title>Lighthouse to be lit again</title>${head}</head><body><article><h1>Lighthouse to be lit again</h1>
   ${Array.from({ length: 6 }, (_, index) => `<p>${index}. ${TEXT.repeat(2)}</p>`).join('\n')}${rest}</article></body></html>`;

function htmlOf(html: string, url: string | null): string {
  const extraction = extract({ html, url });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article.blocks.map((block) => block.html).join('\n');
}

const REST = `<figure><img src="/pictures/lamp.jpg" alt="The lamp"><figcaption>The lamp was found in a barn.</figcaption></figure>
  <p>A <a href="tides.html?day=2#noon">tide table</a> hangs at the door. ${TEXT}</p>`;

test('addresses are absolute where the page’s own is known', () => {
  const html = htmlOf(page('', REST), 'https://news.example/coast/lighthouse.html');
  expect(html).toContain('<img src="https://news.example/pictures/lamp.jpg" alt="The lamp">');
  expect(html).toContain('<a href="https://news.example/coast/tides.html?day=2#noon">tide table</a>');
});

test('a page may name another base', () => {
  const html = htmlOf(page('<base href="//cdn.example/en/">', REST), 'https://news.example/coast/lighthouse.html');
  expect(html).toContain('src="https://cdn.example/pictures/lamp.jpg"');
  expect(html).toContain('href="https://cdn.example/en/tides.html?day=2#noon"');
});

test('an address that cannot be read stays as it is, and is not followed where it is a script', () => {
  const rest = '<p>See <a href="http://[">this</a> and <a href="javascript:alert(1)">that</a> as well.</p>';
  expect(htmlOf(page('', rest), null)).toContain('See <a href="http://[">this</a> and that as well.');
});
