/** Text between quotation marks, marks not included. Offsets into the reading text, end exclusive. */
export interface MarkedSpan {
  start: number;
  end: number;
  /** Offset of the opening mark; equals `start` where a quotation goes on from the paragraph before without a mark. */
  open: number;
  /** Offset after the closing mark; equals `end` where none closes it in its paragraph. */
  close: number;
  closed: boolean;
  /** In single marks (‘…’, '…', ‹…›). */
  single: boolean;
  /** Nothing tells who speaks, and nothing around does ("Q: …"). */
  anonymous?: boolean;
}

/** A paragraph of the reading text. */
export interface Paragraph {
  start: number;
  end: number;
}

type Direction = 'open' | 'close' | 'either';

interface Mark {
  at: number;
  length: number;
  family: Family;
  direction: Direction;
}

type Family = 'straight' | 'curly' | 'angle' | 'corner' | 'white-corner' | 'single';

const DOUBLE_FAMILY: Record<string, Family> = {
  '"': 'straight',
  '＂': 'straight',
  '״': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '〝': 'curly',
  '〞': 'curly',
  '〟': 'curly',
  '«': 'angle',
  '»': 'angle',
  '「': 'corner',
  '」': 'corner',
  '｢': 'corner',
  '｣': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
};

/** Where neighbours do not tell (no spaces around, or spaces on both sides), the mark's own shape does. */
const USUAL_OPEN = new Set('“„‟«〝「｢『'.split(''));
const USUAL_CLOSE = new Set('”»〞〟」｣』'.split(''));
/** These have one direction in every language. */
const FIXED = new Set('„‟「｢『」｣』〝〞〟'.split(''));

const SINGLES = "'‘’‚‛‹›`´";
const MARK = /["＂״“”„‟〝〞〟«»「」｢｣『』'‘’‚‛‹›`´]/g;
const BEFORE_OPEN = /[\s([{<—–―\-/:：，,、。¿¡…]/u;
const AFTER_CLOSE = /[\s.,;:!?)\]}—–―\-/…。，、：；！？।،؛]/u;
const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}。，、：；！？「」]/u;
const ELISION = /^(?:s|t|n|k|m|em|cause|round|til|tis|twas|cos|bout)(?![\p{L}\p{N}])/iu;
/** How far a single mark may look for its partner: apostrophes look the same, so a far one is a chance hit. */
const SINGLE_REACH = 900;

/** The paragraphs of a text for given block spans: a block with line breaks is several paragraphs. */
export function paragraphsOf(text: string, spans: readonly Paragraph[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const blocks = spans.length > 0 ? spans : [{ start: 0, end: text.length }];
  for (const block of blocks) {
    let start = block.start;
    while (start < block.end) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 || newline > block.end ? block.end : newline;
      if (end > start) paragraphs.push({ start, end });
      start = end + 1;
    }
  }
  return paragraphs;
}

/**
 * The outermost quoted spans of every paragraph, in text order. A mark's direction is read from its neighbours first
 * (space before: opens; space or punctuation after: closes), from its shape only where they do not tell: so mixed,
 * reversed and straight marks pair the same way, and marks of another language need no table.
 */
export function markedSpans(text: string, paragraphs: readonly Paragraph[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let openBefore = false;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    const marks = marksOf(text, paragraph);
    const found = pair(text, paragraph, marks, openBefore);
    for (const span of found) spans.push(span);
    const last = found[found.length - 1];
    openBefore = last !== undefined && !last.closed && last.close === paragraph.end;
  }
  return spans
    .map((span) => trimmed(text, span))
    .filter((span) => LETTER.test(text.slice(span.start, Math.min(span.end, span.start + 200))));
}

