const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const SPACE = 4;

/** What each UTF-16 code unit is, looked up once: asking a pattern for every character of a page takes far longer. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  // Beyond the end of a text `charCodeAt` gives NaN, which is no index.
  return kinds[code] || (code >= 0 ? look(code) : OTHER);
}

function look(code: number): number {
  const c = String.fromCharCode(code);
  const kind = /[\p{L}\p{M}]/u.test(c) ? LETTER : /\p{N}/u.test(c) ? DIGIT : /\s/.test(c) ? SPACE : OTHER;
  kinds[code] = kind;
  return kind;
}

/** @param code UTF-16 code unit, or NaN beyond the end of a text; letters and the marks on them */
export function isLetter(code: number): boolean {
  return kindOf(code) === LETTER;
}

/** @param code UTF-16 code unit, or NaN */
export function isDigit(code: number): boolean {
  return kindOf(code) === DIGIT;
}

/** @param code UTF-16 code unit, or NaN */
export function isSpace(code: number): boolean {
  return kindOf(code) === SPACE;
}
