import type { Block } from '../../../src/core/article/types';
import { layOut } from '../../../src/view/article/lay-out';

const block = (id: string, more: Partial<Block> = {}): Block => ({
  id,
  kind: 'paragraph',
  text: id,
  html: `<p>${id}</p>`,
  verdict: null,
  ...more,
});
const appeal = (id: string) => block(id, { verdict: { category: 'support-appeal', score: 9, reasons: [] } });
const item = (id: string, level = 1, ordered = false) => block(id, { kind: 'list-item', level, ordered });
const hidden = new Set(['support-appeal'] as const);

test('neighbouring hidden blocks are one mark', () => {
  const items = layOut({ blocks: [block('a'), appeal('b'), appeal('c'), block('d'), appeal('e')] }, hidden);
  expect(items.map(({ type }) => type)).toEqual(['block', 'hidden', 'block', 'hidden']);
  expect(items[1]).toMatchObject({ blocks: [{ id: 'b' }, { id: 'c' }] });
});

test('a category that the reader shows is article text', () => {
  expect(layOut({ blocks: [appeal('a')] }, new Set())).toMatchObject([{ type: 'block', block: { id: 'a' } }]);
});

test('items nest by level', () => {
  const [list, ...rest] = layOut({ blocks: [item('a'), item('b', 2), item('c', 2), item('d')] }, hidden);
  expect(rest).toEqual([]);
  expect(list).toMatchObject({
    type: 'list',
    list: {
      ordered: false,
      items: [
        { block: { id: 'a' }, lists: [{ items: [{ block: { id: 'b' } }, { block: { id: 'c' } }] }] },
        { block: { id: 'd' }, lists: [] },
      ],
    },
  });
});

test('a list that starts deeper than its first level keeps all its items', () => {
  const [list] = layOut({ blocks: [item('a', 3), item('b', 1)] }, hidden);
  expect(list).toMatchObject({ list: { items: [{ block: { id: 'a' } }, { block: { id: 'b' } }] } });
});

test('an ordered list that a hidden piece interrupts counts on', () => {
  const items = layOut({ blocks: [item('a', 1, true), item('b', 1, true), appeal('x'), item('c', 1, true)] }, hidden);
  expect(items[2]).toMatchObject({ type: 'list', list: { ordered: true, start: 3 } });
});

test('bullets after numbers are a list of their own', () => {
  const items = layOut({ blocks: [item('a', 1, true), item('b', 1, false)] }, hidden);
  expect(items.map((each) => each.type === 'list' && each.list.ordered)).toEqual([true, false]);
});
