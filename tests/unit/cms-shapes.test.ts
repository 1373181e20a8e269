import { readFileSync } from 'node:fs';
import { parseHtml } from '../../src/cli/parse-html';
import { extractArticle } from '../../src/core/article/extract';
import { readingText } from '../../src/core/article/reading-text';
import { escapeHtml } from '../../src/core/blocks/markup';
import { DEFAULT_HIDDEN } from '../../src/core/filters/defaults';
import { CMS_SHAPES } from '../shapes/cms-shapes';
import { BODY_SHAPES, page } from '../shapes/shapes';

const REFERENCE = JSON.parse(readFileSync('seeds/000_20fe5c245b11ad25.expected.json', 'utf8')) as {
  title: string;
  dek: string;
  paragraphs: string[];
};

/** Asks of many kinds in the words of many kinds of publishers. */
const ASKS: string[][] = [
  [
    'Your gift counts twice',
    'Until midnight on Friday every donation to our newsroom is matched, dollar for dollar.',
    'Give today',
  ],
  ['Buy us a coffee', 'If you liked this story, buy us a coffee: three dollars keep our small team going for an hour.'],
  [
    'Stand with the strikers',
    'Donate to the strike fund so that nobody has to choose between rent and a fair contract.',
    'Chip in now',
  ],
  [
    'We are 340 members short of our goal',
    'Our spring membership drive ends on Sunday. Will you join the 12,000 readers who pay for this journalism?',
    'Become a member',
  ],
  [
    'You have read your last free article',
    'Create a free account to keep reading. It takes less than a minute.',
    'Already registered? Sign in',
  ],
  ['Read this story in the app', 'Download our free app for breaking news alerts and offline reading.', 'Get the app'],
  ['Never miss a story', 'Turn on push notifications to hear from us first when news breaks.', 'Allow notifications'],
  ['Now on WhatsApp', 'Join our WhatsApp channel and get the day’s headlines on your phone every morning.'],
  [
    'The paper at your door',
    'Subscribe to the print edition and get the weekend paper delivered for just £2.50 a week.',
    'See all offers',
  ],
  [
    'Share the whole story',
    'As a subscriber, you have 10 gift articles to give each month. Anyone can read what you share.',
    'Gift this article',
  ],
  [
    'Save to listen later',
    'Subscribers can save articles and listen to them in our app. Start your free trial to unlock audio.',
  ],
  [
    'Help us keep this site free',
    'No paywall, no billionaire owner: our work is funded by readers like you. Please consider a small monthly contribution.',
    'Support us',
  ],
];

const PLACES = [0, 2, 8, 15, 16];

function cases() {
  let n = 0;
  return CMS_SHAPES.flatMap((shape) =>
    [0, 1, 2, 3].map((turn) => {
      const ask = ASKS[(n * 5 + turn) % ASKS.length]!;
      const body = BODY_SHAPES[(n + turn * 3) % BODY_SHAPES.length]!;
      const at = PLACES[n % PLACES.length]!;
      n++;
      const html = page(REFERENCE.title, REFERENCE.dek, body.render(REFERENCE.paragraphs, shape.render(ask), at));
      return { name: `“${ask[0]}” as ${shape.name}, before paragraph ${at + 1} of ${body.name}`, html, ask };
    }),
  );
}

function read(html: string): string[] {
  const extraction = extractArticle(parseHtml(html), { url: 'https://daily.example/world/mali' });
  if (!extraction.ok) throw new Error(`no article: ${extraction.reason}`);
  return readingText(extraction.article, DEFAULT_HIDDEN).text.split('\n\n');
}

test.each(cases().map((c) => [c.name, c] as const))('%s', (_name, { html }) => {
  expect(read(html)).toEqual(REFERENCE.paragraphs);
});

describe('a sentence that asks, glued to a paragraph', () => {
  const GLUED = [
    'Donate today to keep our reporters in the field.',
    'Subscribe now to read every story without limits.',
    'Sign up for our free daily newsletter here.',
    'Follow us on Facebook and Instagram.',
  ];
  const [head, next] = [escapeHtml(REFERENCE.paragraphs[1]!), REFERENCE.paragraphs.slice(2)];
  const around = (p: string) =>
    page(
      REFERENCE.title,
      REFERENCE.dek,
      `<article><p>${escapeHtml(REFERENCE.paragraphs[0]!)}</p><p>${p}</p>${next.map((x) => `<p>${escapeHtml(x)}</p>`).join('')}</article>`,
    );
  test.each(
    GLUED.flatMap(
      (ask) =>
        [
          [`before, in bold: ${ask}`, `<strong>${ask}</strong> ${head}`],
          [`before, after a line break: ${ask}`, `${ask}<br>${head}`],
          [`before, without white space: ${ask}`, `${ask}${head}`],
          [`behind: ${ask}`, `${head} ${ask}`],
          [`behind, in a link: ${ask}`, `${head} <a href="/go">${ask}</a>`],
          [`behind, in italics without white space: ${ask}`, `${head}<i>${ask}</i>`],
        ] as const,
    ),
  )('%s', (_name, paragraph) => {
    expect(read(around(paragraph))).toEqual(REFERENCE.paragraphs);
  });
});
