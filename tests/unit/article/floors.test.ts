import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldPage, scorePage, total } from '../../../bench/compare/measures';
import { extract } from '../../../src/cli/analyse';
import { readingText } from '../../../src/core/article/reading-text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';
import { ASK_SHAPES, BODY_SHAPES, page } from '../../shapes/shapes';

/**
 * Floors of quality on pages of our own: a change may raise them, here, and never lower them. They are measured as the bench
 * measures pages from elsewhere.
 */
const FLOORS = { f1: 1, clean: 1, lostParagraphs: 0, leakedWords: 0 };

const SEEDS = join(__dirname, '../../../seeds');
const URL = 'https://news.example/world/mali';

interface Expected {
  title: string;
  dek: string | null;
  paragraphs: string[];
  credits: string[];
  figures?: string[];
}

const read = (html: string): string => {
  const extraction = extract({ html, url: URL });
  return extraction.ok ? readingText(extraction.article, DEFAULT_HIDDEN).text : '';
};

const goldOf = (id: string, expected: Expected): GoldPage => ({
  id,
  url: URL,
  file: id,
  title: expected.title,
  blocks: expected.paragraphs.map((text) => ({ kind: 'paragraph', text })),
  summary: expected.credits,
  neutral: { deks: expected.dek === null ? [] : [expected.dek], captions: expected.figures ?? [] },
});

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(SEEDS, name.replace(/\.(?:html|txt)$/, '.expected.json')), 'utf8'));

function expectFloors(scores: ReturnType<typeof scorePage>[]): void {
  const { f1, clean, lostParagraphs, leakedWords } = total(scores);
  expect(f1).toBeGreaterThanOrEqual(FLOORS.f1);
  expect(clean).toBeGreaterThanOrEqual(FLOORS.clean);
  expect(lostParagraphs).toBeLessThanOrEqual(FLOORS.lostParagraphs);
  expect(leakedWords).toBeLessThanOrEqual(FLOORS.leakedWords);
}

test('the seeds are read whole and clean', () => {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.html'));
  expect(names.length).toBeGreaterThanOrEqual(11);
  expectFloors(
    names.map((name) => scorePage(goldOf(name, expectedOf(name)), read(readFileSync(join(SEEDS, name), 'utf8')))),
  );
});

test('so is the reference document in every shape of page with an ask in the middle of it', () => {
  const expected = expectedOf('000_20fe5c245b11ad25.txt');
  const ask = [
    'Keep our newsroom free',
    'If you value what we do, become a member from $5 a month and help us report for everyone.',
  ];
  const shape = ASK_SHAPES[0]!;
  const html = (body: (typeof BODY_SHAPES)[number]) =>
    page(expected.title, expected.dek!, body.render(expected.paragraphs, shape.render(ask), 8));
  expectFloors(BODY_SHAPES.map((body) => scorePage(goldOf(body.name, expected), read(html(body)))));
});

test('the measure sees a paragraph that is lost and words that leak', () => {
  const blocks = [
    'The last ferry of the year left the island on Sunday evening.',
    'Islanders must now use the post boat, which goes twice a week.',
  ].map((text) => ({ kind: 'paragraph', text }));
  const gold: GoldPage = { id: 'a', url: URL, file: 'a', title: 'Ferry stops', blocks };
  const score = scorePage(gold, `${blocks[0]!.text}\n\nSubscribe to our newsletter today.`);
  expect(score.lost).toEqual([blocks[1]!.text]);
  expect(score.leaked).toEqual(['Subscribe to our newsletter today.']);
  expect(score.leakedWords).toBe(5);
  expect(total([score])).toMatchObject({ pages: 1, clean: 0, lostParagraphs: 0.5, recall: 0.5 });
});

test('the measure counts segments that must and must not occur', () => {
  const gold: GoldPage = { id: 'a', url: URL, file: 'a', with: ['post boat', 'quarry'], without: ['Subscribe'] };
  expect(scorePage(gold, 'The post boat\n\nSubscribe').segments).toEqual({ found: 1, missing: 1, wrong: 1 });
  expect(total([scorePage(gold, 'The post boat\n\nSubscribe')]).segmentsF1).toBe(0.5);
});
