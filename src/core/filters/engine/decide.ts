import type { Outline } from '../../blocks/types';
import type { Evidence, Filter } from '../filter';
import type { JudgedPart, Judgement } from '../index';
import type { FilterId, Reason, Verdict } from '../types';
import { type Box, findBoxes } from './boxes';
import type { BlockFacts, PageFacts } from './facts';
import { best, LONG_TEXTS, placeOf, plainOf, type Scores, scoreOf } from './score';
import { evidenceOfWhole, type Part, pointsInside, splitBlock } from './split';
import { areNeighbours, type Edges, spreadAsks } from './spread';
import { MIN_PLAIN, THRESHOLD } from './weights';

/** Reasons shown for a verdict: the weightiest ones. */
const MAX_REASONS = 4;
/** A text of this share of the page is the article, whatever it says. */
const LARGEST_SHARE = 0.5;
const LARGEST_CHARACTERS = 1200;
/** Characters from which the text of a figure is a caption. */
const CAPTION = 20;
/** Points by which a block's own filter must be ahead of that of its box to differ from it. */
const OWN_LEAD = 1;
/** Links, buttons and labels of these kinds are parts of the ask that they stand in ("Learn more"). */
const PARTS: ReadonlySet<FilterId> = new Set<FilterId>(['related-links', 'gallery-ui']);
/** Blocks of comments, or of the call to log in for them, in a container that the page names so. */
const MAX_COMMENTS = 30;

/**
 * Evidence becomes verdicts: by block, by box, by neighbourhood, and by sentence where an ask is glued to the article.
 * @returns a judgement for each block, in order
 */
export function decide(
  outline: Outline,
  facts: readonly BlockFacts[],
  evidence: readonly Evidence[][],
  page: PageFacts,
  filters: readonly Filter[],
): Judgement[] {
  return new Decision(outline, facts, evidence, page, filters).run();
}

class Decision {
  private readonly evidence: readonly (readonly Evidence[])[];
  private readonly scores: Scores[];
  private readonly plain: Scores[];
  private readonly judgements: Judgement[];

  constructor(
    private readonly outline: Outline,
    private readonly facts: readonly BlockFacts[],
    evidence: readonly Evidence[][],
    private readonly page: PageFacts,
    private readonly filters: readonly Filter[],
  ) {
    this.evidence = evidence.map((list, index) => evidenceOfWhole(facts[index]!, list));
    this.scores = this.evidence.map(scoreOf);
    this.plain = this.evidence.map(plainOf);
    this.judgements = outline.blocks.map(() => ({ verdict: null }));
  }

  run(): Judgement[] {
    for (const { index } of this.outline.blocks) this.judgeBlock(index);
    const { outline, facts, scores, plain, filters, page } = this;
    for (const box of findBoxes(outline, facts, scores, plain, filters, page.names)) this.applyBox(box);
    this.applyNeighbours();
    this.joinParts();
    this.nameComments();
    this.keepLargest();
    return this.judgements;
  }

  private judgeBlock(index: number): void {
    const { filter, points } = best(this.scores[index]!);
    if (points < THRESHOLD || this.plain[index]![placeOf(filter)]! < MIN_PLAIN) return;
    const evidence = this.evidence[index]!;
    const parts = splitBlock(this.facts[index]!, evidence, filter, false);
    const judged = parts.map((part) => ({ start: part.start, end: part.end, verdict: verdictOf(evidence, part) }));
    this.judgements[index] =
      judged.length === 1 ? { verdict: judged[0]!.verdict } : { verdict: firstVerdict(judged), parts: judged };
  }

  private applyBox(box: Box): void {
    const place = placeOf(box.filter);
    const pointsOf = (index: number) => this.scores[index]![place]!;
    let strongest = box.first;
    for (let index = box.first; index <= box.last; index++)
      if (pointsOf(index) > pointsOf(strongest)) strongest = index;
    for (let index = box.first; index <= box.last; index++) {
      const judgement = this.judgements[index]!;
      const { block } = this.facts[index]!;
      if (judgement.verdict?.category === 'repeated-title') continue;
      if (judgement.parts && (box.first === box.last || judgement.parts.some(differsFrom(box.filter)))) continue;
      // A picture with a caption is never part of the interface around it.
      if (block.kind === 'figure' && block.text.length >= CAPTION && pointsOf(index) < THRESHOLD) continue;
      const own = best(this.scores[index]!);
      const isPart = LONG_TEXTS.has(box.filter) && (PARTS.has(own.filter) || this.isField(index, own.filter));
      const differs =
        own.filter !== box.filter && !isPart && own.points >= THRESHOLD && own.points > pointsOf(index) + OWN_LEAD;
      if (differs && !block.isControl && block.kind !== 'list-item') continue;
      const parts = splitBlock(this.facts[index]!, this.evidence[index]!, box.filter, true);
      if (parts.length > 1 || parts[0]!.filter === null) continue;
      const reasons = reasonsFor(this.evidence[index]!, box.filter);
      reasons.push(...box.evidence.map(({ reason }) => reason));
      if (index !== strongest && this.facts[strongest]!.block.text !== '') reasons.push(this.sameBox(strongest));
      const score = Math.max(box.points, pointsOf(index));
      this.judgements[index] = { verdict: { category: box.filter, score, reasons: reasons.slice(0, MAX_REASONS) } };
    }
  }

