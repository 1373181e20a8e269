import { codeLanguage } from '../blocks/code';
import { creditOf } from '../blocks/credits';
import { hostOf } from '../blocks/host';
import { blockMarkup } from '../blocks/markup';
import { originsOn } from '../blocks/origin';
import { type Segmentation, segment } from '../blocks/segment';
import type { Outline } from '../blocks/types';
import { applySiteRules } from '../choices/site-rules/apply';
import type { SiteRule } from '../choices/site-rules/types';
import { type Judgement, judge } from '../filters';
import type { FilterId, Reason, Verdict } from '../filters/types';
import { directionOf } from '../language/direction';
import { languageOfPage } from '../language/of-outline';
import { PageParts } from '../page/parts';
import { takeSnapshot } from '../snapshot/snapshot';
import { type Choice, chooseArticle } from './choice';
import { judgedOfArticle } from './ledger-range';
import { readMetadata } from './metadata';
import { namesNewsroom } from './metadata/byline';
import { type NoArticleReason, reasonForNone } from './no-article';
import { NOTHING_SAID, readOpeningLines } from './opening-lines';
import { outlineOfLines } from './plain-text';
import { isSameText } from './same-text';
import { findStandfirst } from './standfirst';
import type { Article, ArticleMeta, Block, Image, TraceEntry } from './types';
import { leftOutProse, noticesOf, readAccess } from './wholeness';
import { findWrittenByline } from './written-byline';

export type { NoArticleReason } from './no-article';

/** `offer` holds what there is on the page, for a reader who wants to see it all the same. */
export type Extraction = { ok: true; article: Article } | { ok: false; reason: NoArticleReason; offer: Article | null };

export interface ExtractOptions {
  /** Address of the page, for links and for choosing among several articles; null when unknown. */
  url: string | null;
  /** What the reader sees, asked for each element of the live page; absent where there is no layout (command line). */
  isVisible?: (element: Element) => boolean;
  /** The reader's own rules for this page (`rulesFor`). */
  siteRules?: readonly SiteRule[];
  /** Every piece of text on the page, nothing judged: the way out for a reader who misses something. */
  everything?: boolean;
}

/** What is neither a standfirst nor a description of an article, wherever it stands. */
const ASKS: ReadonlySet<FilterId> = new Set<FilterId>([
  'support-appeal',
  'subscription-prompt',
  'newsletter-signup',
  'follow-share',
  'advertising',
  'comments-prompt',
  'consent-notice',
]);

/**
 * Makes an article of a page. Pure: works on a snapshot, the document is not changed; no browser API beyond the DOM.
 * @param page the live page, or a parsed one
 * @returns an article, or the reason why there is none; never throws on any markup
 */
