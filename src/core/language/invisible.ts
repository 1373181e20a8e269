/**
 * Soft hyphens, zero-width spaces and joiners between Latin letters, marks of the writing direction: nobody sees them, and
 * they cut words in two for whoever compares letters. The joiners of other scripts shape their letters and stay.
 */
export const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** How many of the ascending numbers are smaller: the place of an offset among the offsets that are kept. */
export function countBelow(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
