// Builds the extension (one folder for every browser) and the command line into dist/.
// usage: node scripts/build.mjs [--watch]
import { cpSync } from 'node:fs';
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

// The name models stand beside both programs: the popup's worker fetches one, the command line reads one from its own folder.
for (const program of ['extension', 'cli']) cpSync('models', `dist/${program}/models`, { recursive: true });
