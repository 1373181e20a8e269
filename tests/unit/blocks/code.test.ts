import { parseHtml } from '../../../src/cli/parse-html';
import { blockMarkup } from '../../../src/core/blocks/markup';
import { segment } from '../../../src/core/blocks/segment';
import { takeSnapshot } from '../../../src/core/snapshot/snapshot';

/** The programs of a page: text and markup of each. */
function programs(body: string): [text: string, html: string][] {
  const snapshot = takeSnapshot(parseHtml(`<html><body>${body}</body></html>`), { url: 'https://daily.example/' });
  const { outline, elements } = segment(snapshot);
  return outline.blocks.map(({ kind, text }, index) => [text, blockMarkup(elements[index]!, kind, undefined)]);
}

test.each([
  ['of the program', '<pre><code class="hljs language-js">a &lt; b</code></pre>', 'js'],
  ['of the box around it', '<div class="highlight highlight-source-python"><pre>a &lt; b</pre></div>', 'python'],
  ['in the words of an old highlighter', '<pre class="brush: php; notranslate">a &lt; b</pre>', 'php'],
  ['of an attribute', '<pre data-lang="C++"><code>a &lt; b</code></pre>', 'c++'],
])('the language is that of a class %s', (_, html, language) => {
  expect(programs(html)).toEqual([['a < b', `<pre><code class="language-${language}">a &lt; b</code></pre>`]]);
});

test('"no language" is none', () => {
  expect(programs('<pre><code class="language-plaintext">a</code></pre>')).toEqual([
    ['a', '<pre><code>a</code></pre>'],
  ]);
});

test.each([
  ['line breaks', '<pre><code>one<br>  two<br><br>three</code></pre>', 'one\n  two\n\nthree'],
  ['a box for each line', '<pre><code><div>one</div><div>  two</div></code></pre>', 'one\n  two'],
  ['spans and characters', '<pre><span class="line">one</span>\n<span class="line">  two</span></pre>', 'one\n  two'],
])('lines stay lines: %s', (_, html, text) => {
  expect(programs(html)).toEqual([[text, `<pre><code>${text}</code></pre>`]]);
});

test('numbers of lines are no part of a program, numbers in it are', () => {
  const table =
    '<table><tr><td class="gutter"><pre>1<br>2</pre></td><td><pre>one\ntwo</pre></td></tr></table><pre>1\n2</pre>';
  expect(programs(table).map(([text]) => text)).toEqual(['one\ntwo', '1\n2']);
  const inline = '<pre><span class="lineno">1</span>one\n<span class="lineno">2</span>two 3</pre>';
  expect(programs(inline).map(([text]) => text)).toEqual(['one\ntwo 3']);
});
