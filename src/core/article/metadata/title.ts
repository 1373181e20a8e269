import { collapse } from '../../blocks/text';

const SEPARATOR = /\s+(?:[|•·›»«:–—/]|-{1,2}|::)\s+|\s*[|｜ㅣ]\s*|(?<=\p{Script=Hangul})-(?=\p{Script=Hangul})/u;
/** Share of words that a headline on the page and the title in its data have in common. */
const ALIKE = 0.4;
/** Words from which a headline can be known by some of its words: a name of a site is in many a title. */
const ALIKE_WORDS = 3;
const HEADLINES = 20;
/** Characters from which a part of a headline can be the title. */
const MIN_PART = 15;
/** How many times as long as the name of a site the headline before it is. */
const SITE_TIMES = 1.5;
/** Names of the line above a headline that some pages put into the same element. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|overline|over-?title|topline|eyebrow|dachzeile|spitzmarke|roofline|pre-?title|pre-?headline|sur-?titre|antetitulo|cintillo|occhiello|rubrik|label|category)(?:$|[\s_-])/i;

/**
 * The headline that the reader sees, checked against what the page's data call it; the data's own where the page shows none.
 * @param topHeadings the page's headings of the first level; @param subheadings those of the second
 * @param said titles from the page's data, in order of trust
 * @param siteName name of the site, to cut off
 */
export function chooseTitle(
  topHeadings: readonly Element[],
  subheadings: readonly Element[],
  said: readonly (string | null)[],
  siteName: string | null,
  host: string | null,
): string {
  const titles = said.filter((title): title is string => !!title).map((title) => cutSiteName(title, siteName, host));
  const shown = topHeadings
    .slice(0, HEADLINES)
    .filter((heading) => !leadsHome(heading) && !said.some((title) => title && isSiteIn(title, heading)));
  const clean = (texts: string[]) =>
    texts
      .map((text) => cutSiteName(text, siteName, host))
      .filter((text) => text !== '' && text.length <= 300 && !isSame(text, siteName));
  const whole = clean(shown.map((heading) => headlineText(heading, true)));
  const asWhole = whole.find((text) => titles.some((title) => isSame(text, title)));
  if (asWhole) return asWhole;
  const headlines = clean(shown.map((heading) => headlineText(heading, false)));
  const exact = headlines.find((text) => titles.some((title) => isSame(text, title)));
  if (exact) return exact;
  const part = shown.map(mainPart).find((text) => text && said.some((title) => !!title && hasPart(title, text)));
  if (part) return part;
  // A headline with its kicker inside.
  const within = titles.find(
    (title) => title.length >= 15 && headlines.some((text) => letters(text).endsWith(letters(title))),
  );
  if (within) return within;
  const alike = headlines.find((text) => {
    return wordsOf(text).size >= ALIKE_WORDS && titles.some((title) => similarity(text, title) >= ALIKE);
  });
  if (alike) return alike;
  const below = subheadings
    .slice(0, HEADLINES)
    .filter((heading) => !said.some((title) => title && isSiteIn(title, heading)))
    .map((heading) => headlineText(heading, true))
    .filter((text) => text.length >= MIN_PART && said.some((title) => title && opensOrEnds(title, text)))
    .sort((a, b) => b.length - a.length)[0];
  if (below) return below;
  if (headlines.length === 1 && (titles.length === 0 || headlines[0]!.split(' ').length >= 5)) return headlines[0]!;
  return titles[0] ?? headlines[0] ?? collapse(topHeadings[0]?.textContent ?? '');
}

/** The name of the site in its masthead: nothing but a link to the front page. */
function leadsHome(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  if (!link || collapse(link.textContent ?? '') !== collapse(heading.textContent ?? '')) return false;
  const href = link.getAttribute('href')!.trim();
  return /^(?:https?:)?(?:\/\/[^/?#]+)?\/?(?:index\.\w+)?$/i.test(href);
}

/** A heading that is the short last part of a title behind a sign: the name of the site. */
function isSiteIn(title: string, heading: Element): boolean {
  const parts = title.split(SEPARATOR);
  const text = collapse(heading.textContent ?? '');
  return parts.length > 1 && isSame(parts.at(-1)!, text) && parts[0]!.length >= SITE_TIMES * text.length;
}

/** A title that is this text, or begins or ends with it and a sign: the rest are names of the site and its sections. */
function opensOrEnds(title: string, text: string): boolean {
  const [lower, wanted] = [title.toLowerCase(), text.toLowerCase()];
  if (lower.startsWith(wanted)) return /^(?:$|\s*[|•·›»«:–—/｜-])/.test(lower.slice(wanted.length));
  return lower.endsWith(wanted) && /[|•·›»«:–—/｜-]\s*$/.test(lower.slice(0, -wanted.length));
}

/** A headline, with its kicker or without; elements side by side are divided by a space. */
function headlineText(heading: Element, withKicker: boolean): string {
  const texts = [...heading.childNodes].map((node) => {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (!withKicker && element && KICKER.test(element.getAttribute('class') ?? '')) return '';
    return element && /^(?:div|p|span|br|small)$/.test(element.localName)
      ? ` ${node.textContent ?? ''} `
      : (node.textContent ?? '');
  });
  const text = collapse(texts.join('')).replace(/^[:|–—-]\s*/, '');
  return text === '' ? collapse(heading.textContent ?? '') : text;
}

/** The longest of a headline's elements and the text beside them: not its kicker, not its subtitle; null for a plain one. */
function mainPart(heading: Element): string | null {
  const parts: string[] = [];
  let loose = '';
  for (const node of heading.childNodes) {
    if (node.nodeType === 3) loose += node.nodeValue ?? '';
    else parts.push(collapse(node.textContent ?? ''));
  }
  parts.push(collapse(loose));
  const texts = parts.filter((text) => text !== '').sort((a, b) => b.length - a.length);
  return texts.length > 1 && texts[0]!.length >= MIN_PART ? texts[0]! : null;
}

/** True for a title that consists of this text and others, divided by a sign. */
function hasPart(title: string, text: string): boolean {
  return title.split(SEPARATOR).some((part) => isSame(part, text)) || isSame(title, text);
}

/** Takes the name of the site, and of a section beside it, off the end or the start of a document's title. */
function cutSiteName(title: string, siteName: string | null, host: string | null): string {
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < 2) return title;
  const labels = host?.split('.').slice(0, -1).map(letters) ?? [];
  const at = parts.findIndex(
    (part) =>
      isSame(part, siteName) ||
      labels.some((label) => label.length > 2 && letters(part) === label) ||
      labels.some((label) => label.length > 3 && letters(part).startsWith(label)),
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
