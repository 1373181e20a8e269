import type { Evidence, Filter } from '../filter';
import type { FilterId } from '../types';
import { type BlockFacts, comparable, type PageFacts, type SentenceFacts } from './facts';
import type { PhraseMatcher } from './phrases';
import { POINTS } from './weights';

/** Longest text that can be a label. */
const LABEL_LENGTH = 70;
/** A sentence of this length that neither addresses the reader nor says "we" is hardly a call. */
const LONG_SENTENCE = 160;
/** Further calls and hints beyond these say nothing new. */
const MAX_FURTHER_ASKS = 3;

const PRICE =
  /(?:[$£€¥₹₽₺₴₪₩฿]|\b(?:usd|eur|gbp|chf|rs|us\$|a\$|r\$|zł|kč|ft|kr|lei|лв|руб|грн)\b)\.?\s?\d|\d\s?(?:[$£€¥₹₽₺₴₪₩฿]|\b(?:usd|eur|gbp|chf|zł|kč|ft|kr|lei|лв|руб|грн|euros?)(?![\p{L}]))/iu;

/** All evidence in one block, for every filter. */
export function gatherEvidence(facts: BlockFacts, page: PageFacts, filters: readonly Filter[]): Evidence[] {
  const evidence: Evidence[] = [];
  facts.sentences.forEach((sentence, index) => {
    if (sentence.folded.trim() !== '') readSentence(facts, sentence, index, evidence);
  });
  for (const filter of filters) {
    readLinks(facts, filter, evidence);
    if (filter.inspect) evidence.push(...filter.inspect(facts, page));
  }
  addSupport(facts, page, filters, evidence);
  return evidence;
}

function readSentence(facts: BlockFacts, sentence: SentenceFacts, index: number, evidence: Evidence[]): void {
  const line = trimLine(sentence.folded);
  const isLine = standsAlone(facts, index);
  const { start, end } = sentence;
  for (const { matchers } of facts.languages) {
    for (const matcher of matchers) {
      const { filter } = matcher;
      if (isLine && line.length <= LABEL_LENGTH && matcher.label?.test(line)) {
        evidence.push({ filter, points: POINTS.label, reason: { code: 'label', detail: line }, start, end });
      }
      if (isLine) readLead(facts, sentence, matcher, evidence);
      readPhrases(facts, sentence, matcher, evidence);
    }
  }
}

/** A sentence is a line of its own when the block, a line break or a missing space sets it apart on both sides. */
function standsAlone({ sentences, block }: BlockFacts, index: number): boolean {
  const { start, end, glued } = sentences[index]!;
  const next = sentences[index + 1];
  const before = index === 0 || glued || block.breaks?.includes(start);
  return Boolean(before) && (!next || next.glued || Boolean(block.breaks?.includes(end)));
}

/** Without the arrows, dashes and signs around a label. */
export function trimLine(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N}).!?]+$/gu, '').replace(/[.!:…]+$/u, '');
}

function readLead(facts: BlockFacts, sentence: SentenceFacts, matcher: PhraseMatcher, evidence: Evidence[]): void {
  if (!matcher.lead) return;
  const line = sentence.folded.replace(/^[^\p{L}\p{N}]+/u, '');
  const match = matcher.lead.exec(line);
  if (!match) return;
  const { filter } = matcher;
  const { start, end } = sentence;
  const reason = { code: 'label', detail: match[0] } as const;
  const rest = line.slice(match[0].length);
  const { linkDensity, links } = facts.block;
  if (/^\s*[:：|>›»→–—-]/.test(rest)) {
    const points = filter === 'related-links' && links.length === 0 ? POINTS.leadWithLink : POINTS.leadWithColon;
    evidence.push({ filter, points, reason, start, end });
  } else if (linkDensity >= 0.5 && rest !== '') {
    evidence.push({ filter, points: POINTS.leadWithLink, reason, start, end });
  }
}

