import { join } from 'node:path';
import { checkLanguage } from './check';
import { RECIPES } from './sources';
import { type TrainingInput, trainTo } from './train';

const USAGE = `usage: node training/run.mjs DATA_FOLDER OUTPUT_FOLDER [LANGUAGE…]   trains models
       node training/run.mjs --check DATA_FOLDER [LANGUAGE…]          measures on documents held back`;

function inputOf(lang: string, folder: string): TrainingInput {
  const recipe = RECIPES[lang];
  if (!recipe) throw new Error(`no recipe for "${lang}"; there are: ${Object.keys(RECIPES).join(', ')}`);
  return { lang, recipe, folder, log: (line) => console.error(line) };
}

const isCheck = process.argv[2] === '--check';
const [folder, ...rest] = process.argv.slice(isCheck ? 3 : 2);
const out = isCheck ? '' : rest.shift();
if (folder === undefined || out === undefined) {
  console.error(USAGE);
  process.exit(2);
}
for (const lang of rest.length > 0 ? rest : Object.keys(RECIPES)) {
  const input = inputOf(lang, folder);
  if (isCheck) console.log(lang, JSON.stringify(checkLanguage(input)));
  else trainTo(input, join(out, `names-${lang}.bin`));
}
