// Measures what a reader waits for: the size of what is loaded, against its budget, and the time of an extraction.
// Sizes fail when they are over budget; times depend on the machine and are only told.
// With a folder of pages with gold, compares Lede with other extractors on them instead: quality and time.
// usage: npm run build && npm run bench
//        npm run bench -- FOLDER [--worst N] [--only CORPUS]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { FOR_NODE, REQUIRE } from '../scripts/build-cli.mjs';
import { firstLoad } from './first-load.mjs';

const EXTENSION = 'dist/extension';
const RUNS = 9;
/** In the list of budgets. */
const FIRST_LOAD = 'the popup at first';

function measureSizes() {
  const budgets = JSON.parse(readFileSync('bench/budgets.json', 'utf8'));
  let over = 0;
  for (const [file, budget] of Object.entries(budgets)) {
    if (file === FIRST_LOAD) continue;
    const bytes = readFileSync(join(EXTENSION, file));
    const ok = bytes.length <= budget;
    if (!ok) over++;
    const sizes = `${bytes.length} bytes (${gzipSync(bytes).length} gzip), budget ${budget}`;
    console.log(`${file.padEnd(20)} ${sizes}${ok ? '' : '  OVER BUDGET'}`);
  }
  return over;
}

/** What the popup loads before it can draw, file by file and together, and what it leaves for later. */
function reportFirstLoad() {
  const { first, later } = firstLoad(EXTENSION, 'popup');
  const budget = JSON.parse(readFileSync('bench/budgets.json', 'utf8'))[FIRST_LOAD];
  const total = { bytes: 0, gzip: 0 };
  const tell = (file, when) => {
    const bytes = readFileSync(join(EXTENSION, file));
    const gzip = gzipSync(bytes).length;
    console.log(`  ${when} ${file.padEnd(28)} ${String(bytes.length).padStart(7)} bytes, ${gzip} gzip`);
    return { bytes: bytes.length, gzip };
  };
  for (const file of first) {
    const { bytes, gzip } = tell(file, 'at first');
    total.bytes += bytes;
    total.gzip += gzip;
  }
  for (const file of later) tell(file, 'later   ');
  const ok = total.bytes <= budget;
  const verdict = ok ? '' : '  OVER BUDGET';
  console.log(`${FIRST_LOAD}: ${total.bytes} bytes (${total.gzip} gzip), budget ${budget}${verdict}`);
  return ok ? 0 : 1;
}

async function measureTimes() {
  const outfile = 'dist/scripts/bench-core.mjs';
  await build({
    stdin: { contents: "export { extract } from './src/cli/analyse.ts';", resolveDir: '.' },
    outfile,
    ...FOR_NODE,
    banner: { js: REQUIRE },
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

async function compare() {
  const outfile = 'dist/scripts/bench-compare.mjs';
  await build({
    entryPoints: ['bench/compare/main.ts'],
    outfile,
    ...FOR_NODE,
    banner: { js: REQUIRE },
  });
  await import(new URL(`../${outfile}`, import.meta.url).href);
}

if (process.argv.length > 2) {
  await compare();
} else {
  const over = measureSizes() + reportFirstLoad();
  await measureTimes();
  process.exitCode = over === 0 ? 0 : 1;
}
