import type { Stretch } from '../marks/text-map';

/** Matches beyond this are no help to a reader and slow to mark. */
const MOST = 500;

/** One unit for one unit, so that offsets stay: case and accents off where that keeps the length. */
function fold(text: string): string {
  let folded = '';
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    folded += plain.length === character.length ? plain : character;
  }
  return folded.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/\s/g, ' ');
}

/**
 * The places of a phrase in a text, whatever its case, accents and kind of quotation mark; white space in the query
 * matches any white space.
 */
export function search(text: string, query: string): Stretch[] {
  const wanted = fold(query.trim());
  if (wanted === '') return [];
  const folded = fold(text);
  const found: Stretch[] = [];
  for (
    let at = folded.indexOf(wanted);
    at !== -1 && found.length < MOST;
    at = folded.indexOf(wanted, at + wanted.length)
  ) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}
