import type { Container, Outline, SourceBlock } from '../../blocks/types';
import { isSameText } from '../same-text';
import { boxConcept } from './box-words';
import { type Structure, wordsIn } from './structure';

/** Share of the chosen prose that must stand outside of boxes named for comments, for those to be the readers'. */
const OUTSIDE_COMMENTS = 0.2;
/** Words from which what an article element says beside the comments is a text of its own. */
const ENOUGH = 40;

/** Per container: it is a box of what readers wrote, or stands in one. */
function commentBoxes(containers: readonly Container[]): Uint8Array {
  const isComment = new Uint8Array(containers.length);
  for (const { index, parent, classes, id } of containers) {
    const named = [...classes, id].some((name) => boxConcept(name) === 'comments');
    isComment[index] = named || (parent !== -1 && isComment[parent] === 1) ? 1 : 0;
  }
  return isComment;
}

/** What readers wrote below an article is not the article, but on a forum there is nothing else. */
export function withoutComments({ containers }: Outline, structure: Structure, seeds: SourceBlock[]): SourceBlock[] {
  const isComment = commentBoxes(containers);
  const rest = seeds.filter(({ container }) => isComment[container] === 0);
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
  const isComment = commentBoxes(containers);
  if (seeds.some(({ container }) => isComment[container] === 0)) return null;
  const headline = blocks.find(({ kind, text }) => kind === 'heading' && isSameText(text, title));
  if (!headline) return null;
  const home = containers.findLast(
    ({ tag, first, last }) => tag === 'article' && first <= headline.index && last >= headline.index,
  );
  if (!home || isComment[home.index] === 1) return null;
  const post = blocks.slice(headline.index + 1, home.last + 1).filter(({ index, container, linkDensity }) => {
    return structure.prose[index] === 1 && linkDensity < 0.5 && isComment[container] === 0;
  });
  return wordsIn(post, structure) >= ENOUGH ? post : null;
}
