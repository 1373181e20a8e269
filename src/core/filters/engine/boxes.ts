import type { Container, Outline, SourceBlock } from '../../blocks/types';
import type { Evidence, Filter } from '../filter';
import { FILTER_IDS, type FilterId } from '../types';
import type { BlockFacts } from './facts';
import { LONG_TEXTS, placeOf, type Scores } from './score';
import { isParagraph } from './topic';
import { MIN_PLAIN, POINTS, THRESHOLD } from './weights';

/** Largest box: what holds more is a part of the page, not an insert. */
const MAX_BLOCKS = 18;
const MAX_CHARACTERS = 2600;
/** A box that its own name may decide although a paragraph in it says nothing. */
const SMALL_BOX = 6;
/** A shorter line under a picture may be a label ("2 of 14"). */
const LABEL = 25;
/** Characters of a paragraph, and of one that doesn't end as sentences do. */
const PROSE = 100;
const PROSE_WITHOUT_END = 220;
/** Characters from which a line in a gallery is a caption, and in scripts that write a word in a letter or two. */
const CAPTION = 40;
const DENSE_CAPTION = 18;
/** Share of the page's paragraphs, and their number, from which a box that nothing marks is the article itself. */
const ARTICLE_SHARE = 0.6;
const ARTICLE_PARAGRAPHS = 3;
/** Neutral lines that a box may hold beyond those of the box inside it. */
const MAX_NEUTRAL_GROWTH = 3;

/** A container whose blocks belong to one filter together. */
export interface Box {
  first: number;
  last: number;
  filter: FilterId;
  points: number;
  /** Class words and structure of the box. */
  evidence: Evidence[];
}

/** Filters that decide a box as a whole; titles and credits are lines of their own. */
const BOXED: readonly FilterId[] = FILTER_IDS.filter((id) => id !== 'repeated-title' && id !== 'credits');

/**
 * Finds the outermost containers that as a whole are an ask. A box sums up the evidence of its blocks; text of the
 * article in it speaks against it. Linear: sums over stretches of blocks are differences of running sums.
 * @param names `containerWords` of every container
 */
export function findBoxes(
  outline: Outline,
  facts: readonly BlockFacts[],
  scores: readonly Scores[],
  plain: readonly Scores[],
  filters: readonly Filter[],
  names: readonly string[],
): Box[] {
  const sums = new RunningSums(outline.blocks, facts, scores, plain);
  const marks = containerMarks(outline.containers, names, filters);
  const boxes = new Map<number, Box>();
  for (let index = outline.containers.length - 1; index >= 0; index--) {
    const container = outline.containers[index]!;
    const box = judgeContainer(container, sums, marks[index]!, outline);
    if (box) boxes.set(index, box);
  }
  // Outer boxes first: a box inside one of another kind may differ from it.
  return [...boxes]
    .reverse()
    .filter(([index]) => differsFromAbove(outline.containers, boxes, scores, index))
    .map(([, box]) => box);
}

/** Ancestors looked at for a box around a box. */
const MAX_HEIGHT = 12;

/** False when the outermost box around already says the same, or says something that prevails. */
function differsFromAbove(
  containers: readonly Container[],
  boxes: ReadonlyMap<number, Box>,
  scores: readonly Scores[],
  index: number,
): boolean {
  const { filter, first, last } = boxes.get(index)!;
  let parent = containers[index]!.parent;
  let outermost: FilterId | null = null;
  for (let height = 0; parent >= 0 && height < MAX_HEIGHT; height++) {
    outermost = boxes.get(parent)?.filter ?? outermost;
    parent = containers[parent]!.parent;
  }
  if (outermost === null) return true;
  // "Email" among the share buttons is one of them.
  if (first === last && scores[first]![placeOf(outermost)]! >= THRESHOLD) return false;
  // Share buttons and players stand around much; an appeal, a prompt, a sign-up inside keeps its name.
  return filter !== outermost && LONG_TEXTS.has(filter) && !LONG_TEXTS.has(outermost);
}

function judgeContainer(container: Container, sums: RunningSums, marks: Evidence[], outline: Outline): Box | null {
  const { first, last } = container;
  if (last < first || last - first >= MAX_BLOCKS || sums.characters(first, last) > MAX_CHARACTERS) return null;
  const structure = structurePoints(container, sums);
  let found: Box | null = null;
  for (let place = 0; place < BOXED.length; place++) {
    const filter = BOXED[place]!;
    const plain = sums.plain(place, first, last);
    if (plain < MIN_PLAIN && marks.length === 0) continue;
    const marked = marks.filter((mark) => mark.filter === filter);
    const named = marked.reduce((most, { points }) => Math.max(most, points), 0);
    if (plain + named < MIN_PLAIN) continue;
    const { seen, against, neutral, speaking, foreign } = sums.of(place, first, last);
    // The label of a picture says nothing of its caption.
    if (filter === 'gallery-ui' && sums.captions(first, last) > 0) continue;
    // A paragraph without a word for the filter makes a box a part of the article, unless the page names the box itself.
    if (foreign > 0 && !(LONG_TEXTS.has(filter) && foreign <= 1 && named > 0 && last - first < SMALL_BOX)) continue;
    if (structure === 0 && named === 0 && sums.isArticle(first, last)) continue;
    const points = seen + named + structure + fieldPoints(filter, ...sums.fields(first, last)) - against;
    // What stands in the box without a word for the filter must be little beside what speaks for it.
    if (points < THRESHOLD || neutral > MAX_NEUTRAL_GROWTH + 2 * (speaking + (named > 0 ? 2 : 0))) continue;
    if (against > 0 && seen + named < 2 * against) continue;
    if (!found || points > found.points) found = { first, last, filter, points, evidence: marked };
  }
  return found && outline.blocks.length > 0 ? found : null;
}

