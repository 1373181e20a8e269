import { abbreviationsOf, SENTENCE_STARTERS } from './abbreviations';

/** A token of a text: UTF-16 offsets into it, end exclusive. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Letter classes of a pattern: the Unicode ones are slow to make, and most paragraphs do without. */
interface Letters {
  letter: string;
  capital: string;
  small: string;
  mark: string;
  digit: string;
}

const UNICODE: Letters = {
  letter: String.raw`\p{L}`,
  capital: String.raw`\p{Lu}`,
  small: String.raw`\p{Ll}`,
  mark: String.raw`\p{M}`,
  digit: String.raw`\p{N}`,
};
const PLAIN: Letters = { letter: 'a-zA-Z', capital: 'A-Z', small: 'a-z', mark: '', digit: '0-9' };
/** Text in which the plain letters are all there are. */
const IS_PLAIN = /^[\t\x20-\x7e\u00a0‐–—‑‘’“”…£€]*$/;

function tokenPattern({ letter: l, capital, small, mark: m, digit: n }: Letters, addresses: boolean): RegExp {
  const address = String.raw`(?:https?:\/\/|www\.)[^\s<>"”]+|[${l}${n}_.+-]+@[${l}${n}-]+(?:\.[${l}${n}-]+)+`;
  const word = `[${l}${n}][${l}${m}${n}]*`;
  const patterns = [
    `[@#][${l}${n}_]+`,
    String.raw`(?:[${l}]\.){2,}(?:[-‑][${l}][${l}${m}]*)*`,
    `[${n}]+(?:[.,:][${n}]+)+`,
    `[${capital}]+&[${capital}]+`,
    String.raw`${word}(?:(?:[-‐‑'’]|\.(?=[${small}]{2,4}\b))${word})*`,
    String.raw`\.{2,}|-{2,}|[^\s${l}${n}]`,
  ];
  return new RegExp((addresses ? [address, ...patterns] : patterns).join('|'), 'gu');
}

const patterns = new Map<string, RegExp>();
const MAY_HOLD_ADDRESS = /:\/\/|@|www\./;

/** The pattern for the tokens of a line. */
function patternFor(line: string): RegExp {
  const isPlain = IS_PLAIN.test(line);
  const addresses = MAY_HOLD_ADDRESS.test(line);
  const key = `${isPlain} ${addresses}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = tokenPattern(isPlain ? PLAIN : UNICODE, addresses);
    patterns.set(key, pattern);
  }
  return pattern;
}

const ENGLISH_CLITIC = /^(.+)(['’](?:s|ll|ve|re|d|m))$/iu;
const ELISION = /^((?:[ldcsnjmt]|qu|dell|all|nell|sull|dall|un|quell|coll)['’])(.+)$/iu;
const ELIDING_LANGUAGES = new Set(['fr', 'it', 'ca']);

/**
 * Splits a text into words, numbers, addresses and single marks. Full stops of abbreviations and initials stay with
 * their word; the English possessive and contractions, and the elided articles of French and Italian, are tokens of
 * their own.
 * @param lang BCP 47 tag or bare language subtag
 */
export function tokenize(text: string, lang: string): Token[] {
  const language = lang.slice(0, 2);
  const abbreviations = abbreviationsOf(language);
  const tokens: Token[] = [];
  const push = (start: number, end: number): void => {
    tokens.push({ text: text.slice(start, end), start, end });
  };
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const pattern = patternFor(line);
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
      const [word] = match;
      const start = match.index;
      let end = start + word.length;
      if (text[end] === '.' && isAbbreviation(word, abbreviations)) {
        end++;
        pattern.lastIndex = end;
      }
      const cut = splitPoint(word, language);
      if (cut > 0) {
        push(start, start + cut);
        push(start + cut, end);
      } else {
        push(start, end);
      }
    }
    from = to + 1;
  }
  return tokens;
}

function isAbbreviation(word: string, abbreviations: ReadonlySet<string>): boolean {
  return /^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

/** Where a word falls into two tokens, in code units; 0 where it does not. */
function splitPoint(word: string, language: string): number {
  if (!/['’]/.test(word)) return 0;
  if (ELIDING_LANGUAGES.has(language)) return ELISION.exec(word)?.[1]?.length ?? 0;
  return ENGLISH_CLITIC.exec(word)?.[1]?.length ?? 0;
}

const SENTENCE_END = /^(?:[.!?…。]|\.{2,})$/u;
const CLOSING = /^["”’'»)\]]$/u;

/**
 * Groups tokens into sentences. Line breaks always end one; otherwise a closing mark does when what follows can begin
 * a sentence.
 * @param tokens the tokens of `text`, in order
 */
export function splitSentences(text: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, i) => {
    current.push(token);
    const next = tokens[i + 1];
    if (next && !endsSentence(text, tokens, i, next)) return;
    sentences.push(current);
    current = [];
  });
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], i: number, next: Token): boolean {
  const token = tokens[i]!;
  if (text.slice(token.end, next.start).includes('\n')) return true;
  if (CLOSING.test(next.text) && next.start === token.end) return false;
  let last = i;
  while (last > 0 && CLOSING.test(tokens[last]!.text) && tokens[last]!.start === tokens[last - 1]!.end) last--;
  const mark = tokens[last]!.text;
  if (SENTENCE_END.test(mark)) return next.start > token.end && !/^\p{Ll}/u.test(next.text);
  return last === i && /^.{2,}\.$/u.test(mark) && SENTENCE_STARTERS.has(next.text);
}
