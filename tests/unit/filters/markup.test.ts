import { readFileSync } from 'node:fs';
import { parseHtml } from '../../../src/cli/parse-html';
import { extractArticle } from '../../../src/core/article/extract';
import { readingText } from '../../../src/core/article/reading-text';
import { escapeHtml } from '../../../src/core/blocks/markup';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';
import { page } from '../../shapes/shapes';

const REFERENCE = JSON.parse(readFileSync('seeds/000_20fe5c245b11ad25.expected.json', 'utf8')) as {
  title: string;
  dek: string;
  paragraphs: string[];
};

/** Appeals of several sentences, some of which tell something that an article could tell too. */
const APPEALS: Record<string, string[]> = {
  long: [
    'Your support helps us to tell the story',
    'From harbour strikes to sea walls, the paper is on the ground when the story is developing. Whether we follow the money behind a pier or film in the last shipyard, we know how important it is to parse out the facts from the messaging.',
    'We need reporters on the ground. Your donation lets us keep sending them.',
    'Your support makes all the difference.',
  ],
  members: [
    'Will you stand with us?',
    'Nobody owns this newsroom but the 4,000 readers who pay for it. Join them from $5 a month.',
    'Become a member',
  ],
  coffee: ['Enjoyed this story?', 'Buy us a coffee and keep our reporters in the field.', 'Support us on Patreon'],
  letter: [
    'The morning briefing',
    'Sign up to our newsletter and get the most important stories delivered to your inbox every weekday.',
    'By signing up you agree to our terms of service and privacy policy.',
  ],
};

const SHY = '\u00ad';
const lines = (texts: string[], open: string, close: string) => texts.map((x) => open + escapeHtml(x) + close).join('');

const MARKUP: Record<string, (texts: string[]) => string> = {
  'an element around each paragraph, as around those of the article': (l) =>
    lines(l, '<div class="css-53u6y8"><p class="css-at9mc1">', '</p></div>'),
  'one paragraph without white space between the lines': (l) => `<p>${l.map(escapeHtml).join('')}</p>`,
  'spans that are glued to each other': (l) => `<p>${lines(l, '<span>', '</span>')}</p>`,
  'spans shown as blocks': (l) =>
    `<span style="display:block">${lines(l, '<span style="display:block">', '</span>')}</span>`,
  'words with soft hyphens': (l) =>
    lines(
      l.map((x) => x.replace(/(\w{4})(\w{3})/g, `$1${SHY}$2`)),
      '<p>',
      '</p>',
    ),
  'a pointing hand before each line': (l) => lines(l, '<p>👉 ', '</p>'),
  'italics between rows of stars': (l) => `<p>***</p>${lines(l, '<p><i>', '</i></p>')}<p>***</p>`,
  'headings of five levels': (l) => l.map((x, i) => `<h${i + 2}>${escapeHtml(x)}</h${i + 2}>`).join(''),
};

function read(ask: string, at: number): string[] {
  const article = REFERENCE.paragraphs.map(
    (p) => `<div class="css-53u6y8"><p class="css-at9mc1">${escapeHtml(p)}</p></div>`,
  );
  const body = `<article>${[...article.slice(0, at), ask, ...article.slice(at)].join('')}</article>`;
  const extraction = extractArticle(parseHtml(page(REFERENCE.title, REFERENCE.dek, body)), {
    url: 'https://daily.example/world/mali',
  });
  if (!extraction.ok) throw new Error(extraction.reason);
  return readingText(extraction.article, DEFAULT_HIDDEN).text.split('\n\n');
}

describe.each(Object.entries(MARKUP))('%s', (_markup, render) => {
  test.each(Object.entries(APPEALS))('an ask goes, every paragraph stays: %s', (_name, ask) => {
    for (const at of [1, 8]) expect(read(render(ask), at)).toEqual(REFERENCE.paragraphs);
  });
});
