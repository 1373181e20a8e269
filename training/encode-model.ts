import { FEATURE_BITS } from '../src/core/entities/tagger/features';
import { crc32 } from '../src/core/entities/tagger/hash';
import { LABEL_COUNT, LABELS } from '../src/core/entities/tagger/labels';
import {
  FEATURE_SET,
  MODEL_MAGIC,
  MODEL_VERSION,
  type ModelHeader,
  type ModelSource,
} from '../src/core/entities/tagger/model';
import type { NameList } from '../src/core/entities/tagger/name-lists';
import type { Weights } from './perceptron';

export interface ModelParts {
  lang: string;
  licence: string;
  sources: ModelSource[];
  lists: readonly NameList[];
  /** Ascending feature ids; row k of the weights belongs to ids[k]. */
  ids: Uint32Array;
  weights: Weights;
  /** How many weights to keep, the largest first. */
  budget: number;
}

/**
 * Packs a model file: weights as 8-bit numbers, the small ones dropped.
 * Layout: magic, format, header length, JSON header, lists, feature id gaps, label masks, weights, CRC-32.
 */
export function encodeModel(parts: ModelParts): Uint8Array {
  const scale = chooseScale(parts.weights.rows);
  const quantised = quantise(parts.weights.rows, scale, parts.budget);
  const packed = packRows(parts.ids, quantised);
  const header: ModelHeader = {
    lang: parts.lang,
    labels: LABELS,
    featureBits: FEATURE_BITS,
    features: FEATURE_SET,
    licence: parts.licence,
    sources: parts.sources,
    transitions: [...parts.weights.transitions].map((weight) => Math.round(weight * scale) + 0),
    lists: parts.lists.map(({ className, hashCount, bits }) => ({ className, hashCount, bytes: bits.length })),
    rows: packed.rows,
    parts: { gaps: packed.gaps.length, masks: packed.masks.length, weights: packed.weights.length },
  };
  return assemble(header, [...parts.lists.map((list) => list.bits), packed.gaps, packed.masks, packed.weights]);
}

/** The largest weights may be cut off at 127: the scale comes from the weight that 1 in 2000 of them exceed. */
function chooseScale(rows: Float64Array): number {
  const sizes = rows
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const high = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  return 127 / high;
}

function quantise(rows: Float64Array, scale: number, budget: number): Int8Array {
  const whole = Int8Array.from(rows, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
  const counts = new Array<number>(128).fill(0);
  for (const weight of whole) counts[Math.abs(weight)]!++;
  let least = 127;
  let kept = counts[127]!;
  while (least > 1 && kept + counts[least - 1]! <= budget) kept += counts[--least]!;
  return whole.map((weight) => (Math.abs(weight) >= least ? weight : 0));
}

function packRows(
  ids: Uint32Array,
  quantised: Int8Array,
): { rows: number; gaps: number[]; masks: number[]; weights: number[] } {
  const gaps: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const weights: number[] = [];
  let previous = 0;
  ids.forEach((id, row) => {
    let mask = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = quantised[row * LABEL_COUNT + label]!;
      if (weight === 0) continue;
      mask |= 1 << label;
      weights.push(weight & 0xff);
    }
    if (mask === 0) return;
    let gap = id - previous;
    previous = id;
    while (gap > 0x7f) {
      gaps.push((gap & 0x7f) | 0x80);
      gap >>>= 7;
    }
    gaps.push(gap);
    low.push(mask & 0xff);
    high.push(mask >> 8);
  });
  return { rows: low.length, gaps, masks: low.concat(high), weights };
}

function assemble(header: ModelHeader, body: readonly ArrayLike<number>[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = 16 + json.length + body.reduce((sum, part) => sum + part.length, 0) + 4;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MODEL_MAGIC), 0);
  view.setUint32(8, MODEL_VERSION, true);
  view.setUint32(12, json.length, true);
  bytes.set(json, 16);
  let at = 16 + json.length;
  for (const part of body) {
    bytes.set(part, at);
    at += part.length;
  }
  view.setUint32(at, crc32(bytes.subarray(0, at)), true);
  return bytes;
}
