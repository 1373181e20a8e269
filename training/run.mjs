// Trains the name models, or checks them on documents held back; see README.md beside this file.
// usage: node training/run.mjs DATA_FOLDER OUTPUT_FOLDER [LANGUAGE…] | node training/run.mjs --check DATA_FOLDER [LANGUAGE…]
// The training code shares the core's feature code, so it is bundled first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lede-training-'));
const outfile = join(folder, 'main.mjs');
await build({
  entryPoints: [join(here, 'main.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  outfile,
});
await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });
