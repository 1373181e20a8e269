import type { Origin } from '../article/types';
import { Memo } from './memo';
import type { Container, Outline, SourceBlock } from './types';

const PATH_LENGTH = 8;
const MAX_WORDS = 6;
/** Prefixes that style tools put before their hashes: say nothing of the element. */
const TOOL_WORDS = new Set(['css', 'jss', 'jsx', 'sc', 'styled', 'emotion', 'module', 'svelte', 'astro', 'ember']);

/** Tells where the blocks of a page stand on it, as plain data. */
export function originsOn({ containers }: Outline): (block: SourceBlock) => Origin {
  const steps: (string | undefined)[] = [];
  const stepOf = ({ index, tag, classes, id }: Container): string => {
    steps[index] ??= [tag, ...stableWords(id === '' ? classes : [...classes, id])].join('.');
    return steps[index];
  };
  return (block) => {
    const path: string[] = [];
    const boxes: number[] = [];
    let container = containers[block.container];
    while (container && path.length < PATH_LENGTH) {
      path.push(stepOf(container));
      boxes.push(container.index);
      container = containers[container.parent];
    }
    return { path: path.reverse(), boxes: boxes.reverse(), links: block.links.map(({ href }) => href) };
  };
}

/**
 * The words in class names that a person chose, lower case, without the hashes of style tools:
 * "DonateBox_wrapper__3xKq9 css-1a2b3c" gives "donate", "box", "wrapper".
 */
export function stableWords(classes: readonly string[]): string[] {
  return [...new Set(classes.flatMap((name) => wordsOfNames.get(name, wordsOf)))].slice(0, MAX_WORDS);
}

const wordsOfNames = new Memo<string[]>();

function wordsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u);
  return words.map((word) => word.toLowerCase()).filter(isWord);
}

/** A word has three letters at least, no digits, a vowel, and no four consonants in a row unless it is long. */
function isWord(word: string): boolean {
  if (word.length < 3 || TOOL_WORDS.has(word) || /\p{N}/u.test(word)) return false;
  if (!/^[a-z]+$/.test(word)) return true;
  return /[aeiouy]/.test(word) && (word.length > 7 || !/[^aeiouy]{4}/.test(word));
}