function structurePoints({ tag, role, first, last }: Container, sums: RunningSums): number {
  let points = 0;
  if (tag === 'aside' || role === 'complementary') points += POINTS.box.aside;
  if (tag === 'form') points += POINTS.box.form;
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') points += POINTS.box.dialog;
  if (sums.controls(first, last) > 0) points += POINTS.box.control;
  return points;
}

/** A field for an address asks where to send letters, beside one for a password it asks who is there. */
function fieldPoints(filter: FilterId, addresses: number, passwords: number): number {
  if (passwords > 0) return filter === 'subscription-prompt' ? POINTS.box.field : 0;
  return filter === 'newsletter-signup' && addresses > 0 ? POINTS.box.field : 0;
}

/** What the names of each container say, its own and those of a container inside that fills it. */
function containerMarks(
  containers: readonly Container[],
  names: readonly string[],
  filters: readonly Filter[],
): Evidence[][] {
  // Containers of a kind share their list of classes.
  const known = new Map<readonly string[], readonly Evidence[]>();
  const marks: Evidence[][] = containers.map(({ index, id, classes, first, last }) => {
    if (last - first >= MAX_BLOCKS) return [];
    const words = names[index]!;
    if (words.length < 3) return [];
    if (id !== '') return marksOf(words, filters);
    let named = known.get(classes);
    if (!named) {
      named = marksOf(words, filters);
      known.set(classes, named);
    }
    return [...named];
  });
  for (let index = containers.length - 1; index >= 0; index--) {
    const { parent, first, last } = containers[index]!;
    const outer = containers[parent];
    if (!outer || outer.last - outer.first >= MAX_BLOCKS) continue;
    if (2 * (last - first + 1) >= outer.last - outer.first + 1) marks[parent]!.push(...marks[index]!);
  }
  return marks;
}

function marksOf(words: string, filters: readonly Filter[]): Evidence[] {
  return filters.flatMap((filter) => {
    const match = filter.classWord?.exec(words);
    if (!match) return [];
    const reason = { code: 'class-word', detail: match[0].trim() } as const;
    return [{ filter: filter.id, points: POINTS.classWord, reason }];
  });
}

/** Sums over the blocks before each block, so that the sum over a stretch is one difference. */
class RunningSums {
  private readonly text: Float64Array;
  private readonly control: Float64Array;
  private readonly address: Float64Array;
  private readonly password: Float64Array;
  private readonly caption: Float64Array;
  private readonly paragraph: Float64Array;
  private readonly plainPoints: Float64Array[];
  private readonly resistances: number[];
  /** Made when a filter is first asked about: most pages have few kinds of asks. */
  private readonly filters: (FilterSums | undefined)[] = [];

  constructor(
    blocks: readonly SourceBlock[],
    private readonly facts: readonly BlockFacts[],
    private readonly scores: readonly Scores[],
    plain: readonly Scores[],
  ) {
    const running = (value: (index: number) => number) => runningSums(blocks.length, value);
    this.text = running((index) => blocks[index]!.text.length);
    this.control = running((index) => (blocks[index]!.isControl || blocks[index]!.buttons.length > 0 ? 1 : 0));
    this.address = running((index) => (blocks[index]!.fields.includes('email') ? 1 : 0));
    this.password = running((index) => (blocks[index]!.fields.includes('password') ? 1 : 0));
    this.caption = running((index) => {
      const { kind, text } = blocks[index]!;
      return kind === 'figure' && text.length > LABEL ? 1 : 0;
    });
    this.paragraph = running((index) => (isParagraph(blocks[index]!) ? 1 : 0));
    this.resistances = facts.map(resistance);
    this.plainPoints = BOXED.map((filter) => {
      const place = placeOf(filter);
      return running((index) => Math.min(plain[index]![place]!, 6));
    });
  }

  characters(first: number, last: number): number {
    return over(this.text, first, last);
  }

  controls(first: number, last: number): number {
    return over(this.control, first, last);
  }

