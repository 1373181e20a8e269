import type { Article } from '../../core/article/types';
import type { Quote } from '../../core/quotes/types';
import { formatDate } from '../../shared/i18n';

/** Words at each end of a long passage that find it again. */
const END_WORDS = 5;
/** Passages up to this length are named whole. */
const WHOLE = 90;

/**
 * Address of a passage on its page (URL fragment text directives, WICG Scroll To Text Fragment).
 * @param passage words as they stand on the page, within one block
 */
export function passageUrl(url: string, passage: string): string {
  const words = passage.trim().split(/\s+/);
  const whole = passage.length <= WHOLE || words.length <= 2 * END_WORDS;
  const ends = whole ? [words] : [words.slice(0, END_WORDS), words.slice(-END_WORDS)];
  // A dash has a meaning of its own in a text directive, so it is written as a code as well.
  const directive = ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',');
  return `${url.split('#')[0]}#:~:text=${directive}`;
}

/** A comma before the speaker's name belongs to the sentence around the quotation. */
export const withoutComma = (words: string): string => words.replace(/[,،，、]$/, '');

/** A quote to paste: the words, who says them, where and when, and a link to the sentence. */
export function quoteText(quote: Quote, article: Article): string {
  const speaker = [quote.speaker?.name, quote.speaker?.role].filter(Boolean).join(', ');
  const date = article.publishedTime && formatDate(article.publishedTime);
  const source = [article.title, article.siteName, date].filter(Boolean).join(', ');
  const passage = quote.parts[0]?.text ?? quote.text;
  const lines = [
    `“${withoutComma(quote.text)}”`,
    speaker && `— ${speaker}`,
    source,
    article.url && passageUrl(article.url, passage),
  ];
  return lines.filter(Boolean).join('\n');
}
