import type { Article, Block } from '../../../src/core/article/types';
import { articleMarkdown } from '../../../src/core/export/markdown';

const block = (kind: Block['kind'], html: string, more: Partial<Block> = {}): Block => ({
  id: html,
  kind,
  text: html.replace(/<[^>]+>/g, ''),
  html,
  verdict: null,
  ...more,
});
const article: Article = {
  title: 'Ropes: a "history" of 1*2',
  dek: 'From hemp to steel',
  byline: 'Hanna Sørensen',
  siteName: 'The Harbour Post',
  lang: 'en',
  dir: 'ltr',
  publishedTime: '2026-03-12T07:40:00Z',
  modifiedTime: null,
  section: null,
  url: 'https://example.org/ropes',
  excerpt: null,
  leadImage: null,
  blocks: [
    block('paragraph', '<p>A <em>good</em> <a href="https://example.org/">rope</a>.</p>'),
    block('heading', '<h2>Steel</h2>', { level: 2 }),
    block('list-item', '<li>one</li>', { level: 1, ordered: false }),
    block('list-item', '<li>two</li>', { level: 1, ordered: false }),
    block(
      'table',
      '<table><thead><tr><th>Year</th><th>Ropes</th></tr></thead><tbody><tr><td>1961</td><td>12</td></tr></tbody></table>',
    ),
    block('paragraph', '<p>Give today.</p>', { verdict: { category: 'support-appeal', score: 9, reasons: [] } }),
  ],
  trace: [],
  notices: [],
  leftOutWords: 0,
};

test('front matter, headline, standfirst, and what is shown', () => {
  expect(articleMarkdown(article, new Set(['support-appeal']), '2026-03-14').split('\n')).toEqual([
    '---',
    'title: "Ropes: a \\"history\\" of 1*2"',
    'source: "https://example.org/ropes"',
    'author: "Hanna Sørensen"',
    'site: "The Harbour Post"',
    'published: "2026-03-12T07:40:00Z"',
    'created: "2026-03-14"',
    'description: "From hemp to steel"',
    'lang: "en"',
    '---',
    '',
    '# Ropes: a "history" of 1\\*2',
    '',
    '*From hemp to steel*',
    '',
    'A *good* [rope](https://example.org/).',
    '',
    '## Steel',
    '',
    '- one',
    '- two',
    '',
    '| Year | Ropes |',
    '| --- | --- |',
    '| 1961 | 12 |',
    '',
  ]);
});

test('a category that the reader shows is part of it', () => {
  expect(articleMarkdown(article, new Set())).toContain('Give today.');
});
