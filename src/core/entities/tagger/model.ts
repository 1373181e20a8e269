import { prepareDocument } from './document';
import { FEATURE_BITS, FeatureExtractor } from './features';
import { crc32, mixHashes } from './hash';
import { LABEL_COUNT, LABELS } from './labels';
import { buildNameList, type NameList, phraseHash } from './name-lists';
import { describeWord } from './words';

export const MODEL_MAGIC = 'LEDENAME';
export const MODEL_VERSION = 1;

/** A source of the training data, as the model file records it. */
export interface ModelSource {
  file: string;
  sha256: string;
  title: string;
  licence: string;
  attribution: string;
}

/** The readable part of a model file. */
export interface ModelHeader {
  lang: string;
  labels: readonly string[];
  featureBits: number;
  /** `FEATURE_SET` of the code that trained it. */
  features: number;
  licence: string;
  sources: ModelSource[];
  /** Integer transition scores, [previous * labels + next]. */
  transitions: number[];
  lists: { className: string; hashCount: number; bytes: number }[];
  rows: number;
  /** Lengths in bytes of the packed parts: gaps between feature ids, label masks, weights. */
  parts: { gaps: number; masks: number; weights: number };
}

/** A loaded name tagger of one language. */
export interface NameModel {
  lang: string;
  header: ModelHeader;
  lists: NameList[];
  transitions: Int32Array;
  weights: WeightTable;
}

/** Why a model file was refused. */
export class ModelError extends Error {
  override name = 'ModelError';
}

/** Ids that differ only in their low bits stand in one bucket: three or four in a model of full size. */
const BUCKET_BITS = 8;

/** Weights of the kept features, found by feature id: ids are in order, so that the high bits lead to a few neighbours. */
export class WeightTable {
  /** Where each bucket begins in `ids`; one more at the end. */
  private readonly begins: Uint32Array;

  /**
   * @param ids ascending feature ids
   * @param weights one row of LABEL_COUNT weights for each id
   */
  constructor(
    private readonly ids: Uint32Array,
    private readonly weights: Int8Array,
  ) {
    const buckets = 1 << (FEATURE_BITS - BUCKET_BITS);
    this.begins = new Uint32Array(buckets + 1);
    let bucket = 0;
    for (let row = 0; row < ids.length; row++) {
      const own = ids[row]! >>> BUCKET_BITS;
      while (bucket < own) this.begins[++bucket] = row;
    }
    this.begins.fill(ids.length, bucket + 1);
  }

  /** Adds the weights of feature `id` to scores[offset … offset + LABEL_COUNT). */
  addTo(scores: Int32Array, offset: number, id: number): void {
    const bucket = id >>> BUCKET_BITS;
    const end = this.begins[bucket + 1]!;
    for (let row = this.begins[bucket]!; row < end; row++) {
      if (this.ids[row] !== id) continue;
      const base = row * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[offset + label] = scores[offset + label]! + this.weights[base + label]!;
      }
      return;
    }
  }
}

const PROBE =
  'ZÜRICH (Agency) - Prime Minister Anna B. O’Neil-Ruiz of Novaland met the World Trade Forum (WTF) on Monday, 3-1.\n' +
  '“We won’t go,” said O’Neil-Ruiz, who scored 12 points in the match at Port Alma. Port Alma FC 2 Rivertown 0\n' +
  'Shares in Acme Inc. fell 4.5 percent in the U.S. as trading began; l’Union de Rivertown watched the league match.';

/**
 * What `featureChecksum()` gives for this code. It stands here as a number so that opening a model need not tokenize and
 * describe the text below; a test holds the two together, and training refuses to begin when they differ.
 */
export const FEATURE_SET = 455626465;

/**
 * A number that changes when the code computes other features (or other tokens, list marks, labels) than before:
 * the features of a fixed text, hashed. Models carry the number of the code they were trained with.
 */
export function featureChecksum(): number {
  const hashesOf = (name: string): number => phraseHash(name.split(' ').map((word) => describeWord(word).lowerHash));
  const lists = [buildNameList('a', ['Port Alma', 'Rivertown'].map(hashesOf)), buildNameList('b', [hashesOf('Anna')])];
  let sum = mixHashes(FEATURE_BITS, LABELS.length);
  for (const lang of ['en', 'fr']) {
    const document = prepareDocument(PROBE, lang, lists);
    const extractor = new FeatureExtractor(document);
    for (const { start, end, setting } of document.sentences) {
      for (let i = start; i < end; i++) {
        extractor.extract(i, start, end, setting);
        for (let k = 0; k < extractor.count; k++) sum = mixHashes(sum, extractor.ids[k]!);
      }
    }
  }
  return sum;
}

/**
 * Reads a model file.
 * @param input the bytes of the whole file
 * @throws ModelError when the file is no model, is truncated or damaged, or was trained for other code
 */
export function loadModel(input: ArrayBuffer | Uint8Array): NameModel {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || new TextDecoder().decode(bytes.subarray(0, 8)) !== MODEL_MAGIC) {
    throw new ModelError('not a name model');
  }
  const version = view.getUint32(8, true);
  if (version !== MODEL_VERSION) throw new ModelError(`name model of format ${version}, ${MODEL_VERSION} expected`);
  if (crc32(bytes.subarray(0, -4)) !== view.getUint32(bytes.length - 4, true)) {
    throw new ModelError('name model is truncated or damaged');
  }
  const headerEnd = 16 + view.getUint32(12, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(16, headerEnd))) as ModelHeader;
  if (header.features !== FEATURE_SET || header.featureBits !== FEATURE_BITS) {
    throw new ModelError('name model was trained with other features: retrain it');
  }
  return unpack(header, bytes.subarray(headerEnd, -4));
}

function unpack(header: ModelHeader, body: Uint8Array): NameModel {
  let at = 0;
  const take = (length: number): Uint8Array => {
    at += length;
    return body.subarray(at - length, at);
  };
  const lists = header.lists.map(({ className, hashCount, bytes }) => ({ className, hashCount, bits: take(bytes) }));
  const ids = unpackGaps(take(header.parts.gaps), header.rows);
  const weights = unpackWeights(take(header.parts.masks), take(header.parts.weights), header.rows);
  return {
    lang: header.lang,
    header,
    lists,
    transitions: Int32Array.from(header.transitions),
    weights: new WeightTable(ids, weights),
  };
}

/** Ascending ids from their LEB128 gaps. */
function unpackGaps(bytes: Uint8Array, rows: number): Uint32Array {
  const ids = new Uint32Array(rows);
  let id = 0;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      id += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    ids[row] = id;
  }
  return ids;
}

/** Rows of weights: a mask of the labels with a weight (low bytes first, then high bytes), and these weights in order. */
function unpackWeights(masks: Uint8Array, packed: Uint8Array, rows: number): Int8Array {
  const weights = new Int8Array(rows * LABEL_COUNT);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const mask = masks[row]! | (masks[rows + row]! << 8);
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (mask & (1 << label)) weights[row * LABEL_COUNT + label] = (packed[at++]! << 24) >> 24;
    }
  }
  return weights;
}