  /** Fields for an address, and for a password. */
  fields(first: number, last: number): [number, number] {
    const sum = (sums: Float64Array) => sums[last + 1]! - sums[first]!;
    return [sum(this.address), sum(this.password)];
  }

  captions(first: number, last: number): number {
    return over(this.caption, first, last);
  }

  /** Most paragraphs of the page stand there. */
  isArticle(first: number, last: number): boolean {
    const paragraphs = over(this.paragraph, first, last);
    return paragraphs >= ARTICLE_PARAGRAPHS && paragraphs >= ARTICLE_SHARE * this.paragraph.at(-1)!;
  }

  /** Points by which the blocks speak plainly for a filter: most containers have none, and no more is asked of them. */
  plain(filter: number, first: number, last: number): number {
    return over(this.plainPoints[filter]!, first, last);
  }

  /** @param filter place in `BOXED` */
  of(filter: number, first: number, last: number) {
    this.filters[filter] ??= this.sumsOf(BOXED[filter]!);
    const { seen, against, neutral, speaking, foreign } = this.filters[filter];
    return {
      seen: over(seen, first, last),
      foreign: over(foreign, first, last),
      against: over(against, first, last),
      neutral: over(neutral, first, last),
      speaking: over(speaking, first, last),
    };
  }

  private sumsOf(filter: FilterId): FilterSums {
    const { facts, scores, resistances } = this;
    const place = placeOf(filter);
    const points = (index: number) => scores[index]![place]!;
    const running = (value: (index: number) => number) => runningSums(facts.length, value);
    return {
      seen: running((index) => Math.min(points(index), 6)),
      against: running((index) => (points(index) >= THRESHOLD ? 0 : Math.max(0, resistances[index]! - points(index)))),
      neutral: running((index) => (points(index) === 0 && resistances[index]! > 0 ? 1 : 0)),
      speaking: running((index) => (points(index) > 0.5 ? 1 : 0)),
      foreign: running((index) => (isForeign(facts[index]!, points(index), filter) ? 1 : 0)),
    };
  }
}

type FilterSums = Record<'seen' | 'against' | 'neutral' | 'speaking' | 'foreign', Float64Array>;

function runningSums(length: number, value: (index: number) => number): Float64Array {
  const sums = new Float64Array(length + 1);
  for (let index = 0; index < length; index++) sums[index + 1] = sums[index]! + value(index);
  return sums;
}

function over(sums: Float64Array, first: number, last: number): number {
  return sums[last + 1]! - sums[first]!;
}

/** A paragraph of prose that has nothing to do with a filter. */
export function isForeign(facts: BlockFacts, points: number, filter: FilterId): boolean {
  if (filter === 'gallery-ui' && points < THRESHOLD && isCaption(facts.block)) return true;
  if (!isProse(facts.block)) return false;
  // What an offer holds is told in lists.
  if (facts.block.kind === 'list-item' && LONG_TEXTS.has(filter) && facts.block.text.length < PROSE_WITHOUT_END) {
    return facts.sentences.some(({ speech }) => speech);
  }
  if (!LONG_TEXTS.has(filter)) return points < THRESHOLD;
  const address = facts.sentences.some((sentence) => sentence.address && !sentence.speech);
  return points < (address ? 0.5 : 2 * POINTS.hint);
}

/** What stands in a gallery and is none of its controls. */
function isCaption({ text, isControl, linkDensity }: SourceBlock): boolean {
  if (isControl || linkDensity > 0.6) return false;
  return (
    text.length >=
    (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
      ? DENSE_CAPTION
      : CAPTION)
  );
}

/** A paragraph: running text of some length that ends as a sentence does. */
export function isProse({ text, kind, linkDensity, isControl }: SourceBlock): boolean {
  if (isControl || linkDensity > 0.6) return false;
  if (kind === 'table' || kind === 'code') return true;
  return text.length >= PROSE_WITHOUT_END || (text.length >= PROSE && /[.!?…。！？।۔:]["”»’')\]]*\s*$/u.test(text));
}

/** What a block holds against being swept along: points by how much it reads like text of an article. */
export function resistance({ block, sentences, quotedShare }: BlockFacts): number {
  if (block.isControl || block.text === '') return 0;
  if (block.linkDensity > 0.8) return POINTS.resist.link;
  if (block.kind === 'table' || block.kind === 'code') return POINTS.resist.prose;
  const ended = /[.!?…。！？।۔"”»’)]\s*$/u.test(block.text);
  const prose = block.text.length >= 80 && ended;
  const own = sentences.filter(({ address, speech }) => speech || !address);
  const narrative = own.reduce((sum, { start, end }) => sum + end - start, 0);
  if (quotedShare > 0.2 || (prose && sentences.some(({ speech }) => speech))) return POINTS.resist.speech;
  if (prose)
    return POINTS.resist.prose * Math.max(0.3, narrative / block.text.length) * (block.text.length > 250 ? 1.5 : 1);
  return block.kind === 'heading' ? POINTS.resist.heading : POINTS.resist.short;
}
