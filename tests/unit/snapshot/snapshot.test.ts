import { parseHtml } from '../../../src/cli/parse-html';
import { takeSnapshot } from '../../../src/core/snapshot/snapshot';

const URL = 'https://www.daily.example/news/bridge';

function snapshot(body: string, head = '', isVisible?: (element: Element) => boolean): string {
  const page = parseHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  const before = page.documentElement.outerHTML;
  const copy = takeSnapshot(page, { url: URL, ...(isVisible ? { isVisible } : {}) });
  expect(page.documentElement.outerHTML).toBe(before);
  return copy.body.innerHTML;
}

describe('pictures', () => {
  test('the widest that a column can use, absolute and secure', () => {
    const set = '/s.jpg 400w, /m.jpg 1200w, /l.jpg 4000w';
    expect(snapshot(`<img srcset="${set}" src="/s.jpg" alt="a bridge">`)).toContain(
      'src="https://www.daily.example/m.jpg"',
    );
    expect(snapshot('<img src="http://pictures.example/1.jpg">')).toContain('src="https://pictures.example/1.jpg"');
  });

  test('of a picture element', () => {
    const picture = '<picture><source srcset="/wide.webp 1400w"><img src="/small.jpg"></picture>';
    expect(snapshot(picture)).toContain('src="https://www.daily.example/wide.webp"');
  });

  test('that load late', () => {
    expect(snapshot('<img src="data:image/gif;base64,R0" data-src="/late.jpg">')).toContain('/late.jpg"');
    expect(snapshot('<img src="/img/placeholder.png" data-lazy-src="/late.jpg">')).toContain('/late.jpg"');
    expect(snapshot('<noscript><img src="/plain.jpg"></noscript>')).toContain('/plain.jpg"');
  });

  test('once, where the one without scripts stands behind the other', () => {
    const html = snapshot('<p><img src="/late.jpg"><noscript><img src="/late.jpg"></noscript></p>');
    expect(html.match(/<img/g)).toHaveLength(1);
  });

  test.each([
    [
      'behind a picture element',
      '<picture><source data-srcset="/ship-1200.jpg 1200w"><img data-src="/ship-600.jpg"></picture><noscript><img src="/ship-600.jpg"></noscript>',
    ],
    [
      'behind a box of its own',
      '<span><img src="/blank.gif" data-src="/ship.jpg"></span><noscript><img src="/ship.jpg"></noscript>',
    ],
    [
      'before it',
      '<noscript><img src="/ship.jpg"></noscript><img src="data:image/gif;base64,R0" data-src="/ship.jpg">',
    ],
  ])('once, where the one without scripts stands %s', (_, html) => {
    expect(snapshot(`<div>${html}</div>`).match(/<img/g)).toHaveLength(1);
  });

  test('each of two neighbours, where scripts load both', () => {
    const late = (name: string) => `<noscript><img src="${name}"></noscript><img data-src="${name}">`;
    const html = snapshot(`<div>${late('/ship.jpg')}${late('/crew.jpg')}</div>`);
    expect(html.match(/\w+\.jpg/g)).toEqual(['ship.jpg', 'ship.jpg', 'crew.jpg', 'crew.jpg']);
  });

  test('no address that a script would complete', () => {
    expect(snapshot('<img src="/ship_300x.jpg" data-src="/ship_{width}x.jpg">')).toContain('/ship_300x.jpg"');
  });

  test('no counting pixels and no placeholders', () => {
    expect(snapshot('<p>Text<img src="/count.gif" width="1" height="1"><img src="/blank.gif"></p>')).toBe(
      '<p>Text</p>',
    );
  });
});

describe('links', () => {
  test('are absolute and without tracking', () => {
    expect(snapshot('<a href="/a?id=7&utm_source=feed&fbclid=x">A</a>')).toContain(
      'href="https://www.daily.example/a?id=7"',
    );
  });

  test('start from the base of the page', () => {
    expect(snapshot('<a href="b">B</a>', '<base href="/archive/">')).toContain(
      'href="https://www.daily.example/archive/b"',
    );
  });

  test('run no scripts', () => {
    expect(snapshot('<a href="javascript:alert(1)">A</a>')).toBe('<a>A</a>');
  });
});

describe('what is not seen', () => {
  test('is left out', () => {
    expect(snapshot('<p hidden>a</p><p style="display: none">b</p><template><p>c</p></template><p>d</p>')).toBe(
      '<p>d</p>',
    );
    expect(snapshot('<p id="a">a</p><p>b</p>', '', (element) => element.id !== 'a')).toBe('<p>b</p>');
  });

  test('is kept where a button opens it, not where a paywall closes it', () => {
    const text = 'The council met again on Tuesday and found no money for the bridge. '.repeat(4);
    const fold = `<button aria-expanded="false" aria-controls="rest">Read on</button><div id="rest" hidden>${text}</div>`;
    expect(snapshot(fold)).toContain('The council met again');
    expect(snapshot(`<div class="paywall" hidden>${text}</div>`)).toBe('');
  });

  test('is not a page under an open dialog', () => {
    const page = '<div id="root" aria-hidden="true"><main><p>a</p></main></div>';
    expect(snapshot(`${page}<i aria-hidden="true">b</i>`)).toContain('<p>a</p></main></div>');
    expect(snapshot(`${page}<i aria-hidden="true">b</i>`)).not.toContain('<i');
  });

  test('is kept in closed details', () => {
    const html = '<details><summary>More</summary><p id="a">The rest.</p></details>';
    expect(snapshot(html, '', (element) => element.id !== 'a')).toContain('The rest.');
  });
});

test('elements of AMP pages are what they stand for', () => {
  expect(snapshot('<amp-img src="/a.jpg" alt="a"></amp-img>')).toContain('<img src="https://www.daily.example/a.jpg"');
});

test('lines of preformatted prose are divided, programs stay as they are', () => {
  const prose = 'The council met again on Tuesday. It found no money.\nThe bridge stays closed. '.repeat(3);
  expect(snapshot(`<pre>${prose}</pre>`)).toContain('found no money.<br>The bridge');
  expect(snapshot('<pre><code>a\nb</code></pre>')).toBe('<pre><code>a\nb</code></pre>');
});

test('20,000 levels of nesting are flattened, not followed', () => {
  const deep = parseHtml('<html><body></body></html>');
  let at: Element = deep.body;
  for (let level = 0; level < 20_000; level++) at = at.appendChild(deep.createElement('div'));
  at.textContent = 'At the bottom';
  expect(takeSnapshot(deep, { url: null }).body.textContent).toBe('At the bottom');
});
