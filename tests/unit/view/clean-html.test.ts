/** @jest-environment jsdom */
import fc from 'fast-check';
import { cleanNodes } from '../../../src/view/article/clean-html';

/** What the extension's page would hold, as markup. */
function cleaned(html: string): string {
  const host = document.createElement('div');
  host.append(cleanNodes(html));
  return host.innerHTML;
}

test.each([
  ['a handler', '<p onclick="x()">a</p>', '<p>a</p>'],
  ['a script', '<p>a<script>x()</script></p>', '<p>a</p>'],
  ['an image that fails', '<img src=x onerror=x()>', ''],
  ['a javascript link', '<a href="javascript:x()">a</a>', '<a>a</a>'],
  ['a javascript link in disguise', '<a href="java&#10;script:x()">a</a>', '<a>a</a>'],
  ['a data link', '<a href="data:text/html,<script>x()</script>">a</a>', '<a>a</a>'],
  ['an svg picture in a data address', '<img src="data:image/svg+xml,<svg onload=x()>">', ''],
  ['svg', '<svg onload=x()><text>a</text></svg>', ''],
  ['a frame', '<iframe srcdoc="<script>x()</script>"></iframe>', ''],
  ['a form', '<form action="//x"><input name=q></form>', ''],
  ['style', '<style>*{background:url(//x)}</style><p style="background:url(//x)">a</p>', '<p>a</p>'],
  ['another base address', '<base href="//x"><p>a</p>', '<p>a</p>'],
  ['ids and classes, which could name things of the page', '<p id="app" class="toolbar">a</p>', '<p>a</p>'],
  ['more sources than the one', '<img src="https://example.org/a.png" srcset="//x 2x" alt="">', null],
])('%s does not come through', (_, html, expected) => {
  const result = cleaned(html);
  if (expected !== null) expect(result).toBe(expected);
  expect(result).not.toMatch(/script|onload|onerror|srcset|style/i);
});

test('links open elsewhere and say nothing of where they come from', () => {
  const link = cleanNodes('<a href="https://example.org/">a</a>').querySelector('a')!;
  expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
});

test('pictures load late, without referrer, and have a text alternative', () => {
  const image = cleanNodes('<img src="https://example.org/a.png">').querySelector('img')!;
  expect(image.getAttribute('loading')).toBe('lazy');
  expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect(image.getAttribute('alt')).toBe('');
});

test('what an article needs comes through', () => {
  const html =
    '<figure><img src="https://example.org/a.png" alt="A quay"><figcaption>Dusk</figcaption></figure>' +
    '<table><tbody><tr><th scope="row">1</th><td colspan="2">2</td></tr></tbody></table><ol start="3"><li>x</li></ol>';
  const result = cleanNodes(html);
  expect(result.querySelector('figcaption')?.textContent).toBe('Dusk');
  expect(result.querySelector('td')?.getAttribute('colspan')).toBe('2');
  expect(result.querySelector('ol')?.getAttribute('start')).toBe('3');
});

test('whatever goes in, nothing that could act comes out', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<svg>',
      '</svg>',
      '<math><mtext>',
      '<img src=x onerror=x()>',
      '<a href="javascript:x()">',
      '</a>',
    ],
    ...[
      '<style>',
      '</style>',
      '<template>',
      '</template>',
      '<noscript>',
      '<!--',
      '-->',
      '<table><tr>',
      '<b title="',
      '">',
    ],
    ...['<iframe src="javascript:x()">', '<form><input>', 'text', '<li onmouseover=x()>', '<![CDATA[', ']]>'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = cleaned(pieces.join(''));
      const host = document.createElement('div');
      host.innerHTML = once;
      for (const element of host.querySelectorAll('*')) {
        expect(['script', 'style', 'svg', 'iframe', 'form', 'input', 'template']).not.toContain(element.localName);
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on/);
          expect(value).not.toMatch(/^\s*javascript:/i);
        }
      }
    }),
    { numRuns: 300 },
  );
});
