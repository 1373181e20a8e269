import type { ReadingText } from '../article/types';
import { type FunctionWords, functionWordsOf } from './document/function-words';
import { prepareDocument, type TaggerDocument } from './tagger/document';
import type { Entity, Mention } from './types';

/** German capitalises every noun, so a capital letter says nothing there. */
const NOUN_CAPITALS = new Set(['de', 'lb']);
const LEAST_MENTIONS = 2;

/**
 * Recurring names for languages without a model: capitalised words inside sentences that never stand in small letters,
 * named twice or more. Empty where the script has no capitals or the language gives them to all nouns.
 */
export function recurringNames(reading: ReadingText): Entity[] {
  if (NOUN_CAPITALS.has(reading.lang.slice(0, 2))) return [];
  const document = prepareDocument(reading.text, reading.lang, []);
  const groups = new Map<string, Mention[]>();
  for (const [start, end] of capitalisedRuns(document, functionWordsOf(reading.lang.toLowerCase().split('-')[0]!))) {
    const from = document.tokens[start]!.start;
    const to = document.tokens[end - 1]!.end;
    const text = reading.text.slice(from, to);
    const group = groups.get(text) ?? [];
    group.push({ text, start: from, end: to });
    groups.set(text, group);
  }
  return [...groups]
    .filter(([, mentions]) => mentions.length >= LEAST_MENTIONS)
    .sort(([, a], [, b]) => b.length - a.length || a[0]!.start - b[0]!.start)
    .map(([name, mentions]) => ({ name, type: 'name', role: null, mentions }));
}

/** Stretches of capitalised words; a word that only ever opens sentences does not begin one. */
function* capitalisedRuns(
  { words, sentences, elsewhere }: TaggerDocument,
  grammar: FunctionWords,
): Generator<[number, number]> {
  const isName = (i: number): boolean =>
    words[i]!.capitalised &&
    words[i]!.lower.length > 1 &&
    elsewhere[i]!.small === 0 &&
    elsewhere[i]!.capitalisedInside > 0;
  for (const { start, end } of sentences) {
    let i = start;
    while (i < end) {
      let stop = i;
      while (stop < end && isName(stop)) stop++;
      let first = i;
      while (first < stop && grammar.of(words[first]!.lower).any && (first === start || stop - first === 1)) first++;
      if (stop > first) yield [first, stop];
      i = Math.max(stop, i + 1);
    }
  }
}
