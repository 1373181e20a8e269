import type { Outline } from '../blocks/types';
import { FILTERS } from './catalogue';
import { decide } from './engine/decide';
import { blockFacts } from './engine/facts';
import { fold } from './engine/fold';
import { gatherEvidence } from './engine/gather';
import { withInvisible, withoutInvisible } from './engine/invisible';
import { PageLanguages, pageFacts } from './engine/page';
import { doubtTopics } from './engine/topic';
import type { Verdict } from './types';

/** What the filters know of the page beside its blocks. */
export interface PageContext {
  title: string;
  dek: string | null;
  siteName: string | null;
  /** Language of the page, BCP 47 or "und". */
  lang: string;
  url: string | null;
}

/** A stretch of a block's text, offsets into `SourceBlock.text`, end exclusive; the parts of a block cover it whole. */
export interface JudgedPart {
  start: number;
  end: number;
  verdict: Verdict | null;
}

/** What the filters say of one block. `parts` only where an ask is glued to text of the article: at least two. */
export interface Judgement {
  verdict: Verdict | null;
  parts?: JudgedPart[];
}

/**
 * Judges every block of a page: one judgement per block, in the same order. Pure, linear in the number of blocks.
 */
export function judge(source: Outline, context: PageContext): Judgement[] {
  const outline = withoutInvisible(source);
  const folded = outline.blocks.map(({ text }) => fold(text));
  const page = pageFacts(outline, folded, context);
  const languages = new PageLanguages(outline, context);
  const facts = outline.blocks.map((block, index) => blockFacts(block, folded[index]!, languages.of(block.text)));
  const evidence = facts.map((block) => gatherEvidence(block, page, FILTERS));
  const judgements = decide(outline, facts, doubtTopics(outline, facts, evidence, page, FILTERS), page, FILTERS);
  if (outline === source) return judgements;
  return judgements.map((judgement, index) => withInvisible(judgement, source.blocks[index]!.text));
}
