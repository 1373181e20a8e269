import { parseHtml } from '../../../src/cli/parse-html';
import { extractArticle } from '../../../src/core/article/extract';

const LONG = [
  'The old bridge over the Wend will be closed from Monday, the council of Harlow said after a meeting that went on until midnight.',
  'Engineers had found cracks in two of its seven arches in spring, and a third one was added to the list last week.',
  'Buses will take the road through Kell instead, which is eleven minutes longer, and cyclists can use the ferry for free.',
];

function extract(lines: string[], { head = '', title = 'Old bridge closed' } = {}) {
  const html = `<html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${lines.join('')}</article></body></html>`;
  const extraction = extractArticle(parseHtml(html), { url: 'https://www.harlowpost.example/2024/05/06/bridge' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return {
    byline: extraction.article.byline,
    texts: extraction.article.blocks.filter(({ verdict }) => !verdict).map(({ text }) => text),
  };
}

const text = LONG.map((line) => `<p>${line}</p>`);

test.each([
  ['in bold above the text', ['<p><strong>Ada Berg</strong></p>', ...text], 'Ada Berg'],
  ['in capitals', ['<p>ADA BERG</p>', ...text], 'ADA BERG'],
  ['two of them', ['<p><b>Ada Berg/Ole Thorn</b></p>', ...text], 'Ada Berg, Ole Thorn'],
  ['below the text', [...text, '<p style="text-align: right"><strong>Ada Berg</strong></p>'], 'Ada Berg'],
])('a name %s is the byline, and no line of the text', (_, lines, byline) => {
  const found = extract(lines);
  expect(found.byline).toBe(byline);
  expect(found.texts).toEqual(LONG);
});

test('the name takes the place of the newsroom that the page says wrote it', () => {
  const head = '<meta property="og:site_name" content="Harlow Post"><meta name="author" content="Harlow Post">';
  expect(extract(['<p><strong>Ada Berg</strong></p>', ...text], { head }).byline).toBe('Ada Berg');
  const admin = '<meta property="og:site_name" content="Harlow Post"><meta name="author" content="Harlow Desk">';
  expect(extract(['<p><strong>Ada Berg</strong></p>', ...text], { head: admin }).byline).toBe('Ada Berg');
});

test.each([
  [
    'whom the page names otherwise',
    ['<p><strong>Ada Berg</strong></p>'],
    { head: '<meta name="author" content="Ole Thorn">' },
  ],
  ['who stands in the headline', ['<p><strong>Ada Berg</strong></p>'], { title: 'A day with Ada Berg' }],
  [
    'of whom the text tells',
    [
      '<p><strong>Ada Berg</strong></p>',
      '<p>At seven in the morning Berg is up and has read all the letters that came for her.</p>',
    ],
    {},
  ],
  ['in plain letters', ['<p>Ada Berg</p>'], {}],
  ['that is none', ['<p><strong>What happened</strong></p>'], {}],
])('somebody %s is no byline', (_, lines, page) => {
  const found = extract([...lines, ...text], page);
  expect(found.byline).not.toBe('Ada Berg');
  expect(found.texts).toContain(lines[0]!.replace(/<[^>]+>/g, ''));
});
