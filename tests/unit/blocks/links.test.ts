import { extract } from '../../../src/cli/analyse';

const TEXT = 'The old lighthouse on Tern Point will be lit again this winter, the harbour board said on Monday. ';

test('the space before a link stays outside of it', () => {
  const paragraphs = Array.from({ length: 6 }, (_, index) => `<p>${index}. ${TEXT.repeat(2)}</p>`).join('\n');
  const html = `<html><head><title>Lighthouse to be lit</title></head><body><article><h1>Lighthouse to be lit</h1>${paragraphs}
    <p>A <a href="/tides">tide table</a> hangs at the <em>door</em>. ${TEXT}</p></article></body></html>`;
  const extraction = extract({ html, url: 'https://news.example/coast/lighthouse' });
  if (!extraction.ok) throw new Error(extraction.reason);
  const last = extraction.article.blocks.at(-1)?.html ?? '';
  expect(last).toMatch(
    /^<p>A <a href="https:\/\/news\.example\/tides">tide table<\/a> hangs at the <em>door<\/em>\. The old/,
  );
});
