import { readFileSync } from 'node:fs';
import { parseHtml } from '../../src/cli/parse-html';
import { extractArticle } from '../../src/core/article/extract';
import { readingText } from '../../src/core/article/reading-text';
import { escapeHtml } from '../../src/core/blocks/markup';
import { DEFAULT_HIDDEN } from '../../src/core/filters/defaults';
import { ASK_SHAPES, BODY_SHAPES, page } from '../shapes/shapes';

const REFERENCE = JSON.parse(readFileSync('seeds/000_20fe5c245b11ad25.expected.json', 'utf8')) as {
  title: string;
  dek: string;
  paragraphs: string[];
};

/** Asks in the words of many kinds of publishers; the first is the reference document's own. */
const ASKS: Record<string, string[]> = {
  appeal: [
    'Your support helps us to tell the story',
    'At such a critical moment in US history, we need reporters on the ground. Your donation allows us to keep sending journalists to speak to both sides of the story.',
    'Your support makes all the difference.',
  ],
  premium: [
    'Subscribe to Independent Premium to bookmark this article',
    'Want to bookmark your favourite articles and stories to read or reference later? Start your Independent Premium subscription today.',
  ],
  membership: [
    'Keep our newsroom free',
    'We have no owner and no shareholders. If you value what we do, become a member from $5 a month and help us report for everyone.',
    'Join now',
  ],
  newsletter: [
    'The morning briefing',
    'Sign up to our newsletter and get the most important stories delivered to your inbox every weekday.',
    'By signing up you agree to our terms of service and privacy policy.',
  ],
  trial: [
    'This is premium content',
    'Get unlimited access to all our articles for just €1 in the first month. Cancel anytime.',
    'Already a subscriber? Log in',
  ],
};

interface Case {
  name: string;
  html: string;
  ask: string[];
}

/** Every ask shape with every body shape, the asks' words and places taking turns. */
function* cases(): Generator<Case> {
  const kinds = Object.keys(ASKS);
  const places = [0, 1, 8, 15, 16];
  let n = 0;
  for (const body of BODY_SHAPES) {
    for (const shape of ASK_SHAPES) {
      const kind = kinds[n % kinds.length]!;
      const at = places[Math.floor(n / kinds.length) % places.length]!;
      const ask = ASKS[kind]!;
      const html = page(REFERENCE.title, REFERENCE.dek, body.render(REFERENCE.paragraphs, shape.render(ask), at));
      yield { name: `${body.name}, ${kind} as ${shape.name}, before paragraph ${at + 1}`, html, ask };
      n++;
    }
  }
}

function read(html: string): string[] {
  const extraction = extractArticle(parseHtml(html), { url: 'https://daily.example/world/mali' });
  if (!extraction.ok) throw new Error(`no article: ${extraction.reason}`);
  return readingText(extraction.article, DEFAULT_HIDDEN).text.split('\n\n');
}

describe('the reference document in other shapes', () => {
  test.each([...cases()].map((c) => [c.name, c] as const))('%s', (_name, { html, ask }) => {
    const lines = read(html);
    expect(lines.filter((line) => ask.some((part) => line.includes(part)))).toEqual([]);
    expect(lines).toEqual(REFERENCE.paragraphs);
  });

  const glue = (first: string) =>
    page(
      REFERENCE.title,
      REFERENCE.dek,
      `<article><p>${first}</p>${REFERENCE.paragraphs
        .slice(1)
        .map((p) => `<p>${escapeHtml(p)}</p>`)
        .join('')}</article>`,
    );
  const opening = escapeHtml(REFERENCE.paragraphs[0]!);
  test.each([
    ['without white space', `Your support makes all the difference.${opening}`],
    ['in a span', `<span>Your support makes all the difference.</span>${opening}`],
    ['in bold, with a space', `<b>Your support makes all the difference.</b> ${opening}`],
    ['behind the text', `${opening} Your support makes all the difference.`],
    ['behind the text, without white space', `${opening}Please donate today to keep our journalism free.`],
    ['behind a line break', `Subscribe now for full access to all our articles.<br>${opening}`],
  ])('an ask glued to the first sentence %s', (_name, first) => {
    expect(read(glue(first))).toEqual(REFERENCE.paragraphs);
  });
});
