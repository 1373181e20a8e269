const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** The words of a text, with the apostrophes, hyphens and dots that go on them. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** How many words `wordsOf` finds, without making them: asked of every quotation. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? ASCII[code]! : kindOf(text.codePointAt(i)!);
    if (code >= 0xd800 && code < 0xdc00) i++;
    if (!inside && kind === STARTS) count++;
    inside = kind === STARTS || (inside && kind === GOES_ON);
  }
  return count;
}

const OTHER = 0;
const GOES_ON = 1;
const STARTS = 2;

function kindOf(code: number): number {
  const char = String.fromCodePoint(code);
  if (/[\p{L}\p{N}]/u.test(char)) return STARTS;
  return /[\p{M}'’.-]/u.test(char) ? GOES_ON : OTHER;
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindOf(code));
