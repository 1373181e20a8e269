import { fold } from './fold';
import { isLetter } from './letters';

/** What a phrase is made of, in order. */
export type Piece =
  | { kind: 'text'; text: string }
  /** One of several sequences; an empty one among them makes it optional. */
  | { kind: 'either'; options: Piece[][] }
  | { kind: Run };

/**
 * Runs of characters: white space, white space or none, the rest of a word, a word, a number, and up to five words (in scripts
 * without spaces up to fifteen characters) with the space around them.
 */
export type Run = 'spaces' | 'maybe-spaces' | 'rest' | 'word' | 'number' | 'gap';

/** What has a meaning of its own in a phrase, so that it ends a stretch of plain text. */
const SIGNS = new Set([...'…()|[#*?\\ ']);

/** Reads a phrase in the notation of `Phrases`, folded, piece by piece. */
export class PhraseReader {
  private readonly phrase: string;
  private at = 0;

  constructor(
    phrase: string,
    private readonly spaced: boolean,
  ) {
    this.phrase = fold(phrase);
  }

  /**
   * @returns null at the end
   * @throws Error for unbalanced brackets
   */
  next(): Piece | null {
    if (this.at >= this.phrase.length) return null;
    if (this.isAt('|') || this.isAt(')')) throw this.unbalanced();
    return this.optional(this.piece());
  }

  private optional(piece: Piece): Piece {
    if (!this.isAt('?')) return piece;
    this.at++;
    return { kind: 'either', options: [[piece], []] };
  }

  private piece(): Piece {
    const start = this.at;
    this.skipSpaces();
    if (this.isAt('…')) {
      this.at++;
      this.skipSpaces();
      return { kind: 'gap' };
    }
    if (this.at > start) return { kind: this.spacesAfter(this.phrase[start - 1]) };
    const c = this.phrase[this.at++]!;
    if (c === '(') return this.group();
    if (c === '[') return this.set();
    if (c === '#') return { kind: 'number' };
    if (c === '*') return { kind: isLetter(this.phrase.charCodeAt(this.at - 2)) ? 'rest' : 'word' };
    if (c === '\\') return { kind: 'text', text: this.phrase[this.at++]! };
    while (this.at < this.phrase.length && !SIGNS.has(this.phrase[this.at]!)) this.at++;
    // "keinen?": the last letter may be missing.
    if (this.isAt('?') && this.at > start + 1) this.at--;
    return { kind: 'text', text: this.phrase.slice(start, this.at) };
  }

  private isAt(sign: string): boolean {
    return this.phrase[this.at] === sign;
  }

  private skipSpaces(): void {
    while (this.phrase[this.at] === ' ') this.at++;
  }

  private spacesAfter(before: string | undefined): Run {
    if (this.isAt('?')) {
      this.at++;
      return 'maybe-spaces';
    }
    // A space beside an optional group may be missing with it.
    const isBesideOptional = before === '?' || (this.isAt('(') && this.phrase[this.closing() + 1] === '?');
    return isBesideOptional || !this.spaced ? 'maybe-spaces' : 'spaces';
  }

  private group(): Piece {
    const options = [this.option()];
    while (this.isAt('|')) {
      this.at++;
      options.push(this.option());
    }
    if (!this.isAt(')')) throw this.unbalanced();
    this.at++;
    return { kind: 'either', options };
  }

  private option(): Piece[] {
    const pieces: Piece[] = [];
    while (this.at < this.phrase.length && !this.isAt('|') && !this.isAt(')')) {
      pieces.push(this.optional(this.piece()));
    }
    return pieces;
  }

  /** `[ao]`: one of these characters. */
  private set(): Piece {
    const end = this.phrase.indexOf(']', this.at);
    const characters = [...this.phrase.slice(this.at, end)];
    this.at = end + 1;
    return { kind: 'either', options: characters.map((text) => [{ kind: 'text', text }]) };
  }

  /** Place of the bracket that closes the one here. */
  private closing(): number {
    let depth = 0;
    for (let i = this.at; i < this.phrase.length; i++) {
      if (this.phrase[i] === '(') depth++;
      else if (this.phrase[i] === ')' && --depth === 0) return i;
    }
    throw this.unbalanced();
  }

  private unbalanced(): Error {
    return new Error(`unbalanced brackets in “${this.phrase}”`);
  }
}
