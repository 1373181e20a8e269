import fc from 'fast-check';
import { readingText } from '../../../src/core/article/reading-text';
import { decide } from '../../../src/core/choices/decide';
import { describeLeftover } from '../../../src/core/choices/leftover';
import { type History, redo, startHistory, take, undo } from '../../../src/core/choices/steps';
import { NO_CHOICES, type Step } from '../../../src/core/choices/types';
import { FILTER_IDS, type FilterId } from '../../../src/core/filters/types';
import { articleOf } from './article';

const GENERAL: ReadonlySet<FilterId> = new Set(['support-appeal', 'newsletter-signup']);
const ARTICLE = articleOf(
  'The port closed on Monday.',
  ['support-appeal', 'Please give what you can.'],
  'Two ferries sank.',
  ['newsletter-signup', 'Get our letter every morning.'],
  ['credits', 'Reporting by A. Reed.'],
  'Give us your views on the harbour wall.',
);

const shown = ({ now }: History): string => {
  const { article, hiding } = decide(ARTICLE, GENERAL, now);
  return readingText(article, hiding).text;
};
const START = startHistory(NO_CHOICES);
const UNTOUCHED =
  'The port closed on Monday.\n\nTwo ferries sank.\n\nReporting by A. Reed.\n\nGive us your views on the harbour wall.';

const hideToo = (...blockIds: string[]): Step => ({ do: 'hide-too', blockIds, category: 'advertising', remember: [] });

describe('single steps', () => {
  test('without choices the switches decide', () => {
    expect(shown(START)).toBe(UNTOUCHED);
  });

  test('a piece that a switch hides is put back alone, and hidden again', () => {
    const back = take(START, { do: 'put-back', blockIds: ['b1'] });
    expect(shown(back)).toContain('Please give what you can.');
    expect(shown(back)).not.toContain('Get our letter');
    expect(shown(take(back, { do: 'hide-again', blockIds: ['b1'] }))).toBe(UNTOUCHED);
  });

  test('a piece of the article is hidden under the category that the reader chose, also where that category is shown', () => {
    const { now } = take(START, { do: 'hide-too', blockIds: ['b5'], category: 'credits', remember: [] });
    const { article, hiding } = decide(ARTICLE, GENERAL, now);
    expect(readingText(article, hiding).text).not.toContain('harbour wall');
    expect(article.blocks[5]?.verdict).toEqual({ category: 'credits', score: 1, reasons: [{ code: 'your-choice' }] });
    expect(readingText(article, hiding).text).toContain('Reporting by A. Reed.');
  });

  test('a category always shown on the site is shown, whatever the general switch says; null gives it back', () => {
    const always = take(START, { do: 'site-switch', category: 'support-appeal', to: 'show' });
    expect(shown(always)).toContain('Please give');
    expect(shown(take(always, { do: 'site-switch', category: 'support-appeal', to: null }))).toBe(UNTOUCHED);
  });

  test('a mistake is shown and marked', () => {
    const marked = take(START, { do: 'mark-mistake', blockIds: ['b3'], keep: [] });
    expect(shown(marked)).toContain('Get our letter');
    expect(marked.now.blocks).toEqual({ b3: { to: 'show', mistake: true } });
  });

  test('putting back what was hidden forgets the rule that this made', () => {
    const preview = describeLeftover(ARTICLE, 'b5', 'advertising', 'hide');
    if (!preview.ok) throw new Error(preview.reason);
    const step: Step = { do: 'hide-too', blockIds: ['b5'], category: 'advertising', remember: [preview.leftover] };
    const hidden = take(START, step);
    expect(hidden.now.site.leftovers.map(({ words }) => words)).toEqual(['Give us your views on the harbour wall.']);
    const back = take(hidden, { do: 'put-back', blockIds: ['b5'] });
    expect(back.now.site.leftovers).toEqual([]);
    expect(shown(back)).toBe(UNTOUCHED);
  });

  test('hiding a mistake again forgets that its like was to be kept', () => {
    const preview = describeLeftover(ARTICLE, 'b3', 'newsletter-signup', 'keep');
    if (!preview.ok) throw new Error(preview.reason);
    const marked = take(START, { do: 'mark-mistake', blockIds: ['b3'], keep: [preview.leftover] });
    expect(marked.now.site.leftovers).toHaveLength(1);
    const again = take(marked, { do: 'hide-again', blockIds: ['b3'] });
    expect(again.now).toEqual(NO_CHOICES);
    expect(shown(again)).toBe(UNTOUCHED);
  });

  test('a step that changes nothing cannot be undone', () => {
    expect(take(START, { do: 'hide-again', blockIds: ['b1'] })).toBe(START);
    expect(undo(START)).toBe(START);
    expect(redo(START)).toBe(START);
  });
});

