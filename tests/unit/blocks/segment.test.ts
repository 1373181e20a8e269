import { parseHtml } from '../../../src/cli/parse-html';
import { blockMarkup } from '../../../src/core/blocks/markup';
import { segment } from '../../../src/core/blocks/segment';
import { takeSnapshot } from '../../../src/core/snapshot/snapshot';

function blocksOf(body: string) {
  const snapshot = takeSnapshot(parseHtml(`<html><body>${body}</body></html>`), { url: 'https://daily.example/' });
  const { outline, elements } = segment(snapshot);
  return outline.blocks.map(({ kind, text, level }, index) => ({
    kind,
    text,
    ...(level ? { level } : {}),
    html: blockMarkup(elements[index]!, kind, level),
  }));
}

function textsOf(body: string): string[] {
  return blocksOf(body).map(({ text }) => text);
}

test('text between and beside elements is a paragraph of its own', () => {
  expect(textsOf('<div>First.<p>Second.</p>Third.</div>')).toEqual(['First.', 'Second.', 'Third.']);
});

test('double line breaks divide paragraphs, inside of inline elements too', () => {
  expect(textsOf('<div>First.<br><br>Second.</div>')).toEqual(['First.', 'Second.']);
  expect(textsOf('<p><span>First.<br> <br>Second.</span></p>')).toEqual(['First.', 'Second.']);
  expect(textsOf('<p>One<br>line.</p>')).toEqual(['One line.']);
});

test('custom elements amid text are text, alone they are blocks', () => {
  expect(textsOf('<p>Water<x-note>1</x-note> is wet.</p>')).toEqual(['Water1 is wet.']);
  expect(textsOf('<x-story><x-text>First.</x-text><x-text>Second.</x-text></x-story>')).toEqual(['First.', 'Second.']);
});

test('what a class calls a caption is one, in a figure and beside a picture', () => {
  const kinds = (body: string) => blocksOf(body).map(({ kind, text }) => [kind, text]);
  expect(kinds('<figure><img src="/a.jpg"><div class="Figure-caption">The bridge.</div></figure>')).toEqual([
    ['figure', 'The bridge.'],
  ]);
  expect(
    kinds(
      '<div><div><img src="/a.jpg"></div><button>Enlarge</button><div class="caption"><p>The bridge.</p></div></div>',
    ),
  ).toEqual([
    ['figure', ''],
    ['paragraph', 'Enlarge'],
    ['figure', 'The bridge.'],
  ]);
  expect(blocksOf('<div><img src="/a.jpg"><p class="ImageCaption_title__x1">The <em>bridge</em>.</p></div>')).toEqual([
    {
      kind: 'figure',
      text: 'The bridge.',
      html: '<figure><img src="https://daily.example/a.jpg" alt=""><figcaption>The <em>bridge</em>.</figcaption></figure>',
    },
  ]);
});

test('a caption of a film, and text far from any picture, are none', () => {
  const kinds = (body: string) => blocksOf(body).map(({ kind }) => kind);
  expect(kinds('<p class="caption">The bridge.</p>')).toEqual(['paragraph']);
  const prose =
    'The harbour master closed the port on Monday after a long night of storms that sank two of the ferries.';
  expect(
    kinds(`<div><img src="/a.jpg"><p>${prose}</p><p>${prose}</p><p class="caption">The bridge.</p></div>`),
  ).toEqual(['figure', 'paragraph', 'paragraph', 'paragraph']);
});

test('a picture and its caption are one block, wherever the caption stands in the figure', () => {
  const figure = '<figure><div><img src="/a.jpg"></div><div><figcaption>The bridge.</figcaption></div></figure>';
  expect(blocksOf(figure)).toEqual([
    {
      kind: 'figure',
      text: 'The bridge.',
      html: '<figure><img src="https://daily.example/a.jpg" alt=""><figcaption>The bridge.</figcaption></figure>',
    },
  ]);
});

test('lists, headings and tables keep their kind', () => {
  const kinds = blocksOf(
    '<h2>Costs</h2><ul><li>Steel<ul><li>Bolts</li></ul></li></ul><table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>7</td></tr></table>',
  ).map(({ kind, level, text }) => [kind, level, text]);
  expect(kinds).toEqual([
    ['heading', 2, 'Costs'],
    ['list-item', 1, 'Steel'],
    ['list-item', 2, 'Bolts'],
    ['table', undefined, 'Year\tCost\n2024\t7'],
  ]);
});

test('a heading by its role is one', () => {
  expect(blocksOf('<div role="heading" aria-level="3">Costs</div><p role="heading">Steel</p>')).toEqual([
    { kind: 'heading', level: 3, text: 'Costs', html: '<h3>Costs</h3>' },
    { kind: 'heading', level: 2, text: 'Steel', html: '<h2>Steel</h2>' },
  ]);
});

test('a table with texts side by side is no table, one with headings is', () => {
  const text =
    'The ferry to the islands will sail again from Monday, the port said, after ten days of storms and repairs.';
  const rows = `<tr><td>${text}</td><td>${text}</td></tr><tr><td>${text}</td><td>${text}</td></tr>`;
  expect(blocksOf(`<table>${rows}</table>`).map(({ kind }) => kind)).toEqual(Array(4).fill('paragraph'));
  expect(blocksOf(`<table><tr><th>1</th><th>2</th></tr>${rows}</table>`).map(({ kind }) => kind)).toEqual(['table']);
});

test('a table with a heading for each column can hold long texts', () => {
  const text = 'The ship is old, but her engine was made new in the yard of Norhavn. '.repeat(5).trim();
  const rows = `<tr><td>Sorholm I</td><td>${text}</td></tr><tr><td>Sorholm II</td><td>${text}</td></tr>`;
  const head = '<tr><th>Ship</th><th>Judgement</th></tr>';
  expect(blocksOf(`<table>${head}${rows}</table>`).map(({ kind }) => kind)).toEqual(['table']);
  expect(blocksOf(`<table>${rows}</table>`).map(({ kind }) => kind)).not.toContain('table');
});

test('a table that lays out the page is no table', () => {
  expect(blocksOf('<table><tr><td><p>First.</p></td></tr></table>').map(({ kind }) => kind)).toEqual(['paragraph']);
});

test('a film is a link with its name, an advertising frame is nothing', () => {
  const frames =
    '<iframe src="https://www.youtube.com/embed/7" title="The bridge falls"></iframe><iframe src="https://ads.example/1"></iframe>';
  expect(blocksOf(frames)).toEqual([
    {
      kind: 'embed',
      text: 'The bridge falls',
      html: '<p><a href="https://www.youtube.com/embed/7">The bridge falls (YouTube)</a></p>',
    },
  ]);
});

test('a line of characters is a separator', () => {
  expect(blocksOf('<p>First.</p><p>___</p><p>Second.</p>').map(({ kind }) => kind)).toEqual([
    'paragraph',
    'separator',
    'paragraph',
  ]);
});
