import { isUnspaced } from '../../language/unspaced';

/** Words from which a quotation is speech; what is shorter may be a title or a name. */
const SPEECH_WORDS = 4;

const QUOTE = /["“”„«»「」『』]|‘(?=\S)|’(?=[\s,.;:)]|$)/g;

/** A quotation, offsets of the marks included, end exclusive. */
export interface Quotation {
  start: number;
  end: number;
}

/**
 * Stretches of quoted speech. Marks are paired in order, whatever their shape, because pages mix them; a quotation that
 * isn't closed runs to the end when it opens the text (speech over several paragraphs).
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let opener = '';
  for (const { 0: mark, index } of text.matchAll(QUOTE)) {
    const single = mark === '‘' || mark === '’';
    if (open < 0) {
      if (mark === '’' || isClosing(text, index, mark)) continue;
      open = index;
      opener = mark;
    } else if (single === (opener === '‘') && mark !== '‘') {
      add(found, text, open, index + 1);
      open = -1;
    }
  }
  if (open === 0 && opener !== '‘') add(found, text, 0, text.length);
  return found;
}

/** A mark right after a word and before a space can't open a quotation. */
function isClosing(text: string, index: number, mark: string): boolean {
  if (mark === '「' || mark === '『' || mark === '„') return false;
  return /[\p{L}\p{N}.,!?]/u.test(text[index - 1] ?? ' ') && /[\s,.;:)]|^$/.test(text[index + 1] ?? '');
}

function add(found: Quotation[], text: string, start: number, end: number): void {
  const inside = text.slice(start + 1, end - 1);
  if (isUnspaced(inside) ? inside.length >= 10 : inside.trim().split(/\s+/).length >= SPEECH_WORDS)
    found.push({ start, end });
}

/** The text with its quoted speech blanked out, as long as before. */
export function maskQuotations(text: string, quotations: readonly Quotation[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of quotations) {
    masked += `${text.slice(at, start)}${'\u0000'.repeat(end - start)}`;
    at = end;
  }
  return masked + text.slice(at);
}
