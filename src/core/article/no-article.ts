import type { Outline, SourceBlock } from '../blocks/types';
import type { Judgement } from '../filters';
import { countWords, isProse } from './choice/measure';

/** Why a page has no article to show. */
export type NoArticleReason =
  | 'empty'
  | 'front-page'
  | 'search-results'
  | 'login-wall'
  | 'consent-page'
  | 'error-page'
  | 'too-little-text';

/** Words of text up to which a page can be something other than an article, by how sure its other signs are. */
const HARDLY_ANY = 25;
const FEW = 60;
const SOME = 150;
const ROOT_PAGE = 100;
/** Linked headlines from which a page is a list of articles, or a list of results. */
const HEADLINES = 10;
const RESULTS = 4;
const HEADLINE_WORDS = 4;
/** Share of a page's running text from which asking for consent is all it does. */
const CONSENT_SHARE = 0.5;

/** Ways and parameters of search pages, in the words of the languages that name them in their own. */
const SEARCH_PATH =
  /(?:^|\/)(?:search|suche|suchergebnisse?|recherche|buscar|busqueda|busca|pesquisa|cerca|ricerca|zoeken|szukaj|sok|sog|haku)(?:[/.]|$)/i;
const SEARCH_PARAMETER = /^(?:q|query|s|search|keywords?|suchbegriff|text|term)$/i;

/** Titles of error pages: the number of the error, or its name. */
const ERROR =
  /(?:^|[^\d.,])(?:40[0134]|410|429|50[0234])(?:$|[^\d.,%])|\b(?:not found|page (?:does not|doesn['’]t) exist|access denied|forbidden|service unavailable|bad gateway|internal server error|too many requests|just a moment|nicht gefunden|existiert nicht|introuvable|no encontrada|non trovata|não encontrada|niet gevonden|nie znaleziono)\b/i;

/**
 * Tells pages that hold no article from short articles. Careful: a page with more than a few sentences is one only where its
 * address says so too.
 * @param kept indices of the blocks that would be the article, may be empty
 * @returns the reason, null for an article
 */
export function reasonForNone(
  outline: Outline,
  kept: ReadonlySet<number>,
  judgements: readonly Judgement[],
  { title, url }: { title: string; url: string | null },
): NoArticleReason | null {
  const text = outline.blocks.filter(({ index }) => kept.has(index) && !judgements[index]?.verdict);
  const words = text.reduce((sum, block) => sum + (reads(block) ? countWords(block.text) : 0), 0);
  if (words < FEW && isError(outline, title)) return 'error-page';
  if (words < HARDLY_ANY && hasPassword(outline)) return 'login-wall';
  if (words < SOME && asksConsentOnly(outline, judgements, words)) return 'consent-page';
  const headlines = countHeadlines(outline, kept);
  if (words < SOME && headlines >= RESULTS && isSearch(url)) return 'search-results';
  if (headlines >= HEADLINES && words < (isRoot(url) ? ROOT_PAGE : HARDLY_ANY)) return 'front-page';
  return kept.size === 0 ? 'too-little-text' : null;
}

function reads({ kind, text, linkDensity, isControl }: SourceBlock): boolean {
  return !isControl && kind !== 'figure' && linkDensity < 0.5 && isProse(text, countWords(text));
}

function isError({ blocks }: Outline, title: string): boolean {
  const first = blocks.find(({ kind, text }) => kind === 'heading' && text !== '')?.text ?? '';
  return [title, first].some((line) => line.length <= 80 && ERROR.test(line));
}

function hasPassword({ blocks }: Outline): boolean {
  return blocks.some(({ fields }) => fields.includes('password'));
}

function asksConsentOnly({ blocks }: Outline, judgements: readonly Judgement[], words: number): boolean {
  let consent = 0;
  for (const { index, text } of blocks) {
    if (judgements[index]?.verdict?.category === 'consent-notice') consent += countWords(text);
  }
  return consent >= FEW / 2 && consent > CONSENT_SHARE * (consent + words);
}

/** Links to different pages, each with the words of a headline, outside of the text. */
function countHeadlines({ blocks }: Outline, kept: ReadonlySet<number>): number {
  const targets = new Set<string>();
  for (const { index, kind, text, links, linkDensity, isControl } of blocks) {
    if (isControl || linkDensity < 0.8 || (kept.has(index) && kind !== 'heading')) continue;
    if (kind !== 'figure' && links.length > 0 && countWords(text) >= HEADLINE_WORDS) targets.add(links[0]!.href);
  }
  return targets.size;
}

function isSearch(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  const names = search
    .slice(1)
    .split('&')
    .map((parameter) => parameter.split('=')[0]!);
  return SEARCH_PATH.test(pathname) || names.some((name) => SEARCH_PARAMETER.test(name));
}

/** A number in the query by which some sites name an article ("?p=1234"). */
const ARTICLE_NUMBER = /=\d{2,}(?:&|$)/;

/** The front page of a site, or of one of its languages. */
function isRoot(url: string | null): boolean {
  if (url === null || !URL.canParse(url) || ARTICLE_NUMBER.test(new URL(url).search)) return false;
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/i.test(new URL(url).pathname);
}