  /** A label by which letters and log-ins ask alike ("First name"), and no call. */
  private isField(index: number, filter: FilterId): boolean {
    if (!LONG_TEXTS.has(filter)) return false;
    const own = this.evidence[index]!.filter((item) => item.filter === filter && !item.hint && !item.support);
    return own.every(({ reason }) => reason.code === 'label');
  }

  private applyNeighbours(): void {
    const edges = this.judgements.map(({ verdict, parts }): Edges => {
      const own = verdict?.category ?? null;
      if (!parts) return { start: own, end: own, judged: verdict !== null };
      return {
        start: parts[0]!.verdict?.category ?? null,
        end: parts.at(-1)!.verdict?.category ?? null,
        judged: true,
      };
    });
    for (const { index, filter, ask } of spreadAsks(this.outline, this.facts, this.scores, edges)) {
      this.judgements[index] = { verdict: { category: filter, score: THRESHOLD, reasons: [this.sameBox(ask)] } };
    }
  }

  /** A sentence between an ask and the ask beside its block belongs to them, unless somebody speaks in it. */
  private joinParts(): void {
    this.judgements.forEach(({ parts }, index) => {
      if (parts?.length !== 2) return;
      const [asking, beside] = parts[0]!.verdict === null ? [parts[1]!, index - 1] : [parts[0]!, index + 1];
      const filter = asking.verdict?.category;
      if (filter === undefined || !LONG_TEXTS.has(filter) || this.edgeOf(beside, index) !== filter) return;
      const { sentences } = this.facts[index]!;
      if (sentences.some(({ glued, speech }) => glued || speech) || !areNeighbours(this.outline, beside, index)) return;
      this.judgements[index] = { verdict: asking.verdict };
    });
  }

  /** What a block is on the side that turns to another one. */
  private edgeOf(index: number, towards: number): FilterId | null {
    const { verdict, parts } = this.judgements[index] ?? { verdict: null };
    const part = parts?.at(index < towards ? -1 : 0);
    return (part ? part.verdict : verdict)?.category ?? null;
  }

  /** "Log in", among the comments, is a call to comment. */
  private nameComments(): void {
    if (!this.judgements.some(({ verdict }) => verdict?.category === 'subscription-prompt')) return;
    const { containers, blocks } = this.outline;
    const { classWord } = this.filters.find(({ id }) => id === 'comments-prompt')!;
    const named = containers.map(
      (container) =>
        container.last - container.first < MAX_COMMENTS && classWord!.test(this.page.names[container.index]!),
    );
    const standsThere = (index: number): boolean => {
      let at = blocks[index]!.container;
      while (at >= 0 && !named[at]) at = containers[at]!.parent;
      return at >= 0;
    };
    this.judgements.forEach(({ verdict, parts }, index) => {
      if (verdict?.category !== 'subscription-prompt' || parts) return;
      if (standsThere(index)) this.judgements[index] = { verdict: { ...verdict, category: 'comments-prompt' } };
    });
  }

  private sameBox(index: number): Reason {
    const { text } = this.facts[index]!.block;
    return { code: 'same-box', detail: text.length > 60 ? `${text.slice(0, 57)}…` : text };
  }

  private keepLargest(): void {
    const total = this.outline.blocks.reduce((sum, { text }) => sum + text.length, 0);
    for (const { index, text } of this.outline.blocks) {
      if (text.length > LARGEST_CHARACTERS && text.length > LARGEST_SHARE * total) {
        this.judgements[index] = { verdict: null };
      }
    }
  }
}

const differsFrom =
  (filter: FilterId) =>
  ({ verdict }: JudgedPart): boolean =>
    verdict !== null && verdict.category !== filter;

/** The verdict of a block with parts is null unless all its parts have one. */
function firstVerdict(parts: readonly { verdict: Verdict | null }[]): Verdict | null {
  return parts.every(({ verdict }) => verdict !== null) ? parts[0]!.verdict : null;
}

function verdictOf(evidence: readonly Evidence[], part: Part): Verdict | null {
  if (part.filter === null) return null;
  const reasons = reasonsFor(evidence, part.filter, part);
  return { category: part.filter, score: pointsInside(evidence, part), reasons };
}

function reasonsFor(evidence: readonly Evidence[], filter: FilterId, part?: Part): Reason[] {
  const seen = new Set<string>();
  return evidence
    .filter((item) => item.filter === filter && !item.support)
    .filter(({ start, end }) => !part || start === undefined || (start >= part.start && end! <= part.end))
    .sort((a, b) => b.points - a.points)
    .map(({ reason }) => reason)
    .filter(({ code, detail }) => !seen.has(`${code} ${detail}`) && seen.add(`${code} ${detail}`))
    .slice(0, MAX_REASONS);
}