const blockIds = fc.uniqueArray(fc.constantFrom('b0', 'b1', 'b2', 'b3', 'b4', 'b5'), { minLength: 1, maxLength: 3 });
const category = fc.constantFrom(...FILTER_IDS);
const leftovers = ['b0', 'b5'].flatMap((id) => {
  const preview = describeLeftover(ARTICLE, id, 'advertising', 'hide');
  return preview.ok ? [preview.leftover] : [];
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('put-back' as const, 'hide-again' as const), blockIds }),
  fc.record({ do: fc.constant('mark-mistake' as const), blockIds, keep: fc.constant([]) }),
  fc.record({ do: fc.constant('hide-too' as const), blockIds, category, remember: fc.subarray(leftovers) }),
  fc.record({ do: fc.constant('site-switch' as const), category, to: fc.constantFrom('show', 'hide', null) }),
  fc.record({ do: fc.constant('forget' as const), leftover: fc.constantFrom(...leftovers.map(({ id }) => id)) }),
);
const steps = fc.array(step, { maxLength: 12 });
const takeAll = (list: readonly Step[]): History => list.reduce(take, START);

describe('any order of steps', () => {
  test('leftovers stand ready for the steps below', () => {
    expect(leftovers).toHaveLength(2);
  });

  test('put back after hide shows exactly the article as it was before', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('b0', 'b2', 'b5'), category, (before, id, as) => {
        const untouched = take(takeAll(before), { do: 'put-back', blockIds: [id] });
        const hidden = take(untouched, { do: 'hide-too', blockIds: [id], category: as, remember: [] });
        const back = take(hidden, { do: 'put-back', blockIds: [id] });
        expect(decide(ARTICLE, GENERAL, hidden.now).article).not.toEqual(
          decide(ARTICLE, GENERAL, untouched.now).article,
        );
        expect(decide(ARTICLE, GENERAL, back.now).article).toEqual(decide(ARTICLE, GENERAL, untouched.now).article);
        expect(shown(back)).toBe(shown(untouched));
      }),
    );
  });

  test('putting everything back shows every word of the page in its order', () => {
    fc.assert(
      fc.property(steps, (before) => {
        const all = take(takeAll(before), { do: 'put-back', blockIds: ARTICLE.blocks.map(({ id }) => id) });
        expect(shown(all)).toBe(ARTICLE.blocks.map(({ text }) => text).join('\n\n'));
      }),
    );
  });

  test('undoing every step gives the beginning, redoing every one the end', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const end = takeAll(list);
        let history = end;
        for (const _ of end.past) history = undo(history);
        expect(history.now).toEqual(NO_CHOICES);
        for (const _ of end.past) history = redo(history);
        expect(history).toEqual(end);
      }),
    );
  });

  test('a new step after undo forgets what was undone', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const history = take(undo(takeAll(list)), hideToo('b2', 'b4', 'b0', 'b1'));
        expect(redo(history)).toBe(history);
        expect(shown(history)).not.toContain('Two ferries sank.');
      }),
    );
  });

  test('no step changes the article that it is about', () => {
    const copy = structuredClone(ARTICLE);
    fc.assert(
      fc.property(steps, (list) => {
        decide(ARTICLE, GENERAL, takeAll(list).now);
        expect(ARTICLE).toEqual(copy);
      }),
    );
  });
});
