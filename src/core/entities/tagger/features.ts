import { SETTING, type TaggerDocument } from './document';
import { hashString, mixHashes } from './hash';
import { IN_LIST } from './name-lists';
import { shapeOf, type Word } from './words';

/** Features are numbered by the low bits of their hash. */
export const FEATURE_BITS = 24;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** Upper bound of the features of one token. */
export const MAX_FEATURES = 160;

const kind = (name: string): number => hashString(name);
const K = {
  bias: kind('bias'),
  word: [kind('w-2'), kind('w-1'), kind('w0'), kind('w+1'), kind('w+2')],
  exact: kind('exact'),
  shape: [kind('s-2'), kind('s-1'), kind('s0'), kind('s+1'), kind('s+2')],
  prefix: [kind('p1'), kind('p2'), kind('p3'), kind('p4')],
  suffix: [kind('x1'), kind('x2'), kind('x3'), kind('x4')],
  suffixBefore: kind('x3-1'),
  suffixAfter: kind('x3+1'),
  wordPairBefore: kind('w-1w0'),
  wordPairAfter: kind('w0w+1'),
  shapePairBefore: kind('s-1s0'),
  shapePairAfter: kind('s0s+1'),
  shapeTriple: kind('s-1s0s+1'),
  wordBeforeShape: kind('w-1s0'),
  wordAfterShape: kind('s0w+1'),
  twoBefore: kind('w-2w-1'),
  twoAfter: kind('w+1w+2'),
  around: kind('w-1w+1'),
  first: kind('first'),
  setting: kind('setting'),
  runBefore: kind('run-before'),
  runAfter: kind('run-after'),
  runFirst: kind('run-first'),
  runLast: kind('run-last'),
  runLength: kind('run-length'),
  runEnds: kind('run-ends'),
  list: [kind('l-1'), kind('l0'), kind('l+1')],
  listShape: kind('l-shape'),
  listPattern: [kind('lp-1'), kind('lp0'), kind('lp+1')],
  listPairBefore: kind('lp-1lp0'),
  listPairAfter: kind('lp0lp+1'),
  small: kind('small'),
  before: kind('e-before'),
  after: kind('e-after'),
  elseRunBefore: kind('e-run-before'),
  elseRunAfter: kind('e-run-after'),
  expansion: kind('expansion'),
  bracket: kind('bracket'),
  topic: kind('topic'),
  topicList: kind('topic-list'),
  topicBefore: kind('topic-before'),
  topicAfter: kind('topic-after'),
  topicSetting: kind('topic-setting'),
} as const;

const EDGE: Word = {
  lower: '',
  lowerHash: hashString('<edge>'),
  exactHash: 0,
  shapeHash: hashString('<edge>'),
  prefixes: [],
  suffixes: [],
  capitalised: false,
  allCapitals: false,
  hasLetter: false,
};

/** Small words that stand inside names ("Bank of England"). */
const LINKS = new Set([
  'of',
  'de',
  'du',
  'des',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'von',
  'van',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ibn',
  '&',
  '-',
  'for',
  'la',
  'le',
]);

/** At most so many of them in a row ("von der", "of the"). */
const LONGEST_LINK = 2;

const CAPITALS_SHAPE = hashString(shapeOf('XX'));

/**
 * Computes the features of the tokens of one document. The feature set is part of the model format:
 * `featureChecksum` changes with it, and a model trained on another one is refused.
 */
export class FeatureExtractor {
  /** Ids of the last token asked for: the first `count` places. */
  readonly ids = new Uint32Array(MAX_FEATURES);
  count = 0;
  private readonly runs: Run[];
  private readonly patterns: Uint32Array;

  constructor(private readonly document: TaggerDocument) {
    this.runs = findRuns(document);
    this.patterns = listPatterns(document);
  }

  /** Fills `ids` with the features of token `i` of the sentence [start, end). */
  extract(i: number, start: number, end: number, setting: number): void {
    this.count = 0;
    const { words } = this.document;
    const word = words[i]!;
    const at = (k: number): Word => (k >= start && k < end ? words[k]! : EDGE);
    const shapeAt = (k: number): number => mixHashes(shapeIn(at(k), setting), setting === SETTING.capitals ? 1 : 0);
    const before = at(i - 1);
    const after = at(i + 1);
    const shape = shapeAt(i);
    this.add(K.bias, 0);
    this.add(K.word[2]!, word.lowerHash);
    this.add(K.word[1]!, before.lowerHash);
    this.add(K.word[3]!, after.lowerHash);
    this.add(K.shape[2]!, shape);
    this.add(K.shapePairBefore, mixHashes(shapeAt(i - 1), shape));
    this.add(K.shapePairAfter, mixHashes(shape, shapeAt(i + 1)));
    this.add(K.wordPairBefore, mixHashes(before.lowerHash, word.lowerHash));
    this.add(K.wordPairAfter, mixHashes(word.lowerHash, after.lowerHash));
    if (!word.capitalised && !this.runs[i]) {
      this.addRun(i);
      return;
    }
    this.add(K.exact, word.exactHash);
    this.addEach(K.prefix, word.prefixes);
    this.addEach(K.suffix, word.suffixes);
    this.add(K.word[0]!, at(i - 2).lowerHash);
    this.add(K.word[4]!, at(i + 2).lowerHash);
    this.add(K.shape[1]!, shapeAt(i - 1));
    this.add(K.shape[3]!, shapeAt(i + 1));
    this.add(K.shapeTriple, mixHashes(mixHashes(shapeAt(i - 1), shape), shapeAt(i + 1)));
    this.add(K.suffixBefore, before.suffixes[2] ?? 0);
    this.add(K.suffixAfter, after.suffixes[2] ?? 0);
    this.add(K.wordBeforeShape, mixHashes(before.lowerHash, shape));
    this.add(K.wordAfterShape, mixHashes(shape, after.lowerHash));
    this.add(K.twoBefore, mixHashes(at(i - 2).lowerHash, before.lowerHash));
    this.add(K.twoAfter, mixHashes(after.lowerHash, at(i + 2).lowerHash));
    this.add(K.around, mixHashes(before.lowerHash, after.lowerHash));
    if (i === start) this.add(K.first, shape);
    this.add(K.setting, mixHashes(setting, shape));
    this.addRun(i);
    this.addLists(i, start, end, shape);
    this.addElsewhere(i);
    this.addTopic(i, before, after, setting);
    if (before.lower === '(' && after.lower === ')') this.add(K.bracket, shape);
  }

