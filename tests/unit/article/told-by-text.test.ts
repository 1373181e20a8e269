import { extract } from '../../../src/cli/analyse';
import type { Article } from '../../../src/core/article/types';

const TITLE = 'Ferry stops for the winter';
const TEXT = [
  'The last ferry of the year left the island on Sunday evening with forty passengers and a dog on board.',
  'The shipping company had announced in May that it would save the costs of the empty winter months.',
  'Islanders must now use the post boat, which goes twice a week and only when the waves are low enough.',
];

function article(above: string, head = '', texts = TEXT, lang = 'lang="en"'): Article {
  const body = `<main><article><h1>${TITLE}</h1>${above}${texts.map((text) => `<p>${text}</p>`).join('')}</article></main>`;
  const html = `<!doctype html><html ${lang}><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
  const extraction = extract({ html, url: 'https://coast.example/news/ferry' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
}

const textsOf = ({ blocks }: Article) => blocks.filter(({ verdict }) => verdict === null).map(({ text }) => text);

describe('plain lines below the headline', () => {
  test.each([
    ['two lines', '<p>By Jane Doe, Staff Writer</p><p>April 24, 2024</p>', '2024-04-24T00:00:00.000Z'],
    ['one line', '<div>By Jane Doe | April 24, 2024 | 10:15 AM</div>', '2024-04-24T10:15:00.000Z'],
  ])('tell who wrote it and when: %s', (_, lines, publishedTime) => {
    const read = article(lines);
    expect(read).toMatchObject({ byline: 'Jane Doe', publishedTime });
    expect(textsOf(read)).toEqual(TEXT);
  });

  test('tell when it was changed', () => {
    expect(article('<p>Updated 25 April 2024</p><p>24 April 2024</p>')).toMatchObject({
      publishedTime: '2024-04-24T00:00:00.000Z',
      modifiedTime: '2024-04-25T00:00:00.000Z',
    });
  });

  test('tell nothing when they are a sentence', () => {
    const read = article('<p>By now nobody waits.</p>');
    expect(read.byline).toBeNull();
  });
});

describe('asks never get into what is said of an article', () => {
  const ASK = 'Support our journalism. Donate today to keep us going.';
  const described = (text: string) => `<meta name="description" content="${text}">`;

  test('a standfirst that asks is none', () => {
    expect(article(`<p class="subtitle">${ASK}</p>`, described(ASK))).toMatchObject({ dek: null, excerpt: null });
  });

  test('a standfirst beside buttons that ask stays', () => {
    const told = 'Ninety islanders wait for a boat until April.';
    const buttons = '<button>Share</button><a href="/share">Share this article</a>';
    const above = `<div class="share-tools"><p class="standfirst">${told}</p>${buttons}</div>`;
    expect(article(above, described(told)).dek).toBe(told);
  });

  test('a description that asks is none, one that asks in the end loses its end', () => {
    expect(article('', described('Sign up for our newsletter and get the news in your inbox.')).excerpt).toBeNull();
    const told = 'Ninety islanders wait for a boat that was to come in April, the mayor said on Monday.';
    expect(article('', described(`${told} Subscribe now to read every story.`)).excerpt).toBe(told);
    expect(article('', described(told)).excerpt).toBe(told);
  });
});

test('the first picture of the text stands in for one that the data do not name', () => {
  const figure = '<figure><img src="/ship.jpg" alt="A ship"><figcaption>The ship in the harbour.</figcaption></figure>';
  expect(article(figure).leadImage).toEqual({ src: 'https://coast.example/ship.jpg', alt: 'A ship' });
});

test.each([
  [
    'he',
    'rtl',
    [
      'המעבורת האחרונה של השנה יצאה מהאי ביום ראשון בערב ועל סיפונה ארבעים נוסעים.',
      'מנהל הנמל אמר כי ההפלגה ארכה כמעט שעתיים.',
    ],
  ],
  [
    'ja',
    'ltr',
    ['今年最後の船は日曜の夜に四十人の客を乗せて島を出ました。', '港の人は西の風のために二時間かかったと話しました。'],
  ],
])('short paragraphs tell the language too: %s', (lang, dir, texts) => {
  expect(article('', '', texts, '')).toMatchObject({ lang, dir });
});
