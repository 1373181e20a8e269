/** Gold for one page, as it stands in `gold.json`; a page has `blocks` or the two lists of segments. */
export interface GoldPage {
  id: string;
  corpus?: string;
  url: string;
  /** Path of the page in the folder, gzip or plain. */
  file: string;
  title?: string | null;
  blocks?: { kind: string; text: string; in_page?: boolean }[];
  summary?: string[];
  neutral?: { titles?: string[]; deks?: string[]; captions?: string[] };
  /** Most of the gold is not in the page: not measured. */
  unwinnable?: boolean;
  with?: string[];
  without?: string[];
}

/** What came of one page. Lists are texts to look at; words are counted where they stand. */
export interface PageScore {
  page: GoldPage;
  /** Blocks of the output that are not the article, and how many words these are. */
  leaked: string[];
  leakedWords: number;
  lost: string[];
  paragraphs: number;
  words: number;
  precision: number;
  recall: number;
  /** Segments that must and must not occur. */
  segments: { found: number; missing: number; wrong: number };
}

export interface Totals {
  pages: number;
  precision: number;
  recall: number;
  f1: number;
  /** Share of pages with nothing leaked and nothing lost. */
  clean: number;
  lostParagraphs: number;
  /** Leaked words for every thousand words of gold. */
  leakedWords: number;
  segmentsF1: number | null;
}

/** Words in a row that are compared. */
const SHINGLE = 4;
/** Words below which a block is neither leaked nor lost. */
const MIN_WORDS = 4;
/** Words in a row, foreign to the gold, by which a block of it leaks. */
const FOREIGN_RUN = 8;

/** Scores the text of an article (blocks divided by blank lines) against the gold of its page. */
export function scorePage(page: GoldPage, text: string): PageScore {
  const gold = (page.blocks ?? []).filter((block) => block.in_page !== false);
  const goldWords = gold.map((block) => wordsOf(block.text));
  const summary = (page.summary ?? []).map(wordsOf);
  const { titles = [], deks = [], captions = [] } = page.neutral ?? {};
  const neutral = [page.title ?? '', ...titles, ...deks, ...captions].map(wordsOf);
  const right = new Shingles([goldWords.flat(), ...summary]);
  const known = new Shingles([goldWords.flat(), ...summary, ...neutral]);
  const output = text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  const outputWords = output.map(wordsOf);
  const given = new Shingles([outputWords.flat()]);
  const leaked: string[] = [];
  let leakedWords = 0;
  let counted = 0;
  let hits = 0;
  if (page.blocks) {
    output.forEach((block, index) => {
      const words = outputWords[index]!;
      const marks = known.mark(words);
      const foreign = words.length - sum(marks);
      leakedWords += foreign;
      if (words.length >= MIN_WORDS && (foreign >= words.length / 2 || longestGap(marks) >= FOREIGN_RUN))
        leaked.push(block);
      const own = sum(right.mark(words));
      // What is neither right nor wrong counts for neither.
      hits += own;
      counted += own + foreign;
    });
  }
  const paragraphs = gold.filter((block, n) => block.kind !== 'heading' && goldWords[n]!.length >= MIN_WORDS);
  const lost = paragraphs.filter(({ text: paragraph }) => {
    const words = wordsOf(paragraph);
    return sum(given.mark(words)) < words.length / 2;
  });
  const all = goldWords.flat();
  return {
    page,
    leaked,
    leakedWords,
    lost: lost.map((block) => block.text),
    paragraphs: paragraphs.length,
    words: all.length,
    precision: counted === 0 ? 0 : hits / counted,
    recall: all.length === 0 ? 0 : sum(given.mark(all)) / all.length,
    segments: scoreSegments(page, text),
  };
}

/** Sums up pages of one kind of gold; means over pages, except for lost paragraphs and leaked words, which are shares of all. */
export function total(scores: readonly PageScore[]): Totals {
  const withBlocks = scores.filter(({ page }) => page.blocks && page.blocks.length > 0);
  const mean = (of: (score: PageScore) => number) =>
    ratio(
      withBlocks.reduce((all, score) => all + of(score), 0),
      withBlocks.length,
    );
  const all = (of: (score: PageScore) => number) => scores.reduce((count, score) => count + of(score), 0);
  const precision = mean((score) => score.precision);
  const recall = mean((score) => score.recall);
  const found = all(({ segments }) => segments.found);
  const errors = all(({ segments }) => segments.missing + segments.wrong);
  return {
    pages: scores.length,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    clean: mean(({ leaked, lost }) => (leaked.length + lost.length === 0 ? 1 : 0)),
    lostParagraphs: ratio(
      all(({ lost }) => lost.length),
      all(({ paragraphs }) => paragraphs),
    ),
    leakedWords:
      1000 *
      ratio(
        all((score) => score.leakedWords),
        all(({ words }) => words),
      ),
    segmentsF1: found + errors === 0 ? null : (2 * found) / (2 * found + errors),
  };
}

function scoreSegments({ with: wanted = [], without = [] }: GoldPage, text: string): PageScore['segments'] {
  const flat = squeeze(text);
  const found = wanted.filter((segment) => flat.includes(squeeze(segment))).length;
  return {
    found,
    missing: wanted.length - found,
    wrong: without.filter((segment) => flat.includes(squeeze(segment))).length,
  };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words in lower case; in scripts without spaces each character is one. */
export function wordsOf(text: string): string[] {
  const unspaced = '\\p{Script=Han}|\\p{Script=Hiragana}|\\p{Script=Katakana}|\\p{Script=Thai}';
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(new RegExp(`${unspaced}|[\\p{L}\\p{N}\\p{M}]+`, 'gu')) ?? []
  );
}

/** All runs of `SHINGLE` words in some texts; shorter texts are looked up whole. */
class Shingles {
  private readonly runs = new Set<string>();
  private readonly whole: string[] = [];

  constructor(texts: readonly string[][]) {
    for (const words of texts) {
      for (let at = 0; at + SHINGLE <= words.length; at++) this.runs.add(words.slice(at, at + SHINGLE).join(' '));
      this.whole.push(` ${words.join(' ')} `);
    }
  }

  /** @returns for each word 1 when it stands in a run of words that is known */
  mark(words: readonly string[]): Uint8Array {
    const marks = new Uint8Array(words.length);
    if (words.length < SHINGLE) {
      const text = ` ${words.join(' ')} `;
      return this.whole.some((known) => known.includes(text)) ? marks.fill(1) : marks;
    }
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      if (this.runs.has(words.slice(at, at + SHINGLE).join(' '))) marks.fill(1, at, at + SHINGLE);
    }
    return marks;
  }
}

function longestGap(marks: Uint8Array): number {
  let gap = 0;
  let longest = 0;
  for (const mark of marks) {
    gap = mark === 1 ? 0 : gap + 1;
    longest = Math.max(longest, gap);
  }
  return longest;
}

function sum(marks: Uint8Array): number {
  return marks.reduce((all, mark) => all + mark, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
