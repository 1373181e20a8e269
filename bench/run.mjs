// Measures what a reader waits for: the size of what is loaded, against its budget, and the time of an extraction.
// Sizes fail when they are over budget; times depend on the machine and are only told.
// usage: npm run build && npm run bench
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const EXTENSION = 'dist/extension';
const RUNS = 9;

function measureSizes() {
  const budgets = JSON.parse(readFileSync('bench/budgets.json', 'utf8'));
  let over = 0;
  for (const [file, budget] of Object.entries(budgets)) {
    const bytes = readFileSync(join(EXTENSION, file));
    const ok = bytes.length <= budget;
    if (!ok) over++;
    const sizes = `${bytes.length} bytes (${gzipSync(bytes).length} gzip), budget ${budget}`;
    console.log(`${file.padEnd(20)} ${sizes}${ok ? '' : '  OVER BUDGET'}`);
  }
  return over;
}

async function measureTimes() {
  const outfile = 'dist/scripts/bench-core.mjs';
  await build({
    stdin: { contents: "export { extract } from './src/cli/analyse.ts';", resolveDir: '.' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { extract } = await import(new URL(`../${outfile}`, import.meta.url).href);
  for (const name of readdirSync('seeds').filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join('seeds', name), 'utf8');
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      extract({ html, url: 'https://news.example/' });
      return performance.now() - start;
    }).toSorted((a, b) => a - b);
    console.log(`${name.padEnd(28)} median ${times[Math.floor(RUNS / 2)].toFixed(1)} ms of ${RUNS}`);
  }
}

const over = measureSizes();
await measureTimes();
process.exitCode = over === 0 ? 0 : 1;
