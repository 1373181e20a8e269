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
  const { dek } = page.context;
  if (block.text.length < 6 || block.isControl) return [];
  const text = page.comparables[block.index]!;
  if (repeats(text, page.title, block.text)) {
    return [{ filter: 'repeated-title', points: 4, reason: { code: 'repeats-title' } }];
  }
  // The standfirst is text of the article: only where it stands twice is the earlier one a repetition.
  const last = page.lastPlace.get(text);
  if (dek && block.kind === 'heading' && last !== undefined && block.index < last && text === comparable(dek)) {
    return [{ filter: 'repeated-title', points: 4, reason: { code: 'repeats-dek' } }];
  }
  return [];
}

function repeats(text: string, title: string, raw: string): boolean {
  if (title === '' || text === '') return false;
  if (text === title) return true;
  // Cut short: "Council closes the bridge for…".
  if (text.length >= 15 && title.startsWith(text) && /…\s*$|\.{3}\s*$/.test(raw)) return true;
  // Nobody writes so many words more with so few others: spares the comparison for the paragraphs of the text.
  if (text.length > 2 * title.length) return false;
  const words = text.split(' ');
  const titleWords = title.split(' ');
  if (words.length < MIN_WORDS || titleWords.length < MIN_WORDS) return false;
  const known = new Set(titleWords);
  const common = words.filter((word) => known.has(word)).length;
  return common >= SIMILAR * Math.max(words.length, titleWords.length);
}
