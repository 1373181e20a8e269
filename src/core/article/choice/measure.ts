/** Letters of scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ANY_UNSPACED = new RegExp(UNSPACED.source, 'gu');

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
  // Most text has none of these scripts; one test is cheaper than counting matches.
  if (UNSPACED.test(text)) words += (text.match(ANY_UNSPACED)?.length ?? 0) / 2;
  return words;
}

/** True when a text is made of sentences, as opposed to labels, names and headlines. */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** True for a text that is long enough and built like a paragraph of an article. */
export function isProse(text: string, words: number): boolean {
  return words >= LONG_WORDS || (words >= PROSE_WORDS && isSentence(text));
}
