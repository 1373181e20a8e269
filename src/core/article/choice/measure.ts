import { countUnspaced } from '../../language/unspaced';

const SENTENCE_END = /[.!?…。！？؟।።։]["'”’»」』)\]]*(?:\s|$)/u;

/** Words from which a block with a full stop reads as prose. */
const PROSE_WORDS = 9;
/** Words from which a block reads as prose even without one (Thai has none, some pages drop it). */
const LONG_WORDS = 20;

/** Words of a text; where a script has no spaces, two characters count as one word. */
export function countWords(text: string): number {
  if (text === '') return 0;
  let words = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) words++;
  return words + countUnspaced(text) / 2;
}

/** True when a text is made of sentences, as opposed to labels, names and headlines. */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** True for a text that is long enough and built like a paragraph of an article. */
export function isProse(text: string, words: number): boolean {
  return words >= LONG_WORDS || (words >= PROSE_WORDS && isSentence(text));
}
