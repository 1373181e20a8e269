// The licences of everything that goes into the built extension, told from what is really in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const RULE = `\n${'-'.repeat(80)}\n\n`;

/**
 * @param inputs names of the files that were bundled, from esbuild's metafiles
 * @param modelFolder folder of the name models, whose headers name their sources
 */
export function licences(inputs, modelFolder) {
  const packages = new Set(inputs.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  const texts = [...packages].toSorted().map(packageLicence);
  const models = readdirSync(modelFolder).map((file) => modelLicence(`${modelFolder}/${file}`));
  return [readFileSync('LICENSE', 'utf8'), ...texts, ...models].join(RULE);
}

function packageLicence(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** A model file: eight bytes of magic, the version, the length of its readable header, the header (see core/entities/tagger). */
function modelLicence(path) {
  const bytes = readFileSync(path);
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8'));
  const sources = header.sources.map(({ title, licence, attribution }) => `${title} (${licence}): ${attribution}`);
  return `Name model "${header.lang}" (${header.licence}), trained on:\n\n${sources.join('\n')}\n`;
}
