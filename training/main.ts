import { join } from 'node:path';
import { RECIPES } from './sources';
import { trainTo } from './train';

const [folder, out, ...languages] = process.argv.slice(2);
if (!folder || !out) {
  console.error('usage: node training/run.mjs DATA_FOLDER OUTPUT_FOLDER [LANGUAGE…]');
  process.exit(2);
}
for (const lang of languages.length > 0 ? languages : Object.keys(RECIPES)) {
  const recipe = RECIPES[lang];
  if (!recipe) throw new Error(`no recipe for "${lang}"; there are: ${Object.keys(RECIPES).join(', ')}`);
  trainTo({ lang, recipe, folder, log: (line) => console.error(line) }, join(out, `names-${lang}.bin`));
}
