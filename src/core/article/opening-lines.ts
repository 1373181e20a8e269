import type { Outline, SourceBlock } from '../blocks/types';
import { countWords, isProse } from './choice/measure';
import { isDateLine } from './choice/meta-line';
import { namesInLine } from './metadata/byline';
import { parseDate } from './metadata/dates';
import { saysUpdate } from './metadata/page-dates';
import { isSameText } from './same-text';

/** Blocks below the headline among which the lines stand, and the most characters of one. */
const REACH = 10;
const LONGEST = 120;

/** What lines of text between headline and article say, where the page has no better place for it. */
export interface OpeningLines {
  byline: string | null;
  published: string | null;
  modified: string | null;
}

export const NOTHING_SAID: OpeningLines = { byline: null, published: null, modified: null };

/** Reads "By Jane Doe" and "24 April 2024" in plain lines between the headline and the first paragraph. */
export function readOpeningLines({ blocks }: Outline, title: string, lang: string): OpeningLines {
  const said = { ...NOTHING_SAID };
  const headline = blocks.findIndex(({ kind, text }) => kind === 'heading' && isSameText(text, title));
  if (headline === -1) return said;
  for (const block of blocks.slice(headline + 1, headline + 1 + REACH)) {
    if (isProse(block.text, countWords(block.text))) break;
    if (!isLine(block)) continue;
    const names = namesInLine(block.text);
    if (names.length > 0) said.byline ??= names.join(', ');
    if (names.length === 0 && !isDateLine(block.text)) continue;
    if (saysUpdate(block.text)) said.modified ??= parseDate(block.text, lang);
    else said.published ??= parseDate(block.text, lang);
  }
  return said;
}

function isLine({ kind, text, isControl }: SourceBlock): boolean {
  return kind === 'paragraph' && !isControl && text !== '' && text.length <= LONGEST;
}
