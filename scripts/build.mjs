// Builds the extension (one folder for every browser) and the command line into dist/.
// usage: node scripts/build.mjs [--watch]
import { build } from 'esbuild';

const common = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

await build({
  ...common,
  entryPoints: { lede: 'src/cli/main.ts' },
  outdir: 'dist/cli',
  platform: 'node',
  format: 'esm',
  external: ['canvas'],
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
});
