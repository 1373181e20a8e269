import { matchLists, type NameList } from './name-lists';
import type { Token } from './tokens';
import { splitSentences, tokenize } from './tokens';
import { describeWord, type Word } from './words';

/** How a sentence is set: this decides what a capital letter means in it. */
export const SETTING = { prose: 0, capitals: 1, headline: 2, fragment: 3 } as const;

export interface SentenceRange {
  /** Indices into the document's tokens, end exclusive. */
  start: number;
  end: number;
  setting: number;
}

/** What the other places of the same word in the document show. Word hashes, at most `CUES` of each, with the token they were seen at. */
export interface Elsewhere {
  /** Times in small letters, and times capitalised inside a sentence of prose. */
  small: number;
  capitalisedInside: number;
  count: number;
  before: Cue[];
  after: Cue[];
  /** Capitalised neighbours in the same run of capitalised words. */
  runBefore: Cue[];
  runAfter: Cue[];
}

export interface Cue {
  token: number;
  hash: number;
}

/** A text prepared for the tagger; all arrays run parallel to `tokens`. */
export interface TaggerDocument {
  text: string;
  tokens: Token[];
  words: Word[];
  sentences: SentenceRange[];
  /** One array for each name list, and the classes of these lists. */
  lists: Uint8Array[];
  listClasses: readonly string[];
  elsewhere: Elsewhere[];
  /** Hash of the words of a bracketed capitals' expansion ("… Agency (IAEA)": "agency"), 0 where there is none. */
  expansion: Uint32Array;
  /** 0 other, 1 sport, 2 business. */
  topic: number;
}

const CUES = 5;

const TOPIC_WORDS: ReadonlyArray<ReadonlySet<string>> = [
  new Set(
    (
      'scored goal goals match matches season coach innings wicket wickets league cup tournament seed seeded points ' +
      'striker midfielder defender goalkeeper penalty half-time semifinal semifinals semi-final quarter-final finals ' +
      'standings championship round rounds players player game games halftime touchdown inning overs stage rider ' +
      'medal race lap sets tiebreak champion champions soccer basketball baseball tennis cricket rugby golf hockey nhl nba nfl'
    ).split(' '),
  ),
  new Set(
    (
      'shares percent profit earnings quarter analysts analyst revenue stock market markets investors billion million ' +
      'trading company bank prices sales bond bonds dividend index dealers traders futures forecast ipo merger'
    ).split(' '),
  ),
];
const TOPIC_SHARE = 0.02;

const wordCache = new Map<string, Word>();
const WORD_CACHE_LIMIT = 60_000;

function wordOf(text: string): Word {
  let word = wordCache.get(text);
  if (!word) {
    if (wordCache.size > WORD_CACHE_LIMIT) wordCache.clear();
    word = describeWord(text);
    wordCache.set(text, word);
  }
  return word;
}

/** Prepares a text: tokens, sentences, list matches and what each word does elsewhere in the document. */
export function prepareDocument(text: string, lang: string, nameLists: readonly NameList[]): TaggerDocument {
  const tokens = tokenize(text, lang);
  const words = tokens.map((token) => wordOf(token.text));
  const sentences: SentenceRange[] = [];
  let start = 0;
  for (const sentence of splitSentences(text, tokens)) {
    const end = start + sentence.length;
    sentences.push({ start, end, setting: settingOf(words, start, end) });
    start = end;
  }
  return {
    text,
    tokens,
    words,
    sentences,
    lists: matchLists(nameLists, words),
    listClasses: nameLists.map(({ className }) => className),
    elsewhere: lookElsewhere(words, sentences),
    expansion: findExpansions(tokens, words),
    topic: topicOf(words),
  };
}

function settingOf(words: readonly Word[], start: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  let longWords = 0;
  let longCapitalised = 0;
  for (let i = start; i < end; i++) {
    const word = words[i]!;
    if (!word.hasLetter) continue;
    letters++;
    if (word.allCapitals) capitals++;
    if (word.lower.length < 4) continue;
    longWords++;
    if (word.capitalised) longCapitalised++;
  }
  if (letters >= 2 && capitals >= letters * 0.6) return SETTING.capitals;
  if (/^[.!?…"”’]$/u.test(words[end - 1]?.lower ?? '')) return SETTING.prose;
  if (longWords >= 3 && longCapitalised >= longWords * 0.8) return SETTING.headline;
  return SETTING.fragment;
}

function lookElsewhere(words: readonly Word[], sentences: readonly SentenceRange[]): Elsewhere[] {
  const byWord = new Map<number, Elsewhere>();
  const result: Elsewhere[] = [];
  const add = (cues: Cue[], token: number, hash: number): void => {
    if (cues.length < CUES && !cues.some((cue) => cue.hash === hash)) cues.push({ token, hash });
  };
  for (const { start, end, setting } of sentences) {
    for (let i = start; i < end; i++) {
      const word = words[i]!;
      let entry = byWord.get(word.lowerHash);
      if (!entry) {
        entry = { small: 0, capitalisedInside: 0, count: 0, before: [], after: [], runBefore: [], runAfter: [] };
        byWord.set(word.lowerHash, entry);
      }
      result.push(entry);
      entry.count++;
      if (setting === SETTING.capitals) continue;
      if (!word.capitalised) {
        entry.small++;
        continue;
      }
      if (i > start && setting === SETTING.prose) entry.capitalisedInside++;
      const before = words[i - 1];
      const after = words[i + 1];
      if (before && i > start) add(before.capitalised ? entry.runBefore : entry.before, i, before.lowerHash);
      if (after && i + 1 < end) add(after.capitalised ? entry.runAfter : entry.after, i, after.lowerHash);
    }
  }
  return result;
}

/** For words in capitals whose letters are the initials of capitalised words elsewhere in the text: the hash of the last of these. */
function findExpansions(tokens: readonly Token[], words: readonly Word[]): Uint32Array {
  const expansion = new Uint32Array(tokens.length);
  const acronyms = new Map<string, number[]>();
  tokens.forEach((token, i) => {
    const letters = token.text.replace(/\./g, '');
    if (!words[i]!.allCapitals || letters.length < 2 || letters.length > 6) return;
    acronyms.set(letters, [...(acronyms.get(letters) ?? []), i]);
  });
  if (acronyms.size === 0) return expansion;
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capitalised || words[i]!.allCapitals) continue;
    let initials = '';
    for (let j = i; j < words.length && j < i + 9; j++) {
      const word = words[j]!;
      if (word.capitalised) initials += tokens[j]!.text[0];
      else if (!/^(?:of|for|the|and|on|in|de|du|des|la|y|e|für|der|di|da|do)$/.test(word.lower)) break;
      if (initials.length < 2 || !word.capitalised) continue;
      for (const at of acronyms.get(initials) ?? []) expansion[at] ||= word.lowerHash;
    }
  }
  return expansion;
}

function topicOf(words: readonly Word[]): number {
  const hits = TOPIC_WORDS.map((set) => words.reduce((sum, word) => sum + (set.has(word.lower) ? 1 : 0), 0));
  const [sport = 0, business = 0] = hits;
  if (Math.max(sport, business) < Math.max(2, words.length * TOPIC_SHARE)) return 0;
  return sport >= business ? 1 : 2;
}

/** The sentence that a token stands in; by halving, since every name asks. */
export function sentenceAt({ sentences }: TaggerDocument, token: number): SentenceRange | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
