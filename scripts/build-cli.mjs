// Builds the command line into one file; the name models stand beside it.
// usage: node scripts/build-cli.mjs FOLDER
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leanDom } from './lean-dom.mjs';

/** How what runs on Node is built, its DOM with it. */
export const FOR_NODE = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  external: ['canvas'],
  plugins: [leanDom],
};

/** What the modules of old style among the libraries call. */
export const REQUIRE = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/** @param folder where `lede.js` and `models/` go */
export async function buildCommandLine(folder) {
  await build({
    ...FOR_NODE,
    entryPoints: { lede: 'src/cli/main.ts' },
    outdir: folder,
    banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
  });
  await cp('models', `${folder}/models`, { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCommandLine(process.argv[2]);
