import { extract } from '../../../src/cli/analyse';
import type { Block } from '../../../src/core/article/types';

const TITLE = 'Ferry stops for the winter';
const TEXT = [
  'The last ferry of the year left the island on Sunday evening with forty passengers and a dog on board.',
  'The shipping company had announced in May that it would save the costs of the empty winter months.',
  'Islanders must now use the post boat, which goes twice a week and only when the waves are low enough.',
  'The mayor, Tove Lind, said that the council would charter a boat of its own for the school children.',
];

/** What an article keeps of a piece of markup that stands amid its paragraphs. */
function kept(piece: string): Block[] {
  const [first, second, ...rest] = TEXT.map((text) => `<p>${text}</p>`);
  const body = `<main><article><h1>${TITLE}</h1>${first}${second}${piece}${rest.join('')}</article></main>`;
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${body}</body></html>`;
  const extraction = extract({ html, url: 'https://coast.example/news/ferry' });
  if (!extraction.ok) throw new Error(extraction.reason);
  const blocks = extraction.article.blocks.filter(({ verdict }) => verdict === null || verdict.category === 'credits');
  const at = blocks.findIndex(({ text }) => text === TEXT[1]);
  const end = blocks.findIndex(({ text }) => text === TEXT[2]);
  return blocks.slice(at + 1, end);
}

test('a heading of the first level in the text is one of the second: the title is the only one', () => {
  expect(kept('<h1>The costs</h1>')).toMatchObject([{ kind: 'heading', level: 2, html: '<h2>The costs</h2>' }]);
});

test('a heading by its role is kept', () => {
  expect(kept('<div role="heading" aria-level="3">The costs</div>')).toMatchObject([{ kind: 'heading', level: 3 }]);
});

test('a program has its language beside it', () => {
  expect(kept('<pre><code class="language-rust">fn main() {}</code></pre>')).toMatchObject([
    { kind: 'code', language: 'rust', text: 'fn main() {}' },
  ]);
});

test('who said it stays below a quotation', () => {
  const quote = '<blockquote><p>We asked for years.</p><footer>Ole Brandt, harbour master</footer></blockquote>';
  expect(kept(quote).map(({ kind, text }) => [kind, text])).toEqual([
    ['quote', 'We asked for years.'],
    ['quote', 'Ole Brandt, harbour master'],
  ]);
});

const htmlOf = (piece: string) => kept(piece).map(({ html }) => html);

describe('a formula stays as it is given', () => {
  const mathml = (inner: string) => `<math><semantics><mi>E</mi>${inner}</semantics></math>`;
  const tex = '<annotation encoding="application/x-tex">E=mc^2</annotation>';
  test.each([
    ['in TeX inside of markup', mathml(tex)],
    [
      'beside its drawing',
      `<span class="katex"><span class="katex-mathml">${mathml(tex)}</span><span class="katex-html" aria-hidden="true">E=mc2</span></span>`,
    ],
    ['in a script', '<span class="MathJax">E=mc2</span><script type="math/tex">E=mc^2</script>'],
    [
      'unseen before its picture',
      `<span class="math-box"><span class="math-mathml" style="display:none"><math alttext="{\\displaystyle E=mc^2}"><mi>E</mi></math></span><img class="math-picture" src="/e.svg" alt="{\\displaystyle E=mc^2}"></span>`,
    ],
    ['as the words of its picture', '<img class="latex" src="/e.png" alt="E=mc^2">'],
  ])('%s', (_, formula) => {
    const line = `<p>Everybody on the island knows ${formula} by heart, says the teacher.</p>`;
    expect(htmlOf(line)).toEqual([
      '<p>Everybody on the island knows <code>E=mc^2</code> by heart, says the teacher.</p>',
    ]);
  });
});

test.each([
  ['<amp-youtube data-videoid="x7"></amp-youtube>', 'https://www.youtube.com/watch?v=x7', 'YouTube'],
  [
    '<lite-youtube videoid="x7" playlabel="Storm"></lite-youtube>',
    'https://www.youtube.com/watch?v=x7',
    'Storm (YouTube)',
  ],
  [
    '<object><param name="movie" value="http://www.youtube.com/v/x7"></object>',
    'https://www.youtube.com/v/x7',
    'YouTube',
  ],
])('a player that a script makes is a link: %s', (html, href, name) => {
  expect(htmlOf(html)).toEqual([`<p><a href="${href}">${name}</a></p>`]);
});

test('marks that a browser draws around a quotation are characters', () => {
  const said = 'said the harbour master on Sunday evening.';
  expect(kept(`<p><q>We wait</q>, ${said}</p><p><q>“We wait”</q>, ${said}</p>`).map(({ text }) => text)).toEqual([
    `“We wait”, ${said}`,
    `“We wait”, ${said}`,
  ]);
});

test('emphasis by style is emphasis', () => {
  const line =
    '<p>The mayor <span style="font-weight: 700">never</span> saw <font style="font-style:italic">it</font>.</p>';
  expect(htmlOf(line)).toEqual(['<p>The mayor <strong>never</strong> saw <em>it</em>.</p>']);
});

test.each([
  ['<h2>The costs<a class="headerlink" href="#costs">¶</a></h2>'],
  ['<h2><span>The costs</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>'],
  ['<h2><a href="#costs">#</a> The costs</h2>'],
])('what a page offers beside a heading is no part of it: %s', (html) => {
  expect(htmlOf(html)).toEqual(['<h2>The costs</h2>']);
});

describe('lists', () => {
  const numbersOf = (list: string) => kept(list).map(({ kind, level, number, text }) => [kind, level, number, text]);

  test('keep their numbers, also where they do not start with one or count down', () => {
    expect(numbersOf('<ol start="4"><li>Engine</li><li>Crew</li><li value="9">Rope</li><li>Paint</li></ol>')).toEqual([
      ['list-item', 1, 4, 'Engine'],
      ['list-item', 1, 5, 'Crew'],
      ['list-item', 1, 9, 'Rope'],
      ['list-item', 1, 10, 'Paint'],
    ]);
    const down = numbersOf('<ol reversed><li>Engine</li><li>Crew</li></ol>');
    expect(down.map(([, , number]) => number)).toEqual([2, 1]);
  });

  test('have one item for each of theirs: further paragraphs of it stand below', () => {
    const list =
      '<ol><li><p>The engine.</p><p>It comes from Norway.</p></li><li>The crew<ol><li>Cook</li></ol></li><li>The rope</li></ol>';
    expect(numbersOf(list)).toEqual([
      ['list-item', 1, 1, 'The engine.'],
      ['paragraph', undefined, undefined, 'It comes from Norway.'],
      ['list-item', 1, 2, 'The crew'],
      ['list-item', 2, 1, 'Cook'],
      ['list-item', 1, 3, 'The rope'],
    ]);
  });
});

describe('a picture and its caption', () => {
  const image = '<img src="/ship.jpg" width="800" height="500" alt="A ship">';
  const drawn = (caption: string) =>
    `<figure><img src="https://coast.example/ship.jpg" alt="A ship" width="800" height="500"><figcaption>${caption}</figcaption></figure>`;

  test('are one block where the box of both is no figure', () => {
    const box = `<div class="wp-caption">${image}<p class="wp-caption-text">The ship in the harbour.</p></div>`;
    expect(kept(box)).toMatchObject([{ kind: 'figure', html: drawn('The ship in the harbour.') }]);
  });

  test.each([
    [
      'in its own words',
      '<figcaption>The ferry leaves the harbour of Norhavn on Sunday evening. Photo: Anna Bell</figcaption>',
      'Photo: Anna Bell',
    ],
    [
      'in an element',
      '<figcaption>The ferry leaves the harbour of Norhavn on Sunday evening.<span class="photo-credit">Anna Bell</span></figcaption>',
      'Anna Bell',
    ],
    [
      'beside the caption',
      '<div class="credit">Anna Bell</div><figcaption>The ferry leaves the harbour of Norhavn on Sunday evening.</figcaption>',
      'Anna Bell',
    ],
  ])('tell the credit apart: %s', (_, words, credit) => {
    expect(kept(`<figure>${image}${words}</figure>`)).toMatchObject([
      {
        kind: 'figure',
        text: `The ferry leaves the harbour of Norhavn on Sunday evening. ${credit}`,
        credit,
        html: drawn(`The ferry leaves the harbour of Norhavn on Sunday evening. ${credit}`),
      },
    ]);
  });

  test('need no credit', () => {
    expect(
      kept(
        `<figure>${image}<figcaption>The ferry leaves the harbour of Norhavn on Sunday evening.</figcaption></figure>`,
      )[0],
    ).not.toHaveProperty('credit');
  });
});
