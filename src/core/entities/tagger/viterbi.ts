import { isInside, LABEL_COUNT, mayFollow } from './labels';

/** For each label those that may stand before it. */
const PREDECESSORS: readonly Uint8Array[] = Array.from({ length: LABEL_COUNT }, (_, next) =>
  Uint8Array.from(Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) => mayFollow(label, next))),
);

/** Transition scores, [previous * LABEL_COUNT + next]. */
export type Transitions = Int32Array | Float64Array;

/**
 * The best label sequence (Viterbi); labels that may not follow each other are never chosen.
 * @param scores label scores by token, [token * LABEL_COUNT + label]
 * @param count number of tokens
 */
export function bestSequence(scores: ArrayLike<number>, count: number, transitions: Transitions): number[] {
  const back = new Uint8Array(count * LABEL_COUNT);
  let previous = new Float64Array(LABEL_COUNT);
  let current = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    previous[label] = isInside(label) ? -Infinity : (scores[label] ?? 0);
  }
  for (let i = 1; i < count; i++) {
    for (let next = 0; next < LABEL_COUNT; next++) {
      let best = -Infinity;
      let from = 0;
      const predecessors = PREDECESSORS[next]!;
      for (let k = 0; k < predecessors.length; k++) {
        const label = predecessors[k]!;
        const score = previous[label]! + transitions[label * LABEL_COUNT + next]!;
        if (score > best) {
          best = score;
          from = label;
        }
      }
      current[next] = best + scores[i * LABEL_COUNT + next]!;
      back[i * LABEL_COUNT + next] = from;
    }
    [previous, current] = [current, previous];
  }
  return trace(previous, back, count);
}

function trace(last: Float64Array, back: Uint8Array, count: number): number[] {
  const labels = new Array<number>(count);
  let label = 0;
  for (let candidate = 1; candidate < LABEL_COUNT; candidate++) if (last[candidate]! > last[label]!) label = candidate;
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label]!;
  }
  return labels;
}
