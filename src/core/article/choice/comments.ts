import type { Outline, SourceBlock } from '../../blocks/types';
import { isSameText } from '../same-text';
import { type Structure, wordsIn } from './structure';

/** Share of the chosen prose that must stand outside of boxes named for comments, for those to be the readers'. */
const OUTSIDE_COMMENTS = 0.2;
/** Words from which what an article element says beside the comments is a text of its own. */
const ENOUGH = 40;

/** What readers wrote below an article is not the article, but on a forum there is nothing else. */
export function withoutComments(structure: Structure, seeds: SourceBlock[]): SourceBlock[] {
  const rest = seeds.filter(({ container }) => structure.inComments[container] === 0);
  return wordsIn(rest, structure) > OUTSIDE_COMMENTS * wordsIn(seeds, structure) ? rest : seeds;
}

/**
 * A post that asks its readers to write reads like a prompt above their comments, and is short beside them: where
 * everything chosen is comments, the text that the headline's own `article` element holds beside them is the post.
 * @param seeds prose that was chosen as the article's
 * @returns its prose, whatever filters said of it; null where there is none, or the choice is no comments
 */
export function postAbove(
  { blocks, containers }: Outline,
  structure: Structure,
  seeds: readonly SourceBlock[],
  title: string,
): SourceBlock[] | null {
  if (seeds.length === 0) return null;
  const { inComments } = structure;
  if (seeds.some(({ container }) => inComments[container] === 0)) return null;
  const headline = blocks.find(({ kind, text }) => kind === 'heading' && isSameText(text, title));
  if (!headline) return null;
  const home = containers.findLast(
    ({ tag, first, last }) => tag === 'article' && first <= headline.index && last >= headline.index,
  );
  if (!home || inComments[home.index] === 1) return null;
  const post = blocks.slice(headline.index + 1, home.last + 1).filter(({ index, container, linkDensity }) => {
    return structure.prose[index] === 1 && linkDensity < 0.5 && inComments[container] === 0;
  });
  return wordsIn(post, structure) >= ENOUGH ? post : null;
}
