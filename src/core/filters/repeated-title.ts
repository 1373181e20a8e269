import { type BlockFacts, comparable, type PageFacts } from './engine/facts';
import type { Evidence, Filter } from './filter';

/** Words from which two texts can be compared by their words. */
const MIN_WORDS = 4;
/** Share of words that a rephrased title has in common with the title. */
const SIMILAR = 0.85;

export const repeatedTitle: Filter = {
  id: 'repeated-title',
  description: 'The headline or the standfirst said again: as a caption, a line of its own, in capitals or cut short.',
  examples: [],
  counterExamples: [
    'The bridge will close for a week, the council said on Monday after a long debate about the costs.',
  ],
  inspect: findRepetition,
};

function findRepetition({ block }: BlockFacts, page: PageFacts): Evidence[] {
  const { title, dek } = page.context;
  if (block.text.length < 6 || block.isControl) return [];
  const text = comparable(block.text);
  if (repeats(text, comparable(title), block.text)) {
    return [{ filter: 'repeated-title', points: 4, reason: { code: 'repeats-title' } }];
  }
  if (dek && text.length >= 20 && text === comparable(dek) && isStandfirst(block, page)) {
    return [{ filter: 'repeated-title', points: 4, reason: { code: 'repeats-dek' } }];
  }
  return [];
}

function repeats(text: string, title: string, raw: string): boolean {
  if (title === '' || text === '') return false;
  if (text === title) return true;
  // Cut short: "Council closes the bridge for…".
  if (/…\s*$|\.{3}\s*$/.test(raw) && text.length >= 15 && title.startsWith(text)) return true;
  const words = text.split(' ');
  const titleWords = title.split(' ');
  if (words.length < MIN_WORDS || titleWords.length < MIN_WORDS) return false;
  const known = new Set(titleWords);
  const common = words.filter((word) => known.has(word)).length;
  return common >= SIMILAR * Math.max(words.length, titleWords.length);
}

/**
 * A description is often the first paragraph itself: only what stands apart from the text, above it, is a standfirst said
 * again.
 */
function isStandfirst({ index, kind, container }: BlockFacts['block'], { outline }: PageFacts): boolean {
  if (kind === 'heading') return true;
  const own = outline.containers[container]!;
  const parent = outline.containers[own.parent];
  const words = `${own.classes.join(' ')} ${own.id} ${parent?.classes.join(' ') ?? ''}`.toLowerCase();
  if (
    /standfirst|dek|subtitle|sub-?head|sub-?title|intro|lead|summary|description|deck|teaser|abstract|chapo|excerpt|kicker|ingress|vorspann/.test(
      words,
    )
  )
    return true;
  if (!parent) return false;
  const siblings = outline.blocks
    .slice(index + 1, Math.min(parent.last + 1, index + 12))
    .filter((block) => block.text.length >= 100 && sameDepth(block.container, own.parent, outline));
  return siblings.length === 0;
}

function sameDepth(container: number, parent: number, outline: PageFacts['outline']): boolean {
  return outline.containers[container]?.parent === parent;
}