export function extractArticle(page: Document, options: ExtractOptions): Extraction {
  const parts = new PageParts(page);
  const declared = readMetadata(page, options.url, parts);
  const snapshot = takeSnapshot(page, options, parts);
  const segmentation = segment(snapshot);
  const { outline } = segmentation;
  if (outline.blocks.every((block) => block.text === '')) return { ok: false, reason: 'empty', offer: null };
  const inItsLanguage = inLanguage(declared, languageOfPage(outline, declared.lang));
  const isKnown = isOfPerson(declared) && declared.publishedTime !== null && declared.modifiedTime !== null;
  const lines = isKnown ? NOTHING_SAID : readOpeningLines(outline, declared.title, inItsLanguage.lang);
  const described: ArticleMeta = {
    ...inItsLanguage,
    byline: isOfPerson(declared) ? declared.byline : (lines.byline ?? declared.byline),
    publishedTime: declared.publishedTime ?? lines.published,
    modifiedTime: declared.modifiedTime ?? lines.modified,
  };
  let standfirst = findStandfirst(outline, described.title, described.excerpt);
  const meta = { ...described, dek: standfirst === null ? null : outline.blocks[standfirst]!.text };
  if (options.everything) return { ok: true, article: everythingOf(meta, segmentation) };
  const ruled = applySiteRules(snapshot, segmentation, options.siteRules ?? []);
  const judgements = judge(outline, meta).map((judgement, index) => overrule(judgement, ruled.get(index)));
  if (standfirst !== null && (judgements[standfirst]!.verdict || judgements[standfirst]!.parts)) {
    // Shown above the text already, whatever stands beside it on the page; only its own words count.
    if (withoutAsks(meta.dek, meta) !== null) judgements[standfirst] = { verdict: null };
    else [standfirst, meta.dek] = [null, null];
  }
  const names = (meta.byline ?? '').split(/\s*[,;&]\s*/).filter((name) => name.length > 0);
  const choice = chooseArticle(snapshot, segmentation, judgements, {
    title: meta.title,
    url: options.url,
    description: meta.excerpt,
    image: meta.leadImage?.src ?? null,
    standfirst,
    names,
  });
  if (!choice) return none(outline, new Set(), judgements, described, everythingOf(described, segmentation));
  for (const index of choice.reprieved) judgements[index] = { verdict: null };
  for (const [index, { action }] of ruled) if (action === 'keep') choice.kept.add(index);
  if (choice.kept.size === 0) return none(outline, choice.kept, judgements, described, null);
  const shown = {
    ...meta,
    dek: choice.standfirst === null ? null : meta.dek,
    // What stands on the page as well was judged there.
    excerpt: isSameText(meta.excerpt ?? '', meta.dek ?? '') ? meta.excerpt : withoutAsks(meta.excerpt, meta),
    leadImage: meta.leadImage ?? firstPicture(segmentation, choice.kept),
  };
  const written = isOfPerson(meta) ? null : findWrittenByline(segmentation, choice.kept, meta.title);
  if (written) {
    shown.byline = written.names;
    choice.kept.delete(written.index);
    choice.dropped.set(written.index, 'the byline');
  }
  const article = assemble(shown, segmentation, judgements, choice);
  const notices = noticesOf(outline, choice.kept, judgements, readAccess(parts.data, snapshot));
  const leftOutWords = leftOutProse(outline, choice.kept, judgements).words;
  const whole = { ...article, notices, leftOutWords };
  const reason = reasonForNone(outline, choice.kept, judgements, { title: described.title, url: options.url });
  return reason === null ? { ok: true, article: whole } : { ok: false, reason, offer: whole };
}

/** A description without what it asks of the reader; null where it does nothing else. */
function withoutAsks(description: string | null, meta: ArticleMeta): string | null {
  if (description === null) return null;
  const context = { title: '', dek: null, siteName: meta.siteName, lang: meta.lang, url: meta.url };
  const { verdict, parts } = judge(outlineOfLines([{ text: description, gap: '' }]), context)[0]!;
  const isAsk = (part: { verdict: Verdict | null }) => part.verdict !== null && ASKS.has(part.verdict.category);
  if (!parts) return isAsk({ verdict }) ? null : description;
  const rest = parts.filter((part) => !isAsk(part)).map(({ start, end }) => description.slice(start, end).trim());
  return rest.join(' ') || null;
}

/** The first picture of the text, for pages whose data name none. */
function firstPicture({ outline, elements }: Segmentation, kept: ReadonlySet<number>): Image | null {
  const figure = outline.blocks.find(
    ({ index, kind }) => kind === 'figure' && kept.has(index) && imageIn(elements[index]!),
  );
  const image = figure && imageIn(elements[figure.index]!);
  return image ? { src: image.getAttribute('src') ?? '', alt: image.getAttribute('alt') ?? '' } : null;
}

function imageIn(element: Element): Element | null {
  return element.localName === 'img' ? element : element.querySelector('img');
}

/** Somebody wrote it, as far as the page says: not its newsroom, and not nobody. */
function isOfPerson({ byline, siteName, url }: ArticleMeta): boolean {
  return byline !== null && !namesNewsroom([siteName], hostOf(url))(byline);
}

