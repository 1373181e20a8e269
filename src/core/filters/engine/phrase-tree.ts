import { isDigit, isLetter, isSpace } from './letters';
import { PhraseReader, type Piece, type Run } from './notation';

/** Words that a gap in a phrase may stand for, and characters in scripts without spaces. */
const GAP_WORDS = 5;
const GAP_CHARACTERS = 15;

/** A place in the tree, between two pieces of phrases. Most have one way on only: nothing is made before it is needed. */
class State {
  /** Texts that lead on, by their first code unit. */
  texts: Map<number, { text: string; to: State }> | null = null;
  runs: { kind: Run; to: State }[] | null = null;
  /** Places that are this one too: what follows a choice of alternatives. */
  joins: State[] | null = null;
  /** Names of the phrases that end here. */
  ends: number[] | null = null;
  /** Phrases that go on from here, not read any further yet. */
  unread: { reader: PhraseReader; name: number }[] | null = null;
}

/**
 * Many phrases, found at a place of a text together. Phrases share their beginnings as in a radix tree; what follows a choice
 * between alternatives is there once. A phrase is read only as far as some text has led: most are never needed for a page.
 * Much quicker to make than regular expressions, and the time to look at a word doesn't grow with the number of phrases.
 */
export class PhraseTree {
  private readonly root = new State();
  private text = '';
  private accepts: (name: number, end: number) => boolean = () => false;
  private readonly found = new Map<number, number>();

  constructor(private readonly spaced: boolean) {}

  /** @param name what is told of a place where the phrase stands; several phrases may have the same */
  add(phrase: string, name: number): void {
    this.root.unread ??= [];
    this.root.unread.push({ reader: new PhraseReader(phrase, this.spaced), name });
  }

  /**
   * The phrases that begin at a place, whatever comes after them.
   * @param accepts whether a phrase may end where it does
   * @returns by name the end (exclusive) of the longest; valid until the next call
   */
  longestAt(text: string, at: number, accepts: (name: number, end: number) => boolean): ReadonlyMap<number, number> {
    this.text = text;
    this.accepts = accepts;
    if (this.found.size > 0) this.found.clear();
    this.walk(this.root, at);
    return this.found;
  }

  private walk(state: State, at: number): void {
    if (state.unread !== null) readOn(state);
    if (state.ends !== null) {
      for (const name of state.ends) {
        if ((this.found.get(name) ?? 0) < at && this.accepts(name, at)) this.found.set(name, at);
      }
    }
    if (state.texts !== null) {
      const next = state.texts.get(this.text.charCodeAt(at));
      if (next && (next.text.length === 1 || this.text.startsWith(next.text, at)))
        this.walk(next.to, at + next.text.length);
    }
    if (state.runs !== null) for (const { kind, to } of state.runs) this.walkRun(kind, to, at);
    if (state.joins !== null) for (const join of state.joins) this.walk(join, at);
  }

  private walkRun(kind: Run, to: State, at: number): void {
    if (kind === 'spaces' || kind === 'maybe-spaces') {
      const end = this.skip(at, isSpace);
      if (end > at) this.walk(to, end);
      if (kind === 'maybe-spaces') this.walk(to, at);
    } else if (kind === 'number') {
      const end = this.afterNumber(at);
      if (end > at) this.walk(to, end);
    } else if (kind === 'rest') this.walkBack(to, at, this.skip(at, isOfRest));
    else if (kind === 'word') this.walkBack(to, at + 1, this.skip(at, isOfWord));
    else if (this.spaced) this.walkGap(to, at);
    else this.walkCharacters(to, at);
  }

  /** From the end of a word on, and from inside of it where a phrase names a part of the word. */
  private walkBack(to: State, shortest: number, longest: number): void {
    if (to.unread !== null) readOn(to);
    const stop = to.texts === null && to.joins === null ? longest : shortest;
    for (let end = longest; end >= Math.max(stop, shortest); end--) this.walk(to, end);
  }

  /** Past some words, a comma before the first, and the white space on both sides. */
  private walkGap(to: State, from: number): void {
    let at = this.isOneOf(',;:', from) ? from + 1 : from;
    for (let words = 0; words <= GAP_WORDS; words++) {
      const next = this.skip(at, isSpace);
      if (next === at) return;
      this.walk(to, next);
      at = this.skip(next, isFilling);
      if (at === next) return;
    }
  }

  /** Past some characters, none of them blanked out speech. */
  private walkCharacters(to: State, from: number): void {
    for (let end = from; end <= from + GAP_CHARACTERS; end++) {
      this.walk(to, end);
      if (!(this.text.charCodeAt(end) > 0)) return;
    }
  }

  /** "1,200", also after an opening bracket. */
  private afterNumber(from: number): number {
    const start = this.isOneOf('([', from) ? from + 1 : from;
    let end = this.skip(start, isDigit);
    if (end === start) return from;
    while (this.isOneOf('.,', end) && isDigit(this.text.charCodeAt(end + 1))) end = this.skip(end + 1, isDigit);
    return end;
  }

  private isOneOf(signs: string, at: number): boolean {
    return at < this.text.length && signs.includes(this.text[at]!);
  }

  private skip(from: number, what: (code: number) => boolean): number {
    let at = from;
    while (what(this.text.charCodeAt(at))) at++;
    return at;
  }
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;

function isOfRest(code: number): boolean {
  return isLetter(code) || code === APOSTROPHE || code === HYPHEN;
}

function isOfWord(code: number): boolean {
  return isOfRest(code) || isDigit(code) || code === FULL_STOP;
}

function isFilling(code: number): boolean {
  return code > 0 && !isSpace(code);
}

/** Reads one more piece of the phrases that go on from a state. */
function readOn(state: State): void {
  const phrases = state.unread!;
  state.unread = null;
  for (const { reader, name } of phrases) {
    const piece = reader.next();
    if (piece === null) {
      state.ends ??= [];
      if (!state.ends.includes(name)) state.ends.push(name);
    } else {
      const next = follow(state, piece);
      next.unread ??= [];
      next.unread.push({ reader, name });
    }
  }
}

/** The state after a piece, made where there is none yet. */
function follow(state: State, piece: Piece): State {
  if (piece.kind === 'text') return followText(state, piece.text);
  if (piece.kind !== 'either') return followRun(state, piece.kind);
  const join = new State();
  for (const option of piece.options) {
    const end = option.reduce(follow, state);
    end.joins ??= [];
    end.joins.push(join);
  }
  return join;
}

function followRun(state: State, kind: Run): State {
  state.runs ??= [];
  const known = state.runs.find((run) => run.kind === kind);
  if (known) return known.to;
  const to = new State();
  state.runs.push({ kind, to });
  return to;
}

function followText(from: State, whole: string): State {
  let state = from;
  let text = whole;
  for (;;) {
    state.texts ??= new Map();
    const known = state.texts.get(text.charCodeAt(0));
    if (!known) {
      const to = new State();
      state.texts.set(text.charCodeAt(0), { text, to });
      return to;
    }
    const common = commonLength(known.text, text);
    if (common < known.text.length) {
      const middle = new State();
      middle.texts = new Map([[known.text.charCodeAt(common), { text: known.text.slice(common), to: known.to }]]);
      known.text = known.text.slice(0, common);
      known.to = middle;
    }
    if (common === text.length) return known.to;
    state = known.to;
    text = text.slice(common);
  }
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