function readPhrases(facts: BlockFacts, sentence: SentenceFacts, matcher: PhraseMatcher, evidence: Evidence[]): void {
  const { filter } = matcher;
  const seen = new Set<string>();
  let doubt = 1;
  if (sentence.speech && filter !== 'credits') doubt *= 0.4;
  if (!sentence.address && sentence.folded.length > LONG_SENTENCE) doubt *= 0.5;
  if (facts.block.kind === 'quote') doubt *= 0.5;
  for (const match of matcher.ask ? sentence.folded.matchAll(matcher.ask) : []) {
    if (seen.has(match[0])) continue;
    const points = (seen.size === 0 ? POINTS.ask : POINTS.furtherAsk) * doubt;
    seen.add(match[0]);
    if (seen.size > MAX_FURTHER_ASKS) break;
    const start = sentence.start + match.index;
    const detail = facts.block.text.slice(start, start + match[0].length);
    evidence.push({ filter, points, reason: { code: 'phrase', detail }, start, end: start + match[0].length });
  }
  for (const match of matcher.hint ? sentence.folded.matchAll(matcher.hint) : []) {
    if (seen.has(match[0])) continue;
    seen.add(match[0]);
    const start = sentence.start + match.index;
    const detail = facts.block.text.slice(start, start + match[0].length);
    evidence.push({
      filter,
      points: POINTS.hint * Math.min(doubt, 1),
      reason: { code: 'phrase', detail },
      start,
      end: start + match[0].length,
      hint: true,
    });
  }
}

function readLinks({ block }: BlockFacts, filter: Filter, evidence: Evidence[]): void {
  if (!filter.linkTarget || block.links.length === 0) return;
  for (const { href, text } of block.links) {
    const target = linkTarget(href);
    const match = filter.linkTarget.exec(target);
    if (!match) continue;
    const whole = text.length >= 0.6 * block.text.length;
    const points = whole ? POINTS.linkBlock : block.text.length > 240 ? POINTS.link / 2 : POINTS.link;
    evidence.push({ filter: filter.id, points, reason: { code: 'link-target', detail: match[0] } });
    return;
  }
}

/** Host and path, in lower case, without query and fragment; a fragment alone stays. */
function linkTarget(href: string): string {
  const lower = href.toLowerCase();
  if (lower.startsWith('#') || /^(?:mailto|whatsapp|tg|sms):/.test(lower)) return lower;
  return lower.replace(/^[a-z]+:\/\//, '//').replace(/[?].*$/, '');
}

/** Buttons, fields, prices and repetition say something only beside other evidence. */
function addSupport(facts: BlockFacts, page: PageFacts, filters: readonly Filter[], evidence: Evidence[]): void {
  const { block } = facts;
  const price = PRICE.exec(block.text)?.[0];
  const repeated = block.text.length >= 15 && (page.repetitions.get(comparable(block.text)) ?? 1) > 1;
  const address = facts.sentences.some((sentence) => sentence.address && !sentence.speech);
  for (const { id, controls } of filters) {
    const add = (points: number | undefined, reason: Evidence['reason']) => {
      if (points) evidence.push({ filter: id, points, reason, support: true });
    };
    if (block.buttons.length > 0) add(controls?.button, { code: 'button', detail: block.buttons[0]! });
    if (block.fields.length > 0) add(controls?.field, { code: 'form-field', detail: block.fields[0]! });
    if (price) add(controls?.price, { code: 'price', detail: price });
    if (!SPEAKING.has(id)) continue;
    if (repeated) add(0.5, { code: 'repeated-on-page' });
    if (address) add(POINTS.address, { code: 'phrase', detail: 'you' });
  }
}

/** Filters whose texts speak to the reader. */
export const SPEAKING: ReadonlySet<FilterId> = new Set<FilterId>([
  'support-appeal',
  'subscription-prompt',
  'newsletter-signup',
  'follow-share',
  'comments-prompt',
  'consent-notice',
]);
