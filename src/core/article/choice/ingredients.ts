import type { Outline } from '../../blocks/types';
import type { Body } from './body';
import type { Structure } from './structure';

/** What recipes call the list of their ingredients in class names, in the languages whose sites name classes in their own. */
const INGREDIENTS =
  /^(?:ingredients?|ingredientes|ingredienti|ingrediënten|ingredienten|ingredienser|zutaten|zutatenliste|skladniki)$/;
/** How far from the directions their list can stand, in blocks: stars, portions and buttons come between. */
const REACH = 60;
/** Fewest and most words of such a list, most words of prose in it, and its largest share of link words. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 400;
const MOST_PROSE = 60;
const LINKS = 0.6;

/**
 * The ingredients of a recipe: a list or a table in a box of its own, unlike the directions that Readability finds, and set
 * apart from them by portions, stars and buttons.
 * @returns indices of their blocks; none on pages without such a box
 */
export function findIngredients({ blocks, containers }: Outline, structure: Structure, body: Body): number[] {
  const found: number[] = [];
  const seen = new Set<string>();
  let end = -1;
  for (const { index, first, last, classes, id } of containers) {
    if (last < first || first <= end || first < body.first - REACH || last > body.last + REACH) continue;
    if (![...classes, id].some(namesIngredients)) continue;
    const words = structure.boxWords[index]!;
    if (words < FEWEST_WORDS || words > MOST_WORDS || structure.boxProse[index]! > MOST_PROSE) continue;
    if (structure.boxLinkWords[index]! > LINKS * words) continue;
    end = last;
    for (const block of blocks.slice(first, last + 1)) {
      // The same list stands twice where a page has one for narrow screens.
      if (block.isControl || block.text === '' || (seen.has(block.text) && block.kind !== 'heading')) continue;
      seen.add(block.text);
      found.push(block.index);
    }
  }
  return found;
}

function namesIngredients(name: string): boolean {
  // Cheaper than to divide every name of the page into words.
  if (!/ingredi|zutat|skladn/i.test(name)) return false;
  const words = name.split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u);
  return words.some((word) => INGREDIENTS.test(word.toLowerCase()));
}
