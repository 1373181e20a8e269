const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const EACH = new RegExp(UNSPACED.source, 'gu');
/** The stretches of Unicode in which these scripts stand: quickly ruled out for most texts. */
const AROUND = /[\u0e00-\u109f\u1780-\u17ff\u2e80-\uffff]/;

/** Whether a text holds characters of a script that is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return AROUND.test(text) && UNSPACED.test(text);
}

/** How many of its characters are of such a script. */
export function countUnspaced(text: string): number {
  return AROUND.test(text) ? (text.match(EACH)?.length ?? 0) : 0;
}

/** The text with a space for each of them. */
export function withoutUnspaced(text: string): string {
  return AROUND.test(text) ? text.replace(EACH, ' ') : text;
}
