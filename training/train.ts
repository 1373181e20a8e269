import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FEATURE_BITS } from '../src/core/entities/tagger/features';
import { hashString } from '../src/core/entities/tagger/hash';
import { FEATURE_SET, featureChecksum, type ModelSource } from '../src/core/entities/tagger/model';
import { buildNameList, LONGEST_NAME, type NameList, phraseHash } from '../src/core/entities/tagger/name-lists';
import { tokenize } from '../src/core/entities/tagger/tokens';
import { foldWord } from '../src/core/entities/tagger/words';
import { type LabelledText, readConll, readNames } from './corpus';
import { encodeModel } from './encode-model';
import { type Example, examplesOf } from './examples';
import type { Names } from './made-up/cast';
import { makeUp } from './made-up/generate';
import { trainPerceptron } from './perceptron';
import { type ListRecipe, type Recipe, SOURCES } from './sources';

const SEED = 20;
const DROPOUT = 0.1;

export interface TrainingInput {
  lang: string;
  recipe: Recipe;
  /** Folder of the source files. */
  folder: string;
  log: (line: string) => void;
  /** Which documents to learn from, by their place in their file; without it all. */
  keep?: (document: LabelledText, index: number, file: string) => boolean;
}

/** Trains one language's model and returns the bytes of its file; the same input gives the same bytes. */
export function trainModel({ lang, recipe, folder, log, keep = () => true }: TrainingInput): Uint8Array {
  if (featureChecksum() !== FEATURE_SET) {
    throw new Error(`the features have changed: set FEATURE_SET to ${featureChecksum()}, then train every model anew`);
  }
  const lists = recipe.lists.map((list) => makeList(list, folder, lang));
  const texts = recipe.texts.flatMap((file) =>
    readConll(join(folder, file), recipe.cutsMarks).filter((document, i) => keep(document, i, file)),
  );
  if (recipe.madeUp > 0) texts.push(...makeUp(recipe.madeUp, readCastNames(folder), SEED, lang));
  log(`${lang}: ${texts.length} documents`);
  const examples = texts.flatMap((document) => examplesOf(document, lang, lists));
  const ids = keptFeatures(examples, recipe.leastCount);
  log(`${lang}: ${examples.length} sentences, ${ids.length} features`);
  renumber(examples, ids);
  const weights = trainPerceptron(examples, ids.length, { epochs: recipe.epochs, dropout: DROPOUT, seed: SEED }, log);
  const files = [...recipe.texts, ...recipe.lists.flatMap((list) => list.files)];
  const sources = files.map((file) => describeSource(folder, file));
  return encodeModel({ lang, licence: recipe.licence, sources, lists, ids, weights, budget: recipe.budget });
}

/** Trains, writes and reports a model. */
export function trainTo(input: TrainingInput, out: string): void {
  const bytes = trainModel(input);
  writeFileSync(out, bytes);
  input.log(`${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

/** The names that made-up documents are filled with. */
function readCastNames(folder: string): Names {
  const read = (name: string): string[] => readNames(join(folder, `gaz-${name}.txt.gz`));
  return {
    cities: read('cities'),
    clubs: read('clubs'),
    companies: read('companies'),
    forenames: read('forenames'),
    surnames: read('surnames'),
  };
}

function describeSource(folder: string, file: string): ModelSource {
  const info = SOURCES[file];
  if (!info) throw new Error(`${file}: no licence is known for this source`);
  return {
    file,
    sha256: createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
    ...info,
  };
}

function makeList({ className, files, names }: ListRecipe, folder: string, lang: string): NameList {
  const hashes = new Set<number>();
  for (const name of [...files.flatMap((file) => readNames(join(folder, file))), ...names]) {
    const words = tokenize(name, lang).map((token) => hashString(foldWord(token.text)));
    if (words.length > 0 && words.length <= LONGEST_NAME) hashes.add(phraseHash(words));
  }
  return buildNameList(
    className,
    [...hashes].sort((a, b) => a - b),
  );
}

/** Ids of the features seen at least `leastCount` times, ascending. */
function keptFeatures(examples: readonly Example[], leastCount: number): Uint32Array {
  const counts = new Uint8Array(1 << FEATURE_BITS);
  for (const { features } of examples) {
    for (const id of features) if (counts[id]! < 255) counts[id]!++;
  }
  const ids: number[] = [];
  for (let id = 0; id < counts.length; id++) if (counts[id]! >= leastCount) ids.push(id);
  return Uint32Array.from(ids);
}

/** Replaces feature ids by their place in `ids` and drops the others. */
function renumber(examples: readonly Example[], ids: Uint32Array): void {
  const places = new Int32Array(1 << FEATURE_BITS).fill(-1);
  ids.forEach((id, place) => {
    places[id] = place;
  });
  for (const example of examples) {
    const features = new Uint32Array(example.features.length);
    let count = 0;
    let from = 0;
    for (let i = 0; i < example.labels.length; i++) {
      const to = example.bounds[i + 1]!;
      for (; from < to; from++) {
        const place = places[example.features[from]!]!;
        if (place >= 0) features[count++] = place;
      }
      example.bounds[i + 1] = count;
    }
    example.features = features.slice(0, count);
  }
}
