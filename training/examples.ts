import { prepareDocument } from '../src/core/entities/tagger/document';
import { FeatureExtractor } from '../src/core/entities/tagger/features';
import { beginOf, OUTSIDE } from '../src/core/entities/tagger/labels';
import type { NameList } from '../src/core/entities/tagger/name-lists';
import type { Token } from '../src/core/entities/tagger/tokens';
import type { LabelledText, Span } from './corpus';

/** One sentence with the features of its tokens. `bounds[i]` is where token i's features begin in `features`. */
export interface Example {
  features: Uint32Array;
  bounds: Uint32Array;
  labels: Uint8Array;
}

/** Turns a document into examples, with the tokens and features that the tagger will see. */
export function examplesOf(document: LabelledText, lang: string, lists: readonly NameList[]): Example[] {
  const prepared = prepareDocument(document.text, lang, lists);
  const labels = labelTokens(prepared.tokens, document.spans);
  const extractor = new FeatureExtractor(prepared);
  return prepared.sentences.map(({ start, end, setting }) => {
    const features: number[] = [];
    const bounds = new Uint32Array(end - start + 1);
    for (let i = start; i < end; i++) {
      extractor.extract(i, start, end, setting);
      for (let k = 0; k < extractor.count; k++) features.push(extractor.ids[k]!);
      bounds[i - start + 1] = features.length;
    }
    return { features: Uint32Array.from(features), bounds, labels: labels.slice(start, end) };
  });
}

/** Labels of tokens from spans; a span that does not begin and end with a token labels the tokens it touches. */
export function labelTokens(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && tokens[at]!.end <= span.start) at++;
    let label = beginOf(span.kind);
    for (let i = at; i < tokens.length && tokens[i]!.start < span.end; i++) {
      if (labels[i] !== OUTSIDE) continue;
      labels[i] = label;
      label = beginOf(span.kind) + 1;
    }
  }
  return labels;
}
