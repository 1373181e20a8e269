// Builds the command line into one file; the name models stand beside it.
// usage: node scripts/build-cli.mjs FOLDER
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param folder where `lede.js` and `models/` go */
export async function buildCommandLine(folder) {
  await build({
    bundle: true,
    target: 'es2022',
    logLevel: 'warning',
    legalComments: 'none',
    entryPoints: { lede: 'src/cli/main.ts' },
    outdir: folder,
    platform: 'node',
    format: 'esm',
    external: ['canvas'],
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
  await cp('models', `${folder}/models`, { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCommandLine(process.argv[2]);
