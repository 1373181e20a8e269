/** Characters from which the beginning of a text is enough to know it. */
const BEGINNING = 30;

/** Equal letter for letter, or as far as the shorter goes where one of them is cut: case, spaces and signs don't count. */
export function isSameText(text: string, wanted: string): boolean {
  const a = letters(text);
  const b = letters(wanted);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= BEGINNING && short.length >= long.length / 2 && long.startsWith(short);
}

/** The same, or the title below a line that announces it ("Island life: Ferry stops for the winter"). */
export function isHeadline(text: string, title: string): boolean {
  if (isSameText(text, title)) return true;
  const wanted = letters(title);
  return wanted.length >= BEGINNING / 2 && letters(text).endsWith(wanted);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
