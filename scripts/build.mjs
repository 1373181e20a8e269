// Builds the extension (one folder for every browser) and the command line into dist/.
// usage: node scripts/build.mjs
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { buildCommandLine } from './build-cli.mjs';
import { licences } from './licences.mjs';

const EXTENSION = 'dist/extension';

const common = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};
const browserCommon = { ...common, platform: 'browser', minify: true, charset: 'utf8', metafile: true };

/** The pages of the extension: they share their parts, and load what is rarely needed only when it is. */
const pages = () =>
  build({
    ...browserCommon,
    target: ['chrome120', 'firefox140'],
    entryPoints: { popup: 'src/popup/main.tsx', reader: 'src/reader/main.tsx', options: 'src/options/main.tsx' },
    outdir: EXTENSION,
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    assetNames: 'fonts/[name]',
    loader: { '.woff2': 'file' },
    // Its file for browsers brings helpers for old ones, which make code from text: no policy of an extension allows that.
    alias: { json5: resolve('node_modules/json5/lib/index.js') },
  });

/** The value of an injected file's last expression is the result of the injection. */
const contentScript = () =>
  build({
    ...browserCommon,
    entryPoints: { content: 'src/content/main.ts' },
    outdir: EXTENSION,
    format: 'iife',
    globalName: 'ledeContent',
    banner: { js: '(() => {' },
    footer: { js: 'return ledeContent.result; })();' },
  });

const worker = () =>
  build({
    ...browserCommon,
    entryPoints: { 'analysis-worker': 'src/view/analysis/worker.ts' },
    outdir: EXTENSION,
    format: 'iife',
  });

async function copyStatic() {
  await cp('manifest.json', `${EXTENSION}/manifest.json`);
  await cp('src/_locales', `${EXTENSION}/_locales`, { recursive: true });
  for (const page of ['popup', 'reader', 'options']) await cp(`src/${page}/${page}.html`, `${EXTENSION}/${page}.html`);
  await mkdir(`${EXTENSION}/icons`, { recursive: true });
  for (const file of await readdir('icons')) {
    if (file.endsWith('.png')) await cp(`icons/${file}`, `${EXTENSION}/icons/${file}`);
  }
}

async function extension() {
  await rm(EXTENSION, { recursive: true, force: true });
  const built = await Promise.all([pages(), contentScript(), worker()]);
  await copyStatic();
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  await writeFile(`${EXTENSION}/licences.txt`, licences(inputs, 'models'));
}

await extension();
await cp('models', `${EXTENSION}/models`, { recursive: true });
await buildCommandLine('dist/cli');
