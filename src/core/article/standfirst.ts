import type { Outline, SourceBlock } from '../blocks/types';
import { countWords, isProse } from './choice/measure';
import { isSameText } from './same-text';

/** How far below the headline a standfirst can stand, in blocks: bylines, dates and pictures come between. */
const REACH = 15;
const MIN_WORDS = 4;
const MAX_WORDS = 120;
/** Words from which two sentences begin to tell the story, and no longer sum it up. */
const TELLING_WORDS = 20;
/** The end of a sentence and the beginning of the next; an initial or a short form before the full stop ends none. */
const NEXT_SENTENCE = /\p{L}{3}["'”’»)]*[.!?…]["'”’»)]*\s+["'“„«¿¡(]*\p{Lu}|[。！？]["”’」』)]*[^\s"”’」』)]/u;

/** Words with which pages name the standfirst, in the languages that name their classes in their own. */
const STANDFIRST_WORDS =
  /^(?:dek|deck|standfirst|subtitle|subheadline|subheading|subhead|subhed|summary|excerpt|abstract|chapo|chapeau|entradilla|bajada|sumario|copete|vorspann|untertitel|ingress|manchet|sommario|occhiello|sottotitolo)$/;

/**
 * Finds the standfirst: the sentence below the headline that stands apart from the text and sums it up. Where there are
 * several of some length, they tell what the text then takes as told: they are its first paragraph, and stay in it.
 * @param description what the page's metadata say of the article, often the standfirst but as often its first paragraph
 * @returns the block's index, or null when the page shows none
 */
export function findStandfirst(outline: Outline, title: string, description: string | null): number | null {
  const { blocks } = outline;
  const headline = blocks.findIndex(({ kind, text }) => kind === 'heading' && isSameText(text, title));
  if (headline === -1) return null;
  for (const block of blocks.slice(headline + 1, headline + 1 + REACH)) {
    const words = countWords(block.text);
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    if (words < MIN_WORDS || words > MAX_WORDS || block.linkDensity > 0.5 || block.isControl) continue;
    const described = description !== null && isSameText(block.text, description);
    const named = isNamed(outline, block) || (described && block.kind === 'heading');
    if ((described || named) && standsApart(outline, blocks[headline]!, block, named))
      return words >= TELLING_WORDS && NEXT_SENTENCE.test(block.text) ? null : block.index;
    if (isProse(block.text, words)) return null;
  }
  return null;
}

function isNamed({ containers }: Outline, block: SourceBlock): boolean {
  const own = containers[block.container];
  const around = own && containers[own.parent];
  return [own, around].some((container) => {
    // The element around is named for the standfirst only if it holds nothing else.
    if (!container || container.last - container.first > 1) return false;
    return [...container.classes, container.id].some((name) =>
      name
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => STANDFIRST_WORDS.test(word)),
    );
  });
}

/**
 * A standfirst stands with the headline, a first paragraph with the text: the container that it shares with the headline
 * is no larger than the one that it shares with the text below. Where all stand in one container, its name decides.
 */
function standsApart(outline: Outline, headline: SourceBlock, block: SourceBlock, named: boolean): boolean {
  const text = outline.blocks.slice(block.index + 1).find(({ kind, text, linkDensity, isControl }) => {
    return kind === 'paragraph' && !isControl && linkDensity < 0.5 && isProse(text, countWords(text));
  });
  if (!text) return named;
  const above = sharedDepth(outline, headline, block);
  const below = sharedDepth(outline, block, text);
  if (above !== below) return above > below;
  return named || !endsSentence(block.text) || hasLineBetween(outline, block, text);
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？।։]["'”’»)\]]*$/u.test(text);
}

/** A byline or a date between a standfirst and the text. */
function hasLineBetween({ blocks }: Outline, block: SourceBlock, text: SourceBlock): boolean {
  return blocks
    .slice(block.index + 1, text.index)
    .some((line) => line.kind === 'paragraph' && !line.isControl && line.text !== '' && !endsSentence(line.text));
}

/** Depth of the smallest container around both blocks. */
function sharedDepth({ containers }: Outline, a: SourceBlock, b: SourceBlock): number {
  const around = new Set<number>();
  for (let at = a.container; at !== -1; at = containers[at]!.parent) around.add(at);
  for (let at = b.container; at !== -1; at = containers[at]!.parent) if (around.has(at)) return containers[at]!.depth;
  return -1;
}