/** Without the spaces that French sets inside its marks. */
function trimmed(text: string, span: MarkedSpan): MarkedSpan {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

/** A span that no marks enclose: dialogue after a dash, a block quotation, a line of a transcript. */
export function spokenSpan(start: number, end: number): MarkedSpan {
  return { start, end, open: start, close: end, closed: true, single: false };
}

/** Joins spans found in different ways: where they overlap, those of the first list stay. */
export function mergeSpans(first: readonly MarkedSpan[], second: readonly MarkedSpan[]): MarkedSpan[] {
  if (first.length === 0) return [...second];
  const merged = [...first];
  let i = 0;
  for (const span of second) {
    while (i < first.length && first[i]!.close <= span.open) i++;
    if (i === first.length || first[i]!.open >= span.close) merged.push(span);
  }
  return merged.sort((a, b) => a.open - b.open);
}

function marksOf(text: string, paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  const line = text.slice(paragraph.start, paragraph.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(line); match; match = MARK.exec(line)) {
    const at = paragraph.start + match.index;
    const char = match[0];
    let length = 1;
    let family = DOUBLE_FAMILY[char];
    if (!family && "'’‘`".includes(char) && text[at + 1] === char && at + 1 < paragraph.end) {
      family = 'straight';
      length = 2;
      MARK.lastIndex = match.index + 2;
    }
    const before = at > paragraph.start ? text[at - 1]! : '';
    const after = at + length < paragraph.end ? text[at + length]! : '';
    if (isInsideWord(text, at, before, after, family)) continue;
    const ellipsis = text.startsWith('..', at + length);
    marks.push({
      at,
      length,
      family: family ?? 'single',
      direction: directionOf(char, before, ellipsis ? '…' : after),
    });
  }
  return marks;
}

/** Apostrophes, Hebrew acronyms (צה"ל), inches and attribute values (name="…") are no quotation marks. */
function isInsideWord(text: string, at: number, before: string, after: string, family: Family | undefined): boolean {
  if (!family) return LETTER.test(before) && LETTER.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
  if (family !== 'straight') return false;
  if (/[\u0590-\u05ff]/.test(before) && /[\u0590-\u05ff]/.test(after)) {
    if (!LETTER.test(text[at + 2] ?? '')) return true;
    // "מנכ"לית": an acronym with an ending; "וב"הארץ"": prefixes before a quotation.
    const word = /[\u0590-\u05ff]*$/.exec(text.slice(Math.max(0, at - 8), at))![0];
    return word.length > 1 && !/^[ושבלמכה]{1,3}$/.test(word);
  }
  return false;
}

/** A mark's direction is a matter of three characters, and few triples occur: each is judged once. */
const directions = new Map<string, Direction>();
const MOST_DIRECTIONS = 10_000;

function directionOf(char: string, before: string, after: string): Direction {
  const key = `${before}\n${char}\n${after}`;
  const known = directions.get(key);
  if (known) return known;
  const direction = judgeDirection(char, before, after);
  if (directions.size < MOST_DIRECTIONS) directions.set(key, direction);
  return direction;
}

function judgeDirection(char: string, before: string, after: string): Direction {
  if (FIXED.has(char)) return USUAL_OPEN.has(char) ? 'open' : 'close';
  if ('“”'.includes(char) && (CJK.test(before) || CJK.test(after))) return char === '“' ? 'open' : 'close';
  const markBefore = before !== '' && (before in DOUBLE_FAMILY || SINGLES.includes(before));
  const markAfter = after !== '' && (after in DOUBLE_FAMILY || SINGLES.includes(after));
  const opens =
    (before === '' || BEFORE_OPEN.test(before) || (markBefore && !AFTER_CLOSE.test(after))) &&
    after !== '' &&
    !/[\s,.;:!?)\]}،؛。、，]/u.test(after);
  const closes = before !== '' && !/[\s([{¿¡]/u.test(before) && (after === '' || AFTER_CLOSE.test(after) || markAfter);
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  if (USUAL_OPEN.has(char)) return 'open';
  if (USUAL_CLOSE.has(char)) return 'close';
  return 'either';
}

interface Open {
  mark: Mark;
  inner: number;
}

function pair(text: string, paragraph: Paragraph, marks: readonly Mark[], openBefore: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const surplus = closingSurplus(marks);
  const stack: Open[] = [];
  let singleUntil = 0;
  const first = marks.find((mark) => mark.family !== 'single');
  if (openBefore && first?.direction === 'close' && first.at > paragraph.start + 1) {
    stack.push({ mark: { ...first, at: paragraph.start, length: 0 }, inner: paragraph.start });
  }
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const top = stack[stack.length - 1];
    if (mark.at < singleUntil) continue;
    if (mark.family === 'single') {
      if (top) continue;
      const closing = closingSingle(text, paragraph, marks, i);
      if (!closing) continue;
      spans.push({
        start: mark.at + 1,
        end: closing.at,
        open: mark.at,
        close: closing.at + 1,
        closed: true,
        single: true,
      });
      singleUntil = closing.at + 1;
      continue;
    }
    const direction = mark.direction === 'either' ? (top ? 'close' : 'open') : mark.direction;
    if (direction === 'close') {
      if (!top) continue;
      stack.pop();
      if (stack.length === 0) spans.push(closedSpan(top, mark));
    } else if (!top) {
      stack.push({ mark, inner: mark.at + mark.length });
    } else if (stack.length < 8 && (mark.family !== top.mark.family ? surplus[i]! >= 0 : surplus[i]! >= 1)) {
      stack.push({ mark, inner: mark.at + mark.length });
    } else {
      // The mark before was never closed: this one starts anew.
      stack.length = 0;
      stack.push({ mark, inner: mark.at + mark.length });
    }
  }
  const outer = stack[0];
  if (outer && outer.inner < paragraph.end) {
    spans.push({
      start: outer.inner,
      end: paragraph.end,
      open: outer.mark.at,
      close: paragraph.end,
      closed: false,
      single: false,
    });
  }
  return spans;
}

function closedSpan(opened: Open, mark: Mark): MarkedSpan {
  return {
    start: opened.inner,
    end: mark.at,
    open: opened.mark.at,
    close: mark.at + mark.length,
    closed: true,
    single: false,
  };
}

/** For every mark: closing minus opening double marks after it in its paragraph. */
function closingSurplus(marks: readonly Mark[]): Int32Array {
  const surplus = new Int32Array(marks.length);
  let sum = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    surplus[i] = sum - 1;
    if (mark.family === 'single') continue;
    if (mark.direction === 'close' || mark.direction === 'either') sum++;
    else sum--;
  }
  return surplus;
}

