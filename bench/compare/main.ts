// Compares extractors on a folder of pages with gold.
// usage: npm run bench -- FOLDER [--worst N] [--only CORPUS]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Extractor, findPeers, OWN } from './extractors';
import { type GoldPage, type PageScore, scorePage, total } from './measures';

interface Measured {
  score: PageScore;
  milliseconds: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string', default: '10' }, only: { type: 'string' } },
});

const [folder] = positionals;
const pages = readGold(folder!).filter((page) => !page.unwinnable && (!values.only || page.corpus === values.only));
const { found, missing } = await findPeers();
if (missing.length > 0)
  console.log(`without ${missing.join(', ')}: to compare with them too, npm install --prefix bench`);
const extractors = [...OWN, ...found];
// Everything is compiled and warm before the first page counts.
for (const extractor of extractors) await extractor.run(readPage(folder!, pages[0]!), pages[0]!.url);
const results = new Map<string, Measured[]>(extractors.map(({ name }) => [name, []]));
for (const page of pages) {
  const html = readPage(folder!, page);
  for (const extractor of extractors) {
    const { text, milliseconds } = await extractor.run(html, page.url);
    results.get(extractor.name)!.push({ score: scorePage(page, text), milliseconds });
  }
}
for (const corpus of new Set(pages.map((page) => page.corpus ?? ''))) tell(corpus);
tellTimes();
tellWorst(Number(values.worst));

function readGold(path: string): GoldPage[] {
  let gold: { pages?: GoldPage[] };
  try {
    gold = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8'));
  } catch (error) {
    console.error(`${join(path, 'gold.json')} cannot be read: ${(error as Error).message}`);
    process.exit(2);
  }
  if (!Array.isArray(gold.pages) || gold.pages.length === 0) {
    console.error(`${join(path, 'gold.json')} has no list "pages"`);
    process.exit(2);
  }
  return gold.pages;
}

function readPage(path: string, page: GoldPage): string {
  const bytes = readFileSync(join(path, page.file));
  return (page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function tell(corpus: string): void {
  const rows = extractors.map(({ name }) => {
    const scores = results.get(name)!.map(({ score }) => score);
    const sums = total(scores.filter(({ page }) => (page.corpus ?? '') === corpus));
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    return sums.segmentsF1 === null
      ? [
          name,
          sums.f1.toFixed(3),
          sums.precision.toFixed(3),
          sums.recall.toFixed(3),
          percent(sums.clean),
          percent(sums.lostParagraphs),
          sums.leakedWords.toFixed(1),
        ]
      : [name, sums.segmentsF1.toFixed(3)];
  });
  const head = ['', 'F1', 'precision', 'recall', 'pages clean', 'paragraphs lost', 'leaked in 1,000 words'];
  const count = pages.filter((page) => (page.corpus ?? '') === corpus).length;
  console.log(`\n${corpus || 'pages'} (${count})`);
  table([rows[0]!.length === 2 ? ['', 'F1 of segments'] : head, ...rows]);
}

function tellTimes(): void {
  const rows = extractors.map(({ name, parses }: Extractor) => {
    const times = results.get(name)!.map(({ milliseconds }) => milliseconds);
    const sum = times.reduce((all, time) => all + time, 0);
    const [median, worst] = [quantile(times, 0.5), quantile(times, 1)];
    return [
      name,
      median.toFixed(1),
      quantile(times, 0.9).toFixed(1),
      worst.toFixed(1),
      (sum / 1000).toFixed(1),
      parses ? 'with' : 'without',
    ];
  });
  console.log('\ntime');
  table([['', 'median ms', '90 % ms', 'worst ms', 'all s', 'parsing'], ...rows]);
  const [own, alone] = OWN.map(({ name }) => results.get(name)!.map(({ milliseconds }) => milliseconds));
  const ratios = own!.map((time, n) => time / alone![n]!);
  const [all, reference] = [own!, alone!].map((times) => times.reduce((sum, time) => sum + time, 0));
  console.log(
    `Lede takes ${(all! / reference!).toFixed(2)} times as long as Readability alone; by page median ${quantile(ratios, 0.5).toFixed(2)}, ` +
      `90 % below ${quantile(ratios, 0.9).toFixed(2)}, worst ${quantile(ratios, 1).toFixed(2)}`,
  );
}

function tellWorst(count: number): void {
  const weight = ({ score }: Measured) =>
    score.leakedWords + 20 * score.lost.length + 20 * (score.segments.missing + score.segments.wrong);
  const worst = results.get('Lede')!.toSorted((a, b) => weight(b) - weight(a));
  console.log(`\nworst pages of Lede`);
  for (const { score } of worst.slice(0, count)) {
    const { segments } = score;
    console.log(`${score.page.id}  ${score.page.url}`);
    for (const text of score.leaked.slice(0, 4)) console.log(`  leaked: ${text.replace(/\s+/g, ' ').slice(0, 110)}`);
    for (const text of score.lost.slice(0, 4)) console.log(`  lost: ${text.replace(/\s+/g, ' ').slice(0, 110)}`);
    if (segments.missing + segments.wrong > 0)
      console.log(`  segments missing ${segments.missing}, wrong ${segments.wrong}`);
  }
}

function table(rows: string[][]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) {
    console.log(row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  '));
  }
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
