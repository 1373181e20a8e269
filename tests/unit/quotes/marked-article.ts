import { readFileSync } from 'node:fs';
import type { ReadingText } from '../../../src/core/article/types';
import { readingOf } from './reading';

/** What a written article says of one part of a quotation; the speaker `!` marks words that are none. */
export interface Expected {
  start: number;
  end: number;
  speaker: string;
}

/** Reads a written article: paragraphs divided by blank lines, quotations as "[[Speaker|words]]". */
export function markedArticle(file: string, lang: string): { reading: ReadingText; expected: Expected[] } {
  const expected: Expected[] = [];
  const paragraphs = readFileSync(file, 'utf8').trim().split('\n\n');
  let offset = 0;
  const plain = paragraphs.map((paragraph) => {
    let text = '';
    let at = 0;
    for (const match of paragraph.matchAll(/\[\[([^|]+)\|([^\]]+?)(?:\]\]|$)/g)) {
      text += paragraph.slice(at, match.index);
      const start = offset + text.length;
      text += match[2];
      expected.push({ start, end: offset + text.length, speaker: match[1]! });
      at = match.index + match[0].length;
    }
    text += paragraph.slice(at);
    offset += text.length + 2;
    return text;
  });
  return { reading: readingOf(plain, lang), expected };
}