/** The partner of an opening single mark, or null: ’ and ' write the apostrophe too, so it must look like an end. */
function closingSingle(text: string, paragraph: Paragraph, marks: readonly Mark[], index: number): Mark | null {
  const opening = marks[index]!;
  const char = text[opening.at]!;
  if (opening.direction !== 'open' || '›´’'.includes(char)) return null;
  const rest = text.slice(opening.at + 1, opening.at + 8);
  if (char === "'" && (/^\d/.test(rest) || ELISION.test(rest))) return null;
  if (!/^[\p{L}\p{N}“"«([…¿¡$£€]/u.test(rest)) return null;
  let possible: Mark | null = null;
  for (let i = index + 1; i < marks.length && i < index + 40; i++) {
    const mark = marks[i]!;
    if (mark.at - opening.at > SINGLE_REACH) break;
    if (mark.family !== 'single') continue;
    if (possible && mark.direction === 'open') return possible;
    const closing = text[mark.at]!;
    const after = mark.at + 1 < paragraph.end ? text[mark.at + 1]! : '';
    if (!closesSingle(char, closing) || LETTER.test(after)) continue;
    const before = text[mark.at - 1]!;
    if (/\s/u.test(before)) continue;
    if (/[.,!?…;]/u.test(before)) return mark;
    if (!/s/i.test(before)) return possible ?? mark;
    // "workers' rights": a possessive, unless nothing later closes the mark.
    possible ??= mark;
    if (mark.direction === 'close' && after !== ' ') return mark;
  }
  if (possible && char === "'" && !text.slice(opening.at, possible.at).includes(' ')) return possible;
  return possible;
}

function closesSingle(open: string, close: string): boolean {
  if (open === '‹') return close === '›';
  if (open === '›') return close === '‹';
  if (open === '‚') return close === '‘' || close === '’' || close === "'";
  if (open === '‘') return close === '’' || close === "'";
  if (open === '`') return close === "'" || close === '`' || close === '´';
  return close === "'" || close === '’';
}
