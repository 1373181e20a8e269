import { prepareDocument, type TaggerDocument } from './document';
import { FeatureExtractor } from './features';
import { isInside, kindOf, LABEL_COUNT, type NameKind, OUTSIDE } from './labels';
import type { NameModel } from './model';
import { bestSequence } from './viterbi';

/** A name as the tagger sees it: token indices, end exclusive. */
export interface TaggedName {
  kind: NameKind;
  start: number;
  end: number;
}

/** Tags the names of a text. */
export function tagNames(text: string, model: NameModel): { document: TaggerDocument; names: TaggedName[] } {
  const document = prepareDocument(text, model.lang, model.lists);
  const extractor = new FeatureExtractor(document);
  const names: TaggedName[] = [];
  for (const { start, end, setting } of document.sentences) {
    const scores = new Int32Array((end - start) * LABEL_COUNT);
    for (let i = start; i < end; i++) {
      extractor.extract(i, start, end, setting);
      const offset = (i - start) * LABEL_COUNT;
      for (let k = 0; k < extractor.count; k++) model.weights.addTo(scores, offset, extractor.ids[k]!);
    }
    names.push(...namesOf(bestSequence(scores, end - start, model.transitions), start));
  }
  return { document, names };
}

/** The names that a label sequence stands for; `offset` is the index of its first token. */
export function namesOf(labels: readonly number[], offset: number): TaggedName[] {
  const names: TaggedName[] = [];
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const last = names.at(-1);
    if (isInside(label) && last && last.end === offset + i) last.end++;
    else names.push({ kind: kindOf(label), start: offset + i, end: offset + i + 1 });
  });
  return names;
}
