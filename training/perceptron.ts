import { LABEL_COUNT } from '../src/core/entities/tagger/labels';
import { bestSequence } from '../src/core/entities/tagger/viterbi';
import type { Example } from './examples';
import { Random } from './random';

export interface TrainingOptions {
  epochs: number;
  /** Share of features hidden in each sentence, so that no single one carries a name alone. */
  dropout: number;
  seed: number;
}

/** Averaged weights: rows of LABEL_COUNT by dense feature index, and transitions. */
export interface Weights {
  rows: Float64Array;
  transitions: Float64Array;
}

/** One random pattern of hidden features, this long, is laid over the feature indices anew for each sentence. */
const KEEP_MASK = 4095;

/**
 * Trains a structured averaged perceptron (Collins 2002) with feature dropout. Deterministic: the order of examples and
 * the dropout come from the seed, all arithmetic is plain IEEE addition.
 * @param examples features as dense indices below `featureCount`
 */
export function trainPerceptron(
  examples: readonly Example[],
  featureCount: number,
  options: TrainingOptions,
  log: (line: string) => void,
): Weights {
  const random = new Random(options.seed);
  const rows = new Float32Array(featureCount * LABEL_COUNT);
  const sums = new Float64Array(featureCount * LABEL_COUNT);
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const transitionSums = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const order = examples.map((_, i) => i);
  let step = 1;
  const bump = (index: number, by: number): void => {
    rows[index] = rows[index]! + by;
    sums[index] = sums[index]! + by * step;
  };
  const bumpTransition = (index: number, by: number): void => {
    transitions[index] = transitions[index]! + by;
    transitionSums[index] = transitionSums[index]! + by * step;
  };
  const keep = Uint8Array.from({ length: KEEP_MASK + 1 }, () => (random.next() < options.dropout ? 0 : 1));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let errors = 0;
    let total = 0;
    for (const at of random.shuffle(order)) {
      const example = examples[at]!;
      const count = example.labels.length;
      const shift = random.below(keep.length);
      const guess = bestSequence(scoreTokens(example, rows, keep, shift), count, transitions);
      for (let i = 0; i < count; i++) {
        const gold = example.labels[i]!;
        const wrong = guess[i]!;
        total++;
        if (i > 0 && (gold !== wrong || example.labels[i - 1] !== guess[i - 1])) {
          bumpTransition(example.labels[i - 1]! * LABEL_COUNT + gold, 1);
          bumpTransition(guess[i - 1]! * LABEL_COUNT + wrong, -1);
        }
        if (gold === wrong) continue;
        errors++;
        for (let k = example.bounds[i]!; k < example.bounds[i + 1]!; k++) {
          const feature = example.features[k]!;
          if (!keep[(feature + shift) & KEEP_MASK]) continue;
          bump(feature * LABEL_COUNT + gold, 1);
          bump(feature * LABEL_COUNT + wrong, -1);
        }
      }
      step++;
    }
    log(`epoch ${epoch + 1}: ${((100 * errors) / total).toFixed(2)} % of tokens wrong`);
  }
  for (let k = 0; k < rows.length; k++) sums[k] = rows[k]! - sums[k]! / step;
  for (let k = 0; k < transitions.length; k++) transitions[k] = transitions[k]! - transitionSums[k]! / step;
  return { rows: sums, transitions };
}

/** Scores of the tokens of a sentence, hidden features left out. Weights are whole numbers here, so that 32-bit floats are exact. */
function scoreTokens(example: Example, rows: Float32Array, keep: Uint8Array, shift: number): Float64Array {
  const { features, bounds, labels } = example;
  const scores = new Float64Array(labels.length * LABEL_COUNT);
  for (let i = 0; i < labels.length; i++) {
    const offset = i * LABEL_COUNT;
    for (let k = bounds[i]!; k < bounds[i + 1]!; k++) {
      const feature = features[k]!;
      if (!keep[(feature + shift) & KEEP_MASK]) continue;
      const base = feature * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) scores[offset + label]! += rows[base + label]!;
    }
  }
  return scores;
}
