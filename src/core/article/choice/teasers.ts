import type { Outline, SourceBlock } from '../../blocks/types';
import { kindOf } from './kind';
import { type Structure, wordsIn } from './structure';

/** Boxes of a kind, side by side and named for other articles, that make a list of teasers. */
const FEWEST = 3;
/** Words, and share of the chosen prose, that must stand outside of them for a text to be there beside them. */
const ENOUGH_WORDS = 120;
const OUTSIDE_TEASERS = 0.4;

/** Long teasers below an article read like its paragraphs; together they can be as long as it is. */
export function withoutTeasers({ containers }: Outline, structure: Structure, seeds: SourceBlock[]): SourceBlock[] {
  const kinds = new Map<string, number>();
  for (const container of containers) {
    if (structure.named[container.index]?.concept !== 'related') continue;
    const kind = kindOf(container);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (kinds.size === 0) return seeds;
  const isTeaser = (start: number) => {
    for (let at = start; at !== -1; at = containers[at]!.parent) {
      if (structure.named[at]?.concept === 'related' && kinds.get(kindOf(containers[at]!))! >= FEWEST) return true;
    }
    return false;
  };
  const rest = seeds.filter(({ container }) => !isTeaser(container));
  const words = wordsIn(rest, structure);
  return words >= ENOUGH_WORDS && words >= OUTSIDE_TEASERS * wordsIn(seeds, structure) ? rest : seeds;
}
