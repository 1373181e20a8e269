import { parseHtml } from '../../../src/cli/parse-html';
import { blockMarkup } from '../../../src/core/blocks/markup';
import { segment } from '../../../src/core/blocks/segment';
import { takeSnapshot } from '../../../src/core/snapshot/snapshot';

const LINE = 'The old bridge over the Aln before the flood of last March.';
const PROSE =
  'The council will decide in autumn whether the bridge is repaired or replaced, and who pays for the work on it.';

function blocksOf(body: string) {
  const snapshot = takeSnapshot(parseHtml(`<html><body>${body}</body></html>`), { url: 'https://daily.example/' });
  const { outline, elements } = segment(snapshot);
  return outline.blocks.map(({ kind, text }, index) => ({ kind, text, html: blockMarkup(elements[index]!, kind, 2) }));
}

const kindOf = (body: string, text: string) => blocksOf(body).find((block) => block.text === text)?.kind;

test.each([
  ['in italics below the picture', `<p><img src="/a.jpg"><br><em>${LINE}</em></p>`, LINE],
  ['in italics beside the picture', `<p><a href="/a"><img src="/a.jpg"></a><em>${LINE}</em></p>`, LINE],
  ['in the line below the picture', `<p><img src="/a.jpg"><br>${LINE}</p>`, LINE],
  ['a credit right behind the picture', `<p><img src="/a.jpg"> (Photo: Ann Bell)</p>`, '(Photo: Ann Bell)'],
  [
    'alone in a box that is named for the picture',
    `<div class="photo-box"><img src="/a.jpg"><p>${LINE}</p></div>`,
    LINE,
  ],
  [
    'alone with a picture, and with a credit',
    `<div class="x"><img src="/a.jpg"><p>${LINE} (Image: Ann Bell)</p></div>`,
    `${LINE} (Image: Ann Bell)`,
  ],
  [
    'in an inline element that is called a caption',
    `<div class="x"><p><img src="/a.jpg"></p><span class="newsCaption">${LINE}</span></div>`,
    LINE,
  ],
  [
    'called a caption, with a credit, of a picture that a script brings',
    `<div class="lead"><div class="slot"></div><div class="embed-caption">${LINE} (Foto: Ann Bell)</div></div>`,
    `${LINE} (Foto: Ann Bell)`,
  ],
])('a caption by its place: %s', (_, body, text) => {
  expect(kindOf(`${body}<p>${PROSE}</p>`, text)).toBe('figure');
  expect(kindOf(`${body}<p>${PROSE}</p>`, PROSE)).toBe('paragraph');
});

test('a picture and its line in one paragraph are drawn as a figure', () => {
  expect(blocksOf(`<p><img src="/a.jpg" alt="Bridge"><br><em>${LINE}</em></p>`)).toEqual([
    {
      kind: 'figure',
      text: LINE,
      html: `<figure><img src="https://daily.example/a.jpg" alt="Bridge"><figcaption><em>${LINE}</em></figcaption></figure>`,
    },
  ]);
});

test.each([
  ['a paragraph with a picture at its side', `<p><img src="/a.jpg">${PROSE}</p>`],
  ['a long line below a picture', `<p><img src="/a.jpg"><br>${PROSE}</p>`],
  ['a sign before a sentence in italics', `<p><img src="/a.jpg" width="16"> <em>${PROSE}</em></p>`],
  ['a call in bold beside a picture', `<p><img src="/a.jpg"><strong>${PROSE}</strong></p>`],
  ['a paragraph in a box without a name', `<div><img src="/a.jpg"><p>${PROSE}</p></div>`],
  [
    'one of several in a box named for a picture',
    `<div class="image"><img src="/a.jpg"><p>${PROSE}</p><p>${LINE}</p></div>`,
  ],
  [
    'a link in a box named for a picture',
    `<div class="image"><img src="/a.jpg"><p><a href="/b">${PROSE}</a></p></div>`,
  ],
])('no caption: %s', (_, body) => {
  expect(kindOf(body, PROSE)).toBe('paragraph');
});
