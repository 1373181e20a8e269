// Measures the filters on the project's own texts and pages: what is found and what stays, by category and by language,
// against floors; and their time beside Readability's own parse on pages of growing size.
// usage: npm run measure:filters
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHtml } from '../src/cli/parse-html';
import { extractArticle } from '../src/core/article/extract';
import { escapeHtml } from '../src/core/blocks/markup';
import { segment } from '../src/core/blocks/segment';
import { judge } from '../src/core/filters';
import { takeSnapshot } from '../src/core/snapshot/snapshot';
import { CASES } from '../tests/unit/filters/languages';
import { articleOf, askMarkup, readPages, reportMarkup } from '../tests/unit/filters/pages';

const RUNS = 7;
/** Paragraphs of the pages that are timed. */
const SIZES = { small: 20, median: 150, 'very large': 3000 };

interface Tally {
  asks: number;
  found: number;
  right: number;
  reports: number;
  kept: number;
}

const tallies = new Map<string, Tally>();

function count(key: string, change: Partial<Tally>): void {
  const tally = tallies.get(key) ?? { asks: 0, found: 0, right: 0, reports: 0, kept: 0 };
  for (const [name, by] of Object.entries(change)) tally[name as keyof Tally] += by;
  tallies.set(key, tally);
}

/** The category of a text as a paragraph of an article, or null. */
function categoryOf(lang: string, article: readonly string[], text: string): string | null {
  const body = [...article, text, ...article].map((p) => `<p>${escapeHtml(p)}</p>`).join('');
  const page = parseHtml(
    `<html lang="${lang}"><title>4711</title><body><article><h1>4711</h1>${body}</article></body></html>`,
  );
  const extraction = extractArticle(page, { url: 'https://paper.example/4711' });
  if (!extraction.ok) return null;
  return extraction.article.blocks.find((block) => block.text === text)?.verdict?.category ?? null;
}

function measureTexts(): void {
  for (const [lang, { article, asks, reports }] of Object.entries(CASES)) {
    for (const [filter, texts] of Object.entries(asks)) {
      for (const text of texts) {
        const category = categoryOf(lang, article, text);
        const change = { asks: 1, found: category === null ? 0 : 1, right: category === filter ? 1 : 0 };
        for (const key of [`language ${lang}`, `category ${filter}`, 'all']) count(key, change);
      }
    }
    for (const [filter, texts] of Object.entries(reports)) {
      for (const text of texts) {
        const change = { reports: 1, kept: categoryOf(lang, article, text) === null ? 1 : 0 };
        for (const key of [`language ${lang}`, `category ${filter}`, 'all']) count(key, change);
      }
    }
  }
}

/** The written pages: articles about asks, of which every line must stay, and asks amid an article, of which every one must go. */
function measurePages(): void {
  for (const { heads, lines } of readPages('reports')) {
    const [lang, site, title] = heads as [string, string, string];
    const { blocks } = articleOf(lang, site, title, `<article>${lines.map(reportMarkup).join('')}</article>`);
    const kept = blocks.filter(({ text, verdict }) => text !== '' && !verdict).length;
    const reports = blocks.filter(({ text }) => text !== '').length;
    for (const key of [`language ${lang}`, 'articles about asks', 'all']) count(key, { reports, kept });
  }
  for (const { heads, lines } of readPages('asks')) {
    const [lang, site, filter, kind] = heads as [string, string, string, string];
    const around = CASES[lang]!.article.map(reportMarkup).join('');
    const asks = lines.filter((line) => !line.startsWith('['));
    const { blocks } = articleOf(lang, site, '4711', `<article>${around}${askMarkup(lines, kind)}${around}</article>`);
    const verdicts = asks.map((ask) => blocks.find(({ text }) => text === ask)?.verdict?.category ?? null);
    const found = verdicts.filter((category) => category !== null).length;
    const right = verdicts.filter((category) => category === filter).length;
    for (const key of [`language ${lang}`, `category ${filter}`, 'all'])
      count(key, { asks: asks.length, found, right });
  }
}

/** A page of so many paragraphs, an ask after every tenth. */
function pageOf(paragraphs: number): string {
  const { article, asks } = CASES.en!;
  const lines = Object.values(asks).flat();
  const body = Array.from({ length: paragraphs }, (_, n) => {
    const ask = n % 10 === 9 ? `<div class="box"><p>${escapeHtml(lines[n % lines.length]!)}</p></div>` : '';
    return `<p>${n}. ${escapeHtml(article[n % 2]!)} ${escapeHtml(article[(n + 1) % 2]!)}</p>${ask}`;
  }).join('');
  return `<html lang="en"><title>4711</title><body><article><h1>4711</h1>${body}</article></body></html>`;
}

const CONTEXT = { title: '4711', dek: null, siteName: null, lang: 'en', url: 'https://paper.example/4711' };

/** Median milliseconds of a task that is prepared anew for each run. */
function timeOf<T>(prepare: () => T, task: (input: T) => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const input = prepare();
    const start = performance.now();
    task(input);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

function measureTimes(): void {
  for (const [name, paragraphs] of Object.entries(SIZES)) {
    const html = pageOf(paragraphs);
    const outline = () => segment(takeSnapshot(parseHtml(html), { url: CONTEXT.url })).outline;
    const blocks = outline().blocks.length;
    const filters = timeOf(outline, (input) => judge(input, CONTEXT));
    const readability = timeOf(
      () => parseHtml(html),
      (document) => new Readability(document).parse(),
    );
    const share = ((100 * filters) / readability).toFixed(0);
    const each = ((1000 * filters) / blocks).toFixed(1);
    console.log(
      `${name.padEnd(11)} ${String(blocks).padStart(5)} blocks: filters ${filters.toFixed(1)} ms (${each} µs a block), ` +
        `Readability ${readability.toFixed(1)} ms, share ${share} %`,
    );
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

measureTexts();
measurePages();
const floors = JSON.parse(readFileSync('bench/filter-floors.json', 'utf8')) as Record<
  'found' | 'right' | 'kept',
  number
>;
let below = 0;
for (const [key, { asks, found, right, reports, kept }] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
  const figures = { found: share(found, asks), right: share(right, found), kept: share(kept, reports) };
  const under = Object.entries(figures).filter(([name, value]) => value < floors[name as keyof typeof floors]);
  if (under.length > 0) below++;
  const text = Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(1)} %`)
    .join(', ');
  console.log(`${key.padEnd(30)} ${text}${under.length > 0 ? '  BELOW THE FLOOR' : ''}`);
}
measureTimes();
process.exitCode = below === 0 ? 0 : 1;
