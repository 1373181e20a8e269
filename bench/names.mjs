// Measures what names cost: start-up, time for an article and memory of Lede's tagger and, where it is installed, of
// compromise, each in a process of its own on the same texts.
// usage: node bench/names.mjs [--peers FOLDER] [TEXT_FILE…]
// The peer is no dependency of the project: `npm install --no-save compromise`, or install it in another FOLDER.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const BUNDLE = resolve('dist/scripts/bench-names.mjs');
const ROUNDS = 61;

const SYSTEMS = {
  async lede() {
    const { findEntities, loadModel } = await import(pathToFileURL(BUNDLE).href);
    const model = loadModel(readFileSync('models/names-en.bin'));
    return (text) => findEntities({ text, spans: [], lang: 'en', title: '', dek: null }, model);
  },
  async compromise(folder) {
    const { default: nlp } = await import(pathToFileURL(peerFile(folder, 'compromise')).href);
    return (text) => {
      const document = nlp(text);
      return [document.people(), document.organizations(), document.places()].map((names) => names.out('array'));
    };
  },
};

/** Milliseconds of processor time, which a busy machine lengthens less than it does the time of day. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function peerFile(folder, name) {
  return createRequire(join(resolve(folder), 'index.js')).resolve(name);
}

async function run(system, folder, files) {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const memoryBefore = process.memoryUsage().rss;
  const begun = cpuTime();
  const find = await SYSTEMS[system](folder);
  const start = cpuTime() - begun;
  find(texts[0]);
  const first = cpuTime() - begun - start;
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = cpuTime();
    for (const text of texts) find(text);
    times.push((cpuTime() - from) / texts.length);
  }
  times.sort((a, b) => a - b);
  const memory = (process.memoryUsage().rss - memoryBefore) / 2 ** 20;
  console.log(JSON.stringify({ start, first, article: times[ROUNDS >> 1], memory }));
}

function report(system, folder, files) {
  const args = [fileURLToPath(import.meta.url), '--run', system, folder, ...files];
  const result = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const [start, first, article, memory] = ['start', 'first', 'article', 'memory'].map((part) =>
    result[part].toFixed(1),
  );
  const times = `start-up ${start} ms, the first article ${first} ms, an article ${article} ms`;
  console.log(`${system.padEnd(12)} ${times}, memory ${memory} MB`);
  return result;
}

async function compare(folder, files) {
  const contents = "export { findEntities, loadModel } from './src/core/entities';";
  await build({
    stdin: { contents, resolveDir: '.' },
    outfile: BUNDLE,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
  });
  console.log(`${files.length} texts, the median of ${ROUNDS} rounds, processor time`);
  const own = report('lede', folder, files);
  try {
    peerFile(folder, 'compromise');
  } catch {
    console.log('compromise   is not installed (npm install --no-save compromise): not compared');
    return;
  }
  const peer = report('compromise', folder, files);
  const times = (part) => (peer[part] / own[part]).toFixed(1);
  console.log(
    `compromise takes ${times('start')} times as long to start and ${times('article')} times as long for an article`,
  );
}

const args = process.argv.slice(2);
if (args[0] === '--run') {
  await run(args[1], args[2], args.slice(3));
} else {
  const folder = args[0] === '--peers' ? args.splice(0, 2)[1] : '.';
  const files =
    args.length > 0
      ? args
      : readdirSync('seeds')
          .filter((file) => file.endsWith('.txt'))
          .map((file) => join('seeds', file));
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined || folder === undefined) {
    console.error(`bench/names.mjs: no such file: ${missing ?? 'the folder of peers'}`);
    process.exit(2);
  }
  await compare(folder, files);
}