function none(
  outline: Outline,
  kept: ReadonlySet<number>,
  judgements: readonly Judgement[],
  { title, url }: ArticleMeta,
  offer: Article | null,
): Extraction {
  const reason = reasonForNone(outline, kept, judgements, { title, url }) ?? 'too-little-text';
  return { ok: false, reason, offer: offer && offer.blocks.length > 0 ? offer : null };
}

/** A direction that the page gives stays; otherwise the language's own. */
function inLanguage(meta: ArticleMeta, lang: string): ArticleMeta {
  return { ...meta, lang, dir: meta.dir === 'rtl' ? 'rtl' : directionOf(lang) };
}

function everythingOf(meta: ArticleMeta, segmentation: Segmentation): Article {
  const { blocks } = segmentation.outline;
  const kept = new Set(blocks.filter(({ isControl }) => !isControl).map(({ index }) => index));
  const choice = { kept, restored: new Map(), dropped: new Map() };
  return assemble(
    meta,
    segmentation,
    blocks.map(() => ({ verdict: null })),
    choice,
  );
}

/** What the reader's own rule says outranks what the filters say. */
function overrule(judgement: Judgement, rule: SiteRule | undefined): Judgement {
  if (!rule) return judgement;
  if (rule.action === 'keep') return { verdict: null };
  const own: Reason = { code: 'site-rule', detail: rule.text };
  const { score = 1, reasons = [] } = judgement.verdict ?? {};
  return { verdict: { category: rule.category, score, reasons: [own, ...reasons] } };
}

function assemble(
  meta: ArticleMeta,
  segmentation: Segmentation,
  judgements: Judgement[],
  { kept, restored, dropped }: Choice,
): Article {
  const judged = judgedOfArticle(segmentation.outline, kept, judgements);
  const originOf = originsOn(segmentation.outline);
  const blocks: Block[] = [];
  const trace: TraceEntry[] = [];
  for (const source of segmentation.outline.blocks) {
    const { index } = source;
    const judgement = judgements[index]!;
    const left = dropped.get(index);
    if (left) trace.push({ step: 'readability', blockId: `b${index}`, reason: left });
    if (!kept.has(index) && !judged.has(index)) continue;
    const element = segmentation.elements[index]!;
    const id = `b${index}`;
    const why = restored.get(index);
    if (why) trace.push({ step: 'restore', blockId: id, reason: why });
    const { kind, ordered } = source;
    // The title is the only heading of the first level.
    const level = kind === 'heading' ? Math.max(2, source.level ?? 2) : source.level;
    const language = kind === 'code' ? codeLanguage(element) : null;
    const credit =
      kind === 'figure' && source.text !== '' ? creditOf(element.querySelector('figcaption') ?? element) : null;
    const common = {
      kind,
      ...(level === undefined ? {} : { level }),
      ...(ordered === undefined ? {} : { ordered }),
      ...(source.number === undefined ? {} : { number: source.number }),
      ...(language === null ? {} : { language }),
      ...(credit === null ? {} : { credit }),
      origin: originOf(source),
    };
    if (judgement.parts) {
      judgement.parts.forEach((part, n) => {
        const text = source.text.slice(part.start, part.end).trim();
        const html = blockMarkup(element, kind, level, part.start, part.end);
        blocks.push({ id: `${id}.${n}`, ...common, text, html, verdict: part.verdict });
      });
      trace.push({ step: 'split', blockId: id, reason: 'an ask and a sentence of the article in one element' });
      continue;
    }
    const html = blockMarkup(element, kind, level);
    // A line and the title of a player are nothing to read.
    const text = kind === 'separator' || kind === 'embed' ? '' : source.text;
    if (text === '' && !/<(?:img|hr|a)\b/.test(html)) continue;
    blocks.push({ id, ...common, text, html, verdict: judgement.verdict });
  }
  return { ...meta, blocks, trace, notices: [], leftOutWords: 0 };
}
