import { countWords, isProse } from '../article/choice/measure';
import type { Outline } from '../blocks/types';
import { detectLanguage } from './index';

/** Characters of prose that decide the language of a page that doesn't declare it. */
const SAMPLE = 2000;
const PROSE_CHARACTERS = 120;

/**
 * The language of a page: what it declares, unless it declares nothing, or English (the default of many templates) over
 * prose in another language.
 * @param declared BCP 47, lower case, or "und"
 */
export function languageOfPage(outline: Outline, declared: string): string {
  if (declared !== 'und' && !/^en\b/.test(declared)) return declared;
  const written = languageOfProse(outline);
  return written === null || written === declared.split('-')[0] ? declared : written;
}

/** The language that the paragraphs of a page are written in, whatever the page declares; null when nothing is sure. */
export function languageOfProse(outline: Outline): string | null {
  const long = sampleOf(outline, (text) => text.length >= PROSE_CHARACTERS);
  // Short paragraphs are all that some pages have, and in some scripts most are.
  return detectLanguage(long === '' ? sampleOf(outline, (text) => isProse(text, countWords(text))) : long);
}

function sampleOf({ blocks }: Outline, isTelling: (text: string) => boolean): string {
  let sample = '';
  for (const { text } of blocks) {
    if (isTelling(text)) sample += `${text.slice(0, 500)}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}
