import { extract } from '../../../src/cli/analyse';
import { isHidden } from '../../../src/core/article/reading-text';
import type { Block } from '../../../src/core/article/types';
import { stableWords } from '../../../src/core/blocks/origin';

describe('stable class words', () => {
  test.each([
    [
      ['DonateBox_wrapper__3xKq9', 'css-1a2b3c'],
      ['donate', 'box', 'wrapper'],
    ],
    [['sc-bdVaJa', 'kXwQzT', 'jsx-284758'], []],
    [['article__newsletter-signup'], ['article', 'newsletter', 'signup']],
    [['c-hgbvqz', 'promo'], ['promo']],
    [['spendenaufruf'], ['spendenaufruf']],
  ])('%j has %j', (classes, words) => {
    expect(stableWords(classes)).toEqual(words);
  });
});

test('a block knows the path to it, the boxes it stands in and its link targets', () => {
  const paragraph =
    '<p>The harbour master closed the port on Monday after a night of storms that sank two ferries.</p>';
  const html = `<!doctype html><html><body><main><div class="story_body__x9Yz1">${paragraph.repeat(8)}
    <blockquote class="callout"><p>The storm, <a href="https://harbour.example/log">the log says</a>, came early.</p></blockquote>
    ${paragraph}</div></main></body></html>`;
  const extraction = extract({ html, url: 'https://harbour.example/a' });
  if (!extraction.ok) throw new Error(extraction.reason);
  const [first, second] = extraction.article.blocks;
  const quote = extraction.article.blocks.find((block) => block.kind === 'quote');
  expect(quote?.origin?.path).toEqual(['main', 'div.story.body', 'blockquote.callout', 'p']);
  expect(quote?.origin?.links).toEqual(['https://harbour.example/log']);
  expect(first?.origin?.boxes.at(-2)).toBe(second?.origin?.boxes.at(-2));
  expect(first?.origin?.boxes.at(-1)).not.toBe(second?.origin?.boxes.at(-1));
});

test('a rule of the reader can hide a block of a shown category, but never one without a verdict', () => {
  const block: Block = { id: 'b0', kind: 'paragraph', text: 'Give.', html: '<p>Give.</p>', verdict: null };
  const judged: Block = { ...block, verdict: { category: 'credits', score: 1, reasons: [] } };
  expect(isHidden(judged, new Set())).toBe(false);
  expect(isHidden(judged, () => true)).toBe(true);
  expect(isHidden(block, () => true)).toBe(false);
});