  private add(featureKind: number, value: number): void {
    this.ids[this.count++] = mixHashes(featureKind, value) & FEATURE_MASK;
  }

  private addEach(kinds: readonly number[], values: readonly number[]): void {
    values.forEach((value, n) => {
      this.add(kinds[n]!, value);
    });
  }

  private addRun(i: number): void {
    const run = this.runs[i];
    if (!run) return;
    const { words } = this.document;
    const place = i === run.start ? 1 : i === run.end - 1 ? 3 : 2;
    const before = words[run.start - 1]?.lowerHash ?? 0;
    const after = words[run.end]?.lowerHash ?? 0;
    this.add(K.runBefore, before);
    this.add(K.runAfter, after);
    this.add(K.runEnds, mixHashes(before, after));
    this.add(K.runLength, mixHashes(Math.min(run.end - run.start, 5), place));
    this.add(K.runFirst, mixHashes(words[run.start]!.lowerHash, place));
    this.add(K.runLast, mixHashes(words[run.end - 1]!.lowerHash, place));
  }

  private addLists(i: number, start: number, end: number, shape: number): void {
    const { lists } = this.document;
    lists.forEach((marks, k) => {
      const mark = marks[i]!;
      if (mark !== IN_LIST.none) {
        this.add(K.list[1]!, mixHashes(k, mark));
        this.add(K.listShape, mixHashes(mixHashes(k, mark), shape));
      }
      if (i > start && marks[i - 1] !== IN_LIST.none) this.add(K.list[0]!, mixHashes(k, marks[i - 1]!));
      if (i + 1 < end && marks[i + 1] !== IN_LIST.none) this.add(K.list[2]!, mixHashes(k, marks[i + 1]!));
    });
    const pattern = this.patterns[i]!;
    const before = i > start ? this.patterns[i - 1]! : 1;
    const after = i + 1 < end ? this.patterns[i + 1]! : 1;
    this.add(K.listPattern[1]!, pattern);
    this.add(K.listPairBefore, mixHashes(before, pattern));
    this.add(K.listPairAfter, mixHashes(pattern, after));
    this.add(K.topicList, mixHashes(this.document.topic, pattern));
  }

  private addElsewhere(i: number): void {
    const entry = this.document.elsewhere[i]!;
    const seenSmall = entry.small > 0 ? (entry.small >= entry.count - entry.small ? 2 : 1) : 0;
    this.add(K.small, mixHashes(seenSmall, Math.min(entry.capitalisedInside, 2)));
    const addCues = (cueKind: number, cues: readonly { token: number; hash: number }[]): void => {
      for (const cue of cues) if (cue.token !== i) this.add(cueKind, cue.hash);
    };
    addCues(K.before, entry.before);
    addCues(K.after, entry.after);
    addCues(K.elseRunBefore, entry.runBefore);
    addCues(K.elseRunAfter, entry.runAfter);
    if (this.document.expansion[i]) this.add(K.expansion, this.document.expansion[i]!);
  }

  private addTopic(i: number, before: Word, after: Word, setting: number): void {
    const { topic, words } = this.document;
    if (topic === 0) return;
    this.add(K.topic, mixHashes(topic, words[i]!.lowerHash));
    this.add(K.topicBefore, mixHashes(topic, before.lowerHash));
    this.add(K.topicAfter, mixHashes(topic, after.lowerHash));
    this.add(K.topicSetting, mixHashes(topic, setting));
  }
}

/** In a sentence set in capitals the letter pattern of a word says nothing. */
function shapeIn(word: Word, setting: number): number {
  return setting === SETTING.capitals && word.allCapitals ? CAPITALS_SHAPE : word.shapeHash;
}

/** A stretch of capitalised words, small linking words inside it included; token indices, end exclusive. */
interface Run {
  start: number;
  end: number;
}

function findRuns({ words, sentences }: TaggerDocument): Run[] {
  const runs: Run[] = new Array(words.length);
  for (const { start, end } of sentences) {
    let i = start;
    while (i < end) {
      if (!words[i]!.capitalised) {
        i++;
        continue;
      }
      let stop = i + 1;
      while (stop < end) {
        let next = stop;
        while (next < end && next < stop + LONGEST_LINK && LINKS.has(words[next]!.lower)) next++;
        if (next >= end || !words[next]!.capitalised) break;
        stop = next + 1;
      }
      const run = { start: i, end: stop };
      runs.fill(run, i, stop);
      i = stop;
    }
  }
  return runs;
}

/** One number for the marks that all lists give a token. */
function listPatterns({ lists, tokens }: TaggerDocument): Uint32Array {
  const patterns = new Uint32Array(tokens.length);
  lists.forEach((marks) => {
    marks.forEach((mark, i) => {
      patterns[i] = patterns[i]! * 4 + mark;
    });
  });
  return patterns;
}
