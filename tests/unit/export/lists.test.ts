import type { Article, Block } from '../../../src/core/article/types';
import { bodyHtml } from '../../../src/core/export/html';
import { articleMarkdown } from '../../../src/core/export/markdown';

const item = (text: string, level: number, number?: number): Block => ({
  id: text,
  kind: 'list-item',
  level,
  ordered: number !== undefined,
  ...(number === undefined ? {} : { number }),
  text,
  html: `<li>${text}</li>`,
  verdict: null,
});
const line: Block = { id: 'p', kind: 'paragraph', text: 'Wait.', html: '<p>Wait.</p>', verdict: null };

function article(blocks: Block[]): Article {
  const none = { dek: null, byline: null, siteName: null, publishedTime: null, modifiedTime: null, section: null };
  const rest = { url: null, excerpt: null, leadImage: null, trace: [], notices: [], leftOutWords: 0 };
  return { title: 'Plan', lang: 'en', dir: 'ltr', ...none, ...rest, blocks };
}

const html = (...blocks: Block[]) => bodyHtml(article(blocks), new Set()).replace(/\n/g, '');
const markdown = (...blocks: Block[]) =>
  articleMarkdown(article(blocks), new Set()).split('# Plan')[1]!.trim().split('\n');

test('an inner list stands in the item above it', () => {
  const blocks = [item('engine', 1), item('pistons', 2), item('valves', 2), item('crew', 1)];
  expect(html(...blocks)).toBe('<ul><li>engine<ul><li>pistons</li><li>valves</li></ul></li><li>crew</li></ul>');
  expect(markdown(...blocks)).toEqual(['- engine', '  - pistons', '  - valves', '- crew']);
});

test('an inner list without an item around it gets one', () => {
  expect(html(item('pistons', 2))).toBe('<ul><li><ul><li>pistons</li></ul></li></ul>');
});

test('numbers go on behind a paragraph, and jump where they jump', () => {
  const blocks = [item('engine', 1, 1), line, item('crew', 1, 2), item('rope', 1, 9), item('paint', 1, 10)];
  expect(html(...blocks)).toBe(
    '<ol><li>engine</li></ol><p>Wait.</p><ol start="2"><li>crew</li><li value="9">rope</li><li>paint</li></ol>',
  );
  expect(markdown(...blocks).filter((text) => /^\d/.test(text))).toEqual([
    '1. engine',
    '2. crew',
    '9. rope',
    '10. paint',
  ]);
});

test('a list of signs beside a list of numbers is another one', () => {
  expect(html(item('engine', 1, 1), item('crew', 1))).toBe('<ol><li>engine</li></ol><ul><li>crew</li></ul>');
});
