import { NAME_KINDS, type NameKind } from '../src/core/entities/tagger/labels';
import { loadModel } from '../src/core/entities/tagger/model';
import { tagNames } from '../src/core/entities/tagger/tag';
import type { LabelledText } from './corpus';
import { type TrainingInput, trainModel } from './train';

/** Every tenth document is held back; every third where few are in the language. */
const HELD_BACK = 10;
const HELD_BACK_OF_FEW = 3;

/**
 * Trains on the other documents and measures the tagger, without the layer over the document, on those held back: exact
 * spans and kinds.
 * @returns F1 by kind and over people, organisations and places together, in percent
 */
export function checkLanguage(input: TrainingInput): Record<string, number> {
  const { texts, checks = texts } = input.recipe;
  const share = checks === texts ? HELD_BACK : HELD_BACK_OF_FEW;
  const heldBack: LabelledText[] = [];
  const keep = (document: LabelledText, i: number, file: string): boolean => {
    if (i % share !== 0 || !checks.includes(file)) return true;
    heldBack.push(document);
    return false;
  };
  const bytes = trainModel({ ...input, keep });
  const model = loadModel(bytes);
  const counts = new Map<NameKind, { right: number; found: number; wanted: number }>();
  for (const kind of NAME_KINDS) counts.set(kind, { right: 0, found: 0, wanted: 0 });
  for (const { text, spans } of heldBack) {
    const { document, names } = tagNames(text, model);
    const wanted = new Set(spans.map(({ start, end, kind }) => `${kind} ${start} ${end}`));
    for (const { kind } of spans) counts.get(kind)!.wanted++;
    for (const { kind, start, end } of names) {
      const count = counts.get(kind)!;
      count.found++;
      if (wanted.has(`${kind} ${document.tokens[start]!.start} ${document.tokens[end - 1]!.end}`)) count.right++;
    }
  }
  return summarise(counts);
}

function summarise(
  counts: ReadonlyMap<NameKind, { right: number; found: number; wanted: number }>,
): Record<string, number> {
  const all = { right: 0, found: 0, wanted: 0 };
  const result: Record<string, number> = {};
  for (const [kind, { right, found, wanted }] of counts) {
    if (kind === 'MISC') continue;
    result[kind] = f1(right, found, wanted);
    all.right += right;
    all.found += found;
    all.wanted += wanted;
  }
  return { ...result, all: f1(all.right, all.found, all.wanted) };
}

function f1(right: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 0 : Math.round((2000 * right) / (found + wanted)) / 10;
}
