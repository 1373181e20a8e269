import { collapse } from '../../blocks/text';

const SEPARATOR = /\s+(?:[|•·›»«:–—/]|-{1,2}|::)\s+|\s*[|｜ㅣ]\s*|(?<=\p{Script=Hangul})-(?=\p{Script=Hangul})/u;
/** Share of words that a headline on the page and the title in its data have in common. */
const ALIKE = 0.4;

/**
 * The headline that the reader sees, checked against what the page's data call it; the data's own where the page shows none.
 * @param said titles from the page's data, in order of trust
 * @param siteName name of the site, to cut off
 */
export function chooseTitle(
  page: Document,
  said: readonly (string | null)[],
  siteName: string | null,
  host: string | null,
): string {
  const titles = said.filter((title): title is string => !!title).map((title) => cutSiteName(title, siteName, host));
  const headlines = [...page.querySelectorAll('h1')]
    .slice(0, 20)
    .map((heading) => collapse(heading.textContent ?? ''))
    .filter((text) => text !== '' && text.length <= 300 && !isSame(text, siteName));
  const exact = headlines.find((text) => titles.some((title) => isSame(text, title)));
  if (exact) return exact;
  // A headline with its kicker inside.
  const within = titles.find(
    (title) => title.length >= 15 && headlines.some((text) => letters(text).endsWith(letters(title))),
  );
  if (within) return within;
  const alike = headlines.find((text) => titles.some((title) => similarity(text, title) >= ALIKE));
  if (alike) return alike;
  if (headlines.length === 1 && (titles.length === 0 || headlines[0]!.split(' ').length >= 5)) return headlines[0]!;
  return titles[0] ?? headlines[0] ?? '';
}

/** Takes the name of the site, and of a section beside it, off the end or the start of a document's title. */
function cutSiteName(title: string, siteName: string | null, host: string | null): string {
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < 2) return title;
  const domain = letters(host?.replace(/^www\./, '').replace(/\.[a-z.]+$/, '') ?? '');
  const at = parts.findIndex(
    (part) => isSame(part, siteName) || (domain.length > 3 && letters(part).startsWith(domain)),
  );
  if (at > 0) return upTo(title, parts[at - 1]!);
  if (at === 0) return title.slice(title.indexOf(parts[1]!)).trim();
  return title;
}

function upTo(title: string, part: string): string {
  return title.slice(0, title.lastIndexOf(part) + part.length).trim();
}

function isSame(a: string, b: string | null): boolean {
  return b !== null && letters(a) !== '' && letters(a) === letters(b);
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.(?:com|net|org|de|fr|es|it|at|ch|co\.uk)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function similarity(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size === 0 || second.size === 0) return 0;
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  return common / Math.min(first.size, second.size);
}

/** Words of more than two letters; single letters where a script has no spaces. */
function wordsOf(text: string): Set<string> {
  const lower = text.toLowerCase();
  return new Set(lower.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}]{3,}/gu) ?? []);
}
