import type { Attribution } from './attribution';
import type { Lexicon } from './lexicon';
import type { MarkedSpan } from './marks';
import { wordsOf } from './words';

/** Fewer words than this may be a term, a title or irony as well as speech. */
const SHORT = 5;
const LONGEST_TERM = 8;

/**
 * Does a marked span hold words that somebody said or wrote? Long ones do, unless they are the title of a work; short
 * ones only where the sentence attributes them. Nicknames, terms ("so-called “…”") and attribute values are none.
 */
export function isQuotation(
  text: string,
  span: MarkedSpan,
  attribution: Attribution,
  lexicon: Lexicon | null,
): boolean {
  if (text[span.open - 1] === '=') return false;
  if (span.anonymous) return true;
  const words = wordsOf(text.slice(span.start, Math.min(span.end, span.start + 400)));
  const { how, kind, alone, first, mention } = attribution;
  if (attribution.negated && words.length < SHORT) return false;
  if (alone && first && (isTitle(words) || isShouted(words))) return false;
  if (lexicon && words.length <= LONGEST_TERM && isTerm(text, span, attribution, lexicon)) return false;
  if (kind === 'label' || kind === 'open') return true;
  if (isNickname(text, span, words)) return false;
  // "in an interview with “CNN”"
  if (words.length === 1 && lexicon && /^\p{Lu}{2,6}$/u.test(words[0]!) && isTitlePlace(text, span, lexicon))
    return false;
  const capitalsTell = !attribution.titleCase && !(lexicon?.cues.capitals === 'nouns' && kind !== null);
  const beside = how === 'beside' && kind !== 'describe';
  if (attribution.titleCase && kind === null && isTitle(words)) return false;
  if (capitalsTell && isTitle(words) && !alone && (!beside || (lexicon && isTitlePlace(text, span, lexicon))))
    return false;
  // "star of television’s “Scandal,”"
  if (words.length === 1 && !beside && lexicon && /^\p{Lu}/u.test(words[0]!) && isPossessed(text, span)) return false;
  if (words.length >= SHORT) return true;
  if (!lexicon) return words.length >= 3;
  if (mention === null && words.length >= 2 && isSaidAfterColon(text, span)) return true;
  if (mention === null) return how !== 'none' && kind === 'say' && isSentence(text, span, words);
  return how === 'beside' || how === 'sentence' || alone;
}

/** `Streit um das Stellwerk: „Die Strecke stirbt leise“`: nobody is named, but it is said. */
function isSaidAfterColon(text: string, { open, start }: MarkedSpan): boolean {
  return /[:：]\s*$/u.test(text.slice(Math.max(0, open - 3), open)) && /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** With a full stop of its own, or with the comma after the marks that takes its place (`„Wir prüfen das“, hieß es`). */
function isSentence(text: string, { start, end, close }: MarkedSpan, words: readonly string[]): boolean {
  const inside = text.slice(start, end);
  return /^\p{Lu}/u.test(inside) && (/[.!?…]$/u.test(inside) || (words.length >= 3 && text[close] === ','));
}

/** A line of capitals is a heading. */
function isShouted(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
}

/** `James “Jim” Smith` */
function isNickname(text: string, span: MarkedSpan, words: readonly string[]): boolean {
  if (words.length > 3) return false;
  const before = /(\p{Lu}[\p{L}.]*)\s$/u.exec(text.slice(Math.max(0, span.open - 24), span.open));
  const after = /^\s(\p{Lu}\p{L}+)/u.exec(text.slice(span.close, span.close + 24));
  return before !== null && after !== null && /^\p{Lu}/u.test(words[0] ?? '');
}

/** Every word of weight has a capital: a film, a programme, a slogan on a sign. */
function isTitle(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 12) return false;
  if (words.every((word) => word === word.toUpperCase())) return false;
  let capitals = 0;
  for (const [i, word] of words.entries()) {
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (i === 0 || word.length > 4) return false;
  }
  return capitals >= Math.max(2, words.length * 0.6);
}

/** `on CNN’s “…”`, `in “…”`, `“…” TV show` */
function isTitlePlace(text: string, span: MarkedSpan, lexicon: Lexicon): boolean {
  const word = /([\p{L}]+(?:['’]s)?)\s$/u.exec(text.slice(Math.max(0, span.open - 30), span.open))?.[1];
  if (word === undefined) return false;
  const { preposition, linker, termBefore } = lexicon.classOf(word.toLowerCase());
  return preposition || linker || termBefore || /['’]s$/.test(word);
}

/** "called the book “a wet cardigan”": the noun before small words is what is described; a title has a capital. */
function isObject(text: string, span: MarkedSpan, lexicon: Lexicon): boolean {
  if (!/^\p{Ll}/u.test(text.slice(span.start, span.start + 2))) return false;
  const determiner = /([\p{L}’'-]+)\s[\p{L}’'-]+\s$/u.exec(text.slice(Math.max(0, span.open - 40), span.open))?.[1];
  return determiner !== undefined && lexicon.classOf(determiner.toLowerCase()).determiner;
}

function isPossessed(text: string, span: MarkedSpan): boolean {
  return /\p{L}['’]s\s$/u.test(text.slice(Math.max(0, span.open - 6), span.open));
}

/** The last word that is neither an article nor "as" before one: "dubbed as the |". */
function wordBeforeArticle(words: readonly string[]): string | undefined {
  let index = words.length - 1;
  if (words[index] === '') index--;
  if (index > 0 && /^(?:an?|the)$/.test(words[index]!)) index--;
  if (index > 0 && words[index] === 'as') index--;
  return TRAILING_WORD.exec(words[index] ?? '')?.[0];
}

const TRAILING_WORD = /[\p{L}’'-]+$/u;

function isTerm(text: string, span: MarkedSpan, attribution: Attribution, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(0, span.open - 40), span.open);
  if (attribution.how === 'beside' && /[:：]\s*$/u.test(before)) return false;
  const words = before.split(/[\s,:]+/u);
  const last = words.at(-2);
  if (words.at(-1) === '' && last && lexicon.classOf(`${words.at(-3)}-${last}`.toLowerCase()).termBefore) return true;
  const word = wordBeforeArticle(words);
  if (attribution.kind === 'describe' && attribution.statement?.own && isObject(text, span, lexicon)) return false;
  if (word === undefined || !lexicon.classOf(word.toLowerCase()).termBefore) return false;
  return !(attribution.statement?.own && attribution.cue?.toLowerCase() === word.toLowerCase());
}
