/** @jest-environment jsdom */
import { hideFailedImages } from '../../../src/view/article/failed-images';

function fail(html: string): HTMLElement {
  document.body.innerHTML = `<article>${html}</article>`;
  const root = document.querySelector('article')!;
  hideFailedImages(root);
  root.querySelector('img')?.dispatchEvent(new Event('error'));
  return root;
}

test('a picture that fails goes out of sight with the figure that held nothing else', () => {
  expect(fail('<figure><img src="a"></figure>').querySelector('figure')?.hidden).toBe(true);
});

test('a caption stays, and so does the other picture of a figure', () => {
  const captioned = fail('<figure><img src="a"><figcaption>Dusk</figcaption></figure>');
  expect([captioned.querySelector('img')?.hidden, captioned.querySelector('figure')?.hidden]).toEqual([true, false]);
  expect(fail('<figure><img src="a"><img src="b"></figure>').querySelector('figure')?.hidden).toBe(false);
});

test('a picture outside a figure goes alone', () => {
  const root = fail('<p>One <img src="a"></p>');
  expect([root.querySelector('img')?.hidden, root.querySelector('p')?.hidden]).toEqual([true, false]);
});
