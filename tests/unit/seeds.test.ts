import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/cli/analyse';
import { isHidden, readingText } from '../../src/core/article/reading-text';
import type { Article } from '../../src/core/article/types';
import { DEFAULT_HIDDEN } from '../../src/core/filters/defaults';
import type { FilterId } from '../../src/core/filters/types';

interface Expected {
  title: string;
  dek: string | null;
  paragraphs: string[];
  credits: string[];
  figures?: string[];
  hidden: { category: FilterId; text: string }[];
  absent: string[];
}

const SEEDS = join(__dirname, '../../seeds');
const FILES = readdirSync(SEEDS).filter((name) => /\.(html|txt)$/.test(name));

function extractSeed(name: string): Article {
  const source = readFileSync(join(SEEDS, name), 'utf8');
  const extraction = extract(
    name.endsWith('.txt') ? { text: source } : { html: source, url: `https://news.example/${name}` },
  );
  if (!extraction.ok) throw new Error(`no article in ${name}: ${extraction.reason}`);
  return extraction.article;
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(SEEDS, name.replace(/\.(html|txt)$/, '.expected.json')), 'utf8'));
}

test('every seed has an expected result', () => {
  expect(FILES).toHaveLength(12);
  for (const name of FILES) expect(expectedOf(name).paragraphs).toHaveLength(16);
});

describe.each(FILES)('%s', (name) => {
  const expected = expectedOf(name);
  let article: Article;
  beforeAll(() => {
    article = extractSeed(name);
  });

  test('has its headline and standfirst', () => {
    expect({ title: article.title, dek: article.dek }).toEqual({ title: expected.title, dek: expected.dek });
  });

  test('keeps the report and nothing else, each paragraph once and in order', () => {
    const kept = article.blocks.filter((block) => !isHidden(block, DEFAULT_HIDDEN) && block.text !== '');
    const report = kept.filter((block) => block.verdict === null);
    expect(report.filter(({ kind }) => kind !== 'figure').map(({ text }) => text)).toEqual(expected.paragraphs);
    expect(report.filter(({ kind }) => kind === 'figure').map(({ text }) => text)).toEqual(expected.figures ?? []);
    expect(kept.filter(({ verdict }) => verdict?.category === 'credits').map(({ text }) => text)).toEqual(
      expected.credits,
    );
  });

  test('has no words of the asks in its text', () => {
    const { text } = readingText(article, DEFAULT_HIDDEN);
    expect(
      expected.absent.concat(expected.hidden.map(({ text }) => text)).filter((words) => text.includes(words)),
    ).toEqual([]);
  });

  test('names each hidden piece in the ledger', () => {
    const ledger = article.blocks.filter((block) => isHidden(block, DEFAULT_HIDDEN));
    const missing = expected.hidden.filter(
      ({ category, text }) =>
        !ledger.some((block) => block.verdict?.category === category && block.text.includes(text)),
    );
    expect(missing).toEqual([]);
    expect(ledger.filter(({ verdict }) => verdict?.reasons.length === 0)).toEqual([]);
  });
});
