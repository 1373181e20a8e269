// Renders icons/lede.svg to the sizes that browsers ask for.
// usage: node scripts/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../icons/', import.meta.url);
const svg = readFileSync(new URL('lede.svg', folder), 'utf8');

for (const size of SIZES) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  const file = new URL(`lede-${size}.png`, folder);
  writeFileSync(file, png);
  console.log(`${fileURLToPath(file)}  ${png.length} bytes`);
}
