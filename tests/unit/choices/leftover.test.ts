import type { Article } from '../../../src/core/article/types';
import { describeLeftover, type Leftover, recall } from '../../../src/core/choices/leftover';
import { articleOf } from './article';
import { blockWith, LIGHTHOUSE, STORM } from './pages';

const READ_MORE = 'On our pages: Ten walks along the northern coast';
const TIP_LINE = 'Know a keeper? Write to Jon Vik, desk 7';
const APPEAL =
  'Peter Okoro keeps this newsroom afloat with 3,412 friends along the coast. Become one of them at our pier office, from four crowns a month.';

function remember(article: Article, words: string, action: Leftover['action'] = 'hide'): Leftover {
  const preview = describeLeftover(article, blockWith(article, words).id, 'related-links', action);
  if (!preview.ok) throw new Error(preview.reason);
  return preview.leftover;
}

/** Texts that the rules hide on a page. */
function hides(article: Article, ...leftovers: Leftover[]): string[] {
  const choices = recall(article, leftovers);
  return article.blocks.filter(({ id }) => choices[id]?.to === 'hide').map(({ text }) => text);
}

describe('a piece hidden on one page is found on another page of the site, whose class names have other hashes', () => {
  test.each([
    ['by its label, where the link changes', 'On our pages:', READ_MORE],
    ['by its box, where the words change', 'Seen damage?', TIP_LINE],
    ['by its wording, where names and numbers change', 'keeps this newsroom afloat', APPEAL],
  ])('%s', (_, words, found) => {
    expect(hides(LIGHTHOUSE, remember(STORM, words))).toEqual([found]);
  });

  test('several rules together', () => {
    const rules = ['On our pages:', 'Seen damage?', 'keeps this newsroom'].map((words) => remember(STORM, words));
    expect(hides(LIGHTHOUSE, ...rules)).toEqual([READ_MORE, TIP_LINE, APPEAL]);
  });

  test('a rule survives storing', () => {
    const rule: Leftover = JSON.parse(JSON.stringify(remember(STORM, 'Seen damage?')));
    expect(hides(LIGHTHOUSE, rule)).toEqual([TIP_LINE]);
    expect(JSON.stringify(rule).length).toBeLessThan(800);
  });
});

describe('article text stays', () => {
  test('a paragraph of the article, hidden on purpose, takes nothing with it', () => {
    const rule = remember(STORM, 'Fishing crews said');
    expect(hides(STORM, rule)).toEqual([blockWith(STORM, 'Fishing crews said').text]);
    expect(hides(LIGHTHOUSE, rule)).toEqual([]);
  });

  test('a short line without a box or link of its own makes no rule', () => {
    const article = articleOf(
      'The wall',
      'The sea',
      'The harbour master closed the port on Monday after a night of storms.',
    );
    expect(describeLeftover(article, 'b0', 'advertising', 'hide')).toEqual({
      ok: false,
      reason: 'too-general',
      matches: [article.blocks[0]],
    });
  });

  test('a rule that would take prose of the page is refused and says which', () => {
    const refrain =
      'The tide comes in and the tide goes out, and the harbour master writes both of them down in the great book by the door.';
    const article = articleOf(refrain, 'Two ferries sank.', `${refrain} He is tired.`);
    const preview = describeLeftover(article, 'b0', 'advertising', 'hide');
    expect(preview.ok).toBe(false);
    expect(!preview.ok && preview.reason).toBe('takes-prose');
    expect(preview.matches.map(({ id }) => id)).toEqual(['b0', 'b2']);
  });

  test('a rule that would take much of another page is left alone there', () => {
    const line =
      'Ring the harbour office at any hour of the day or night, on working days and on Sundays, and ask for the master of the port.';
    const rule = remember(articleOf(line, 'Two ferries sank.'), 'Ring the harbour office');
    expect(hides(articleOf(line, 'Sunk.'), rule)).toEqual([line]);
    expect(hides(articleOf(line, line, line, 'Sunk.'), rule)).toEqual([]);
  });

  test('an unknown block is refused', () => {
    expect(describeLeftover(STORM, 'b999', 'advertising', 'hide')).toEqual({
      ok: false,
      reason: 'too-general',
      matches: [],
    });
  });
});

test('the preview names every piece of this page that the rule takes', () => {
  const article = articleOf(
    'More from the harbour desk: ferries',
    'The harbour master closed the port on Monday.',
    'More from the harbour desk: herring',
  );
  const preview = describeLeftover(article, 'b0', 'related-links', 'hide');
  expect(preview.ok && preview.matches.map(({ id }) => id)).toEqual(['b0', 'b2']);
});

test('what is to be kept outranks what is to be hidden', () => {
  const [hide, keep] = [remember(STORM, 'Seen damage?'), remember(STORM, 'Seen damage?', 'keep')];
  const { id } = blockWith(LIGHTHOUSE, 'Know a keeper?');
  expect(recall(LIGHTHOUSE, [hide, keep])[id]).toEqual({ to: 'show', leftover: keep.id });
  expect(recall(LIGHTHOUSE, [keep, hide])[id]).toEqual({ to: 'show', leftover: keep.id });
});
