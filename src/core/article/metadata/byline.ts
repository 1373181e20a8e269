import { collapse, nextInside } from '../../blocks/text';
import { type Json, plain, typesOf } from './json-ld';
import { isElsewhere, type NamedElements } from './named-elements';

/** The words before a name in a byline, in the languages of the larger press. */
const BY =
  /^(?:(?:written |posted |published |reported |story |words |article |report |analysis |opinion )?by|von|par|por|di|da|av|af|door|od|autor(?:[/*:]?in)?(?:n?en)?|auteure?s?|authors?|author of the article|autor|autore|text|texto|texte|testo|tekst|redaktion|редактор|автор|текст|作者|記者|记者|文)(?=[\s:：/])[\s:：/]*/iu;
/** What stands behind names: roles, places, dates. */
const BEHIND =
  /\s+(?:[|•·–—]|-)\s+.*$|\s*[,(/]\s*(?:in|aus|à|en)\s.*$|\s+(?:in|à)\s+\p{Lu}.*$|\s*(?:기자|記者|记者)(?!\p{L}).*$|\s+(?:(?:last )?updated|published|posted|publié|veröffentlicht|publicado)(?!\p{L}).*$|(?<=\S\s\S{2,40})\s+(?:associated press|reuters|afp|dpa|bloomberg)$/iu;
const AND = /\s*(?:[,;&|·、]|\s(?:and|und|et|y|e|og|och|en|i|и|与|和)\s)\s*/u;
const NAME_WORDS = 6;
/** What follows a name behind a comma and belongs to it, or is only a degree. */
const BELONGS = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const DEGREE =
  /^(?:m\.?d|ph\.?d|d\.?o|r\.?n|m\.?a|m\.?s|m\.?b\.?a|m\.?p\.?h|rdn?|lcsw|d\.?d\.?s|j\.?d|esq|llm|dvm|cpa|cfa)\.?$/i;
/** A post in a newsroom instead of a name, by its last word ("Staff Writer", "News Desk"), or a post behind a name. */
const POST =
  /(?:^|\s)(?:correspondent|reporter|editor|writer|contributor|columnist|producer|photographer|journalist|critic|desk|bureau|team|board|staff|newsroom|redaktion|redakteur(?:in)?|korrespondent(?:in)?|correspondante?|journaliste|corresponsal|redactora?|redattore|redattrice|redacteur|redactie)s?$/i;
/** Words of the page's own invitations, in no name. */
const INVITES =
  /^(?:read|more|view|all|get|join|sign (?:up|in)|support|donate|about|mehr|alle)\s|(?:^|\s)(?:subscribe|newsletters?|stories|articles|latest|advertisement|comments|profile|authors?|biography|abonnieren|artikel)(?=$|\s)/i;
/** What a button beside the name says before it. */
const BUTTON = /^(?:follow|contact|e-?mail|message|more (?:from|by)|posts? by|stories by|articles by)\s+(?=\p{Lu})/iu;
const NO_NAME =
  /[\d@#<>{}[\]=_:]|https?:|www\.|\.(?:com|net|org|de)\b|^(?:staff|admin|editor|editors|redaktion|redacción|rédaction|redazione|redactie|team|author|unknown|guest|user|null|undefined|web ?desk|online|newsroom|view|follow|share|published|updated|minutes?)$/iu;

/** People named by structured data; organisations only where no person is. */
export function namesInData(author: unknown): { people: string[]; others: string[] } {
  const people: string[] = [];
  const others: string[] = [];
  for (const item of [author].flat(2)) {
    if (typeof item === 'string') people.push(...splitNames(item));
    else if (item && typeof item === 'object') {
      const node = item as Json;
      const inParts = [plain(node.givenName), plain(node.familyName)].filter(Boolean).join(' ');
      const names = [node.name ?? inParts].flat().flatMap((name) => splitNames(plain(name) ?? ''));
      (typesOf(node).some((type) => /Organi[sz]ation$/.test(type)) ? others : people).push(...names);
    }
  }
  return { people: unique(people), others: unique(others) };
}

/** Names in a line such as "By Jane Doe and John Roe | 24 April 2024". */
export function splitNames(line: string): string[] {
  const bare = collapse(line).replace(BUTTON, '').replace(BY, '').replace(BEHIND, '');
  const names: string[] = [];
  for (const part of bare.split(AND)) {
    if (names.length > 0 && BELONGS.test(part)) names.push(`${names.pop()} ${part}`);
    else if (!DEGREE.test(part)) names.push(part);
  }
  return unique(names.map(cleanName).filter(isName));
}

/** Names in a line that begins as bylines do ("By Jane Doe"); none for any other line. */
export function namesInLine(line: string): string[] {
  if (!BY.test(line)) return [];
  const names = splitNames(line);
  return names.every(isPersonal) ? names : [];
}

function cleanName(name: string): string {
  const bare = name
    .replace(BUTTON, '')
    .replace(BY, '')
    .replace(/^[\s.,:;|–—-]+|[\s,:;|–—-]+$/g, '')
    .replace(/\s*\(.*\)$/, '');
  return /\p{L}\.$/u.test(bare) && !/\b(?:\p{L}|[js]r)\.$/iu.test(bare) ? bare.slice(0, -1) : bare;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || NO_NAME.test(name)) return false;
  if (POST.test(name) || INVITES.test(name)) return false;
  return name.split(' ').length <= NAME_WORDS && /\p{L}/u.test(name);
}

const MAX_CANDIDATES = 12;
const MAX_CHARACTERS = 120;

/** Names in the byline that the page shows: the first kind of element that has any, near the headline. */
export function namesOnPage({ authors }: NamedElements, isOwnName: (name: string) => boolean): string[] {
  for (const elements of authors) {
    const names: string[] = [];
    let parent: Element | null = null;
    for (const element of elements.slice(0, MAX_CANDIDATES)) {
      if (isElsewhere(element)) continue;
      const text = collapse(element.getAttribute('content') ?? spacedText(element));
      if (text === '' || text.length > MAX_CHARACTERS) continue;
      const found = namesIn(element, text).filter((name) => isPersonal(name) && !isOwnName(name));
      if (found.length === 0) continue;
      // Further bylines belong to other articles unless they stand together with the first.
      const around: Element | null = element.parentElement?.parentElement ?? null;
      if (
        names.length > 0 &&
        around !== parent &&
        element.parentElement?.parentElement?.parentElement !== parent?.parentElement
      )
        break;
      parent = around;
      names.push(...found);
    }
    if (names.length > 0) return unique(names);
  }
  return [];
}

/** The text of an element, with a space where only an element divides a word and a name ("By<a>Jane Doe</a>"). */
function spacedText(element: Element): string {
  if (element.firstElementChild === null) return element.textContent ?? '';
  let text = '';
  for (let node: Node | null = element; node; node = nextInside(element, node, true)) {
    if (node.nodeType !== 3) continue;
    const added = node.nodeValue ?? '';
    text += /\p{L}$/u.test(text) && /^\p{Lu}/u.test(added) ? ` ${added}` : added;
  }
  return text;
}

/** Names in a line, or in its elements where nothing but these divides them. */
function namesIn(element: Element, text: string): string[] {
  const children = [...element.children];
  if (children.length < 2 || /[,;&|]/.test(text)) return splitNames(text);
  const parts = children.map((child) => collapse(child.textContent ?? '')).filter((part) => part !== '');
  return parts.join(' ') === text ? unique(parts.flatMap(splitNames)) : splitNames(text);
}

/**
 * Whether a name is that of the site: its newsroom, or the account under which everything is published.
 * @param names the site's, null where none is known
 * @param host of the page's address, or null
 */
export function namesNewsroom(names: readonly (string | null)[], host: string | null): (name: string) => boolean {
  const domain = host?.replace(/^www\./, '').split('.')[0] ?? null;
  const own = [...names, domain].filter((name): name is string => !!name);
  const bareOwn = own.map(bare);
  const firstWords = own.map(firstWord).filter((word) => word.length >= TELLING_LETTERS);
  return (name) => {
    const wanted = bare(name);
    if (wanted === '') return false;
    if (bareOwn.some((site) => site === wanted || site.startsWith(wanted) || wanted.startsWith(site))) return true;
    return firstWords.includes(firstWord(name));
  };
}

/** Letters from which the first word of a site's name tells the site ("Harlow Post", "Harlow Admin"). */
const TELLING_LETTERS = 5;

function firstWord(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name.toLowerCase().replace(/^the\s+/, ''))?.[0] ?? '';
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:com|net|org|de|fr|es|it|co\.uk)$/, '')
    .replace(/^the\s+|[^\p{L}\p{N}]+/gu, '');
}

/** Two words or more that begin with capitals, or a name in a script without capitals. */
export function isPersonal(name: string): boolean {
  const words = name.split(' ');
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u.test(name))
    return name.length <= 20;
  return words.length >= 2 && words.length <= 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}
