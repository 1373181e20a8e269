import type { Lexicon, WordClass } from './lexicon';
import type { MarkedSpan, Paragraph } from './marks';

export interface Token {
  kind: 'word' | 'punct' | 'quote';
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Index of the marked span, for a quotation; else -1. */
  span: number;
  capital: boolean;
  /** The article writes this word with a capital inside sentences, and never without: a name also where it stands first. */
  nameLike: boolean;
  classes: WordClass;
}

/** A sentence of the narration, quotations standing in it as single tokens. */
export interface Sentence {
  paragraph: number;
  tokens: Token[];
  /** Part of a headline whose every word of weight has a capital: there a capital makes no name and no title. */
  titleCase: boolean;
}

const DEFAULT_WORD =
  /(?:\p{Lu}\.){2,}|[@#]?\p{L}[\p{L}\p{M}\p{N}_]*(?:[’'‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=\p{L}s)['’](?=\s\p{L}))?|\p{N}+(?:[.,:/]\p{N}+)*(?:-\p{L}+)*%?|\S/gu;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|maj|capt|sgt|cmdr|adm|prof|rev|hon|st|jr|sr|inc|corp|co|ltd|no|vs|sept|oct|nov|dec|jan|feb|aug|mme|mm|mlle|sr|sra|dott|ing|hr|fr|dhr|mevr|str|bzw|ca|m|d|п|им|г)$/iu;
const CLOSED_BY_STOP = /[.!?…。！？](?:["'”’»)\]]*)\s*$/u;

/** Lower-case forms of the words that the text writes with a capital inside sentences and never without one. */
export function nameWords(text: string, headlines: readonly Paragraph[] = []): Set<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  let next = 0;
  for (const match of text.matchAll(/[\p{L}][\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu)) {
    const word = match[0].replace(/['’]s$/, '');
    while (next < headlines.length && headlines[next]!.end <= match.index) next++;
    if (/^\p{Ll}/u.test(word)) small.add(word);
    else if (next < headlines.length && headlines[next]!.start <= match.index) continue;
    else if (/^\p{Lu}/u.test(word) && /[\p{L},.] $/u.test(text.slice(Math.max(0, match.index - 2), match.index))) {
      if (text[match.index - 2] !== '.' || text[match.index - 4] === ' ') capital.add(word.toLowerCase());
    }
  }
  for (const word of small) capital.delete(word);
  return capital;
}

/** Longest headline, in characters. */
const LONGEST_HEADLINE = 200;

/** "Mayor Calls Bridge ‘a Disgrace’ and Vows to Rebuild It": all words of weight have a capital, and some are no names. */
function isTitleCase(text: string, { start, end }: Paragraph): boolean {
  if (end - start > LONGEST_HEADLINE) return false;
  const words = text.slice(start, end).match(/[\p{L}][\p{L}\p{M}'’]*/gu) ?? [];
  const weighty = words.filter((word) => word.length > 4);
  return weighty.length >= 3 && words.length >= 5 && weighty.every((word) => /^\p{Lu}/u.test(word));
}

/** The sentences of a text: what stands outside the marks, word by word, with each quotation as one token. */
export function sentencesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  spans: readonly MarkedSpan[],
  lexicon: Lexicon,
): Sentence[] {
  const sentences: Sentence[] = [];
  const headlines =
    lexicon.cues.capitals === 'names' ? paragraphs.filter((paragraph) => isTitleCase(text, paragraph)) : [];
  const names = nameWords(text, headlines);
  const vocabulary = new Vocabulary(names, lexicon);
  const titleCase = new Set(headlines);
  let next = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const tokens: Token[] = [];
    let at = paragraph.start;
    while (next < spans.length && spans[next]!.open < paragraph.end) {
      const span = spans[next]!;
      pushWords(text, at, span.open, lexicon, vocabulary, tokens);
      tokens.push({
        kind: 'quote',
        text: '',
        lower: '',
        start: span.open,
        end: span.close,
        span: next,
        capital: false,
        nameLike: false,
        classes: lexicon.classOf(''),
      });
      at = Math.max(at, span.close);
      next++;
    }
    pushWords(text, at, paragraph.end, lexicon, vocabulary, tokens);
    const isHeadline = titleCase.has(paragraph) && tokens.some(({ kind }) => kind === 'quote');
    if (isHeadline) for (const token of tokens) if (!isName(token, names)) token.capital = false;
    for (const sentence of split(text, tokens, spans)) {
      sentences.push({ paragraph: index, tokens: sentence, titleCase: isHeadline });
    }
  }
  return sentences;
}

function pushWords(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  tokens: Token[],
): void {
  if (end <= start) return;
  const slice = text.slice(start, end);
  const pattern = lexicon.cues.words ?? DEFAULT_WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(slice); match; match = pattern.exec(slice)) {
    const word = match[0];
    const from = start + match.index;
    const previous = tokens[tokens.length - 1];
    if (
      word === '.' &&
      previous &&
      previous.end === from &&
      previous.kind === 'word' &&
      isAbbreviation(previous.text)
    ) {
      previous.text += '.';
      previous.lower += '.';
      previous.end++;
      previous.classes = lexicon.classOf(previous.lower);
      continue;
    }
    const { kind, text: same, lower, capital, nameLike, classes } = vocabulary.of(word);
    tokens.push({
      kind,
      text: same,
      lower,
      start: from,
      end: from + word.length,
      span: -1,
      capital,
      nameLike,
      classes,
    });
  }
}

type Word = Pick<Token, 'kind' | 'text' | 'lower' | 'capital' | 'nameLike' | 'classes'>;

/** Upper limit of remembered words, so that a text of nothing but new words costs no memory. */
const MOST_WORDS = 50_000;

/** What does not depend on a word's place is found out once for every word of a text. */
class Vocabulary {
  private readonly words = new Map<string, Word>();

  constructor(
    private readonly names: ReadonlySet<string>,
    private readonly lexicon: Lexicon,
  ) {}

  of(text: string): Word {
    const known = this.words.get(text);
    if (known) return known;
    const isWord = /[\p{L}\p{N}]/u.test(text[0]!) || text.length > 1;
    const lower = text.toLowerCase().replace(/’/g, "'");
    const word: Word = {
      kind: isWord ? 'word' : 'punct',
      text,
      lower,
      capital: isWord && /^[@#]?\p{Lu}/u.test(text),
      nameLike: this.names.has(lower),
      classes: this.lexicon.classOf(lower),
    };
    if (this.words.size < MOST_WORDS) this.words.set(text, word);
    return word;
  }
}

function isName(token: Token, names: ReadonlySet<string>): boolean {
  return names.has(token.lower.replace(/'s$/, ''));
}

function isAbbreviation(word: string): boolean {
  // "säger hon." is no title.
  if (word === 'hon') return false;
  return ABBREVIATION.test(word) || /^\p{Lu}$/u.test(word);
}

function split(text: string, tokens: readonly Token[], spans: readonly MarkedSpan[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    current.push(token);
    const following = tokens[i + 1];
    if (following && endsSentence(text, tokens, i, following, spans)) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  index: number,
  following: Token,
  spans: readonly MarkedSpan[],
): boolean {
  const token = tokens[index]!;
  if (token.kind === 'punct' && /[.!?。！？؟।]/u.test(token.text)) {
    if (following.kind === 'punct') return /^[—–]$/.test(following.text) && tokens[index + 2]?.kind === 'quote';
    if (following.kind === 'quote') return true;
    return (
      (following.start > token.end && (following.capital || !/^\p{Ll}/u.test(following.text))) ||
      /[。！？؟।]/u.test(token.text)
    );
  }
  if (token.kind === 'quote') {
    const span = spans[token.span]!;
    if (following.kind === 'quote')
      return CLOSED_BY_STOP.test(text.slice(Math.max(span.start, span.end - 4), span.end));
    const ending = text.slice(Math.max(span.start, span.end - 4), span.end);
    if (!CLOSED_BY_STOP.test(ending) || !following.capital) return false;
    return !attributionFollows(tokens, index, /[!?！？]/u.test(ending));
  }
  return false;
}

/** `“…?” Diop asked.`, `“….” Diop said.`: the words after the marks belong to the quotation although it ends a sentence. */
function attributionFollows(tokens: readonly Token[], index: number, question: boolean): boolean {
  for (let i = index + 1; i < tokens.length && i < index + 8; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote') return false;
    if (token.kind === 'punct') return false;
    if (!token.capital && token.classes.say) {
      const after = tokens[i + 1];
      return (
        after === undefined ||
        after.text === '.' ||
        (question && (after.text !== ',' || tokens[i + 2]?.kind !== 'quote') && after.text !== ':')
      );
    }
    if (!token.capital && !token.classes.title && !token.classes.role) return false;
  }
  return false;
}
