import type { SourceBlock } from '../../blocks/types';
import type { Evidence, Filter } from '../filter';
import type { FilterId } from '../types';
import { type BlockFacts, INNER_NAME, namesSite, type PageFacts, type SentenceFacts } from './facts';
import { fold } from './fold';
import type { PhraseHit } from './phrases';
import { LONG_TEXTS } from './score';
import { POINTS } from './weights';

/** Longest text that can be a label. */
const LABEL_LENGTH = 70;
/** A sentence of this length that neither addresses the reader nor says "we" is hardly a call. */
const LONG_SENTENCE = 160;
/** Share of a sentence from which a phrase is all that it says. */
const WHOLE = 0.7;
/** Calls in one quotation from which it is none. */
const ASKS_OF_BOX = 3;
/** A call to follow is short. */
const CALL_LENGTH = 120;
/** Longer texts are no labels and no links to other articles. */
const LONG_TEXT = 220;
/** Links in one line from which a lead before them needs no colon. */
const KEYWORDS = 3;
/** Further calls and hints beyond these say nothing new. */
const MAX_FURTHER_ASKS = 3;

const PRICE =
  /(?:[$£€¥₹₽₺₴₪₩฿]|\b(?:usd|eur|gbp|chf|rs|us\$|a\$|r\$|zł|kč|ft|kr|lei|лв|руб|грн)\b)\.?\s?\d|\d\s?(?:[$£€¥₹₽₺₴₪₩฿]|\b(?:usd|eur|gbp|chf|zł|kč|ft|kr|lei|лв|руб|грн|euros?)(?![\p{L}]))/iu;

/** All evidence in one block, for every filter. */
export function gatherEvidence(facts: BlockFacts, page: PageFacts, filters: readonly Filter[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const sentence of facts.sentences) if (sentence.hits.length > 0) readSentence(facts, sentence, page, evidence);
  const targets = facts.block.links.map(({ href }) => linkTarget(href));
  for (const filter of filters) {
    if (targets.length > 0) readLinks(facts, targets, filter, evidence);
    if (filter.inspect) evidence.push(...filter.inspect(facts, page));
  }
  addSupport(facts, page, filters, evidence);
  return isPosted(facts.block, page) ? evidence.filter(({ filter }) => !OF_PUBLISHERS.has(filter)) : evidence;
}

/** Widgets that show what somebody posted on a network. */
const POST = /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-embed)/;
/** What somebody asks for in a post is part of the story. */
const OF_PUBLISHERS: ReadonlySet<FilterId> = new Set<FilterId>([
  'support-appeal',
  'subscription-prompt',
  'newsletter-signup',
  'comments-prompt',
]);
const MAX_HEIGHT = 3;

function isPosted({ kind, container }: SourceBlock, { outline: { containers } }: PageFacts): boolean {
  if (kind !== 'quote') return false;
  let at = containers[container];
  for (let height = 0; at && height < MAX_HEIGHT; height++, at = containers[at.parent]) {
    if (POST.test(at.classes.join(' ').toLowerCase())) return true;
  }
  return false;
}

function readSentence(facts: BlockFacts, sentence: SentenceFacts, page: PageFacts, evidence: Evidence[]): void {
  const seen = new Set<string>();
  const before = facts.sentences[facts.sentences.indexOf(sentence) - 1];
  const [own, carried] = [namesSubject(facts, sentence, page), namesSubject(facts, before, page)];
  const asks = new Map<FilterId, number>();
  for (const hit of sentence.hits) {
    const { filter, strength } = hit;
    if (filter === 'comments-prompt' && strength !== 'label' && isAnswered(facts, sentence, hit, page)) continue;
    const start = sentence.start + hit.start;
    const end = sentence.start + hit.end;
    const detail = facts.block.text.slice(start, end);
    const key = `${filter} ${detail}`;
    if (strength === 'label') {
      if (sentence.line!.length > LABEL_LENGTH || !isOwnLine(facts, sentence)) continue;
      // In plain text nothing marks a word ("Next", "Post") as a label: it stays unless something else speaks against it.
      const bare = page.isPlainText && !/\s/.test(sentence.line!);
      const points = bare ? POINTS.hint : POINTS.label;
      evidence.push({ filter, points, reason: { code: 'label', detail }, start, end, ...(bare ? { hint: true } : {}) });
    } else if (strength === 'lead') {
      const points = leadPoints(facts, facts.block.text.slice(end), filter);
      if (points > 0) evidence.push({ filter, points, reason: { code: 'label', detail }, start, end });
    } else if (!seen.has(key)) {
      seen.add(key);
      const said = (asks.get(filter) ?? 0) + (strength === 'ask' ? 1 : 0);
      asks.set(filter, said);
      if (said > MAX_FURTHER_ASKS + 1) continue;
      const points = strength === 'hint' ? POINTS.hint : said > 1 ? POINTS.furtherAsk : POINTS.ask;
      const isOther = filter === 'subscription-prompt' && (own || (carried && hit.start > 2));
      const elsewhere = isOther ? 0.4 : 1;
      const told = narration(facts, sentence, hit, page);
      const hint = strength === 'hint' || (told <= TOLD && sentence.folded.length > TELLING);
      const doubted = points * doubt(facts, sentence, hit) * told * elsewhere;
      evidence.push({
        filter,
        points: doubted,
        reason: { code: 'phrase', detail },
        start,
        end,
        ...(hint ? { hint } : {}),
      });
    }
  }
}

/** Length from which a paragraph can answer a question. */
const ANSWER = 80;

/**
 * A question about something, with text of the article right behind it: one of an interview, or one that the author goes on
 * to answer. "What do you think?" alone asks the readers.
 */
function isAnswered(
  { block, sentences }: BlockFacts,
  sentence: SentenceFacts,
  { start, end }: PhraseHit,
  page: PageFacts,
): boolean {
  const asked = sentence.folded.trimEnd();
  if (!/[?？؟]["'”’»)]?$/.test(asked) || end - start >= WHOLE * asked.length) return false;
  const behind = sentences[sentences.indexOf(sentence) + 1];
  if (behind) return behind.end - behind.start >= ANSWER && !behind.address && !behind.glued;
  const { blocks, containers } = page.outline;
  const next = blocks[block.index + 1];
  if (!next || next.kind === 'figure' || next.linkDensity > 0.3 || next.text.length < ANSWER) return false;
  return containers[next.container]!.parent === containers[block.container]!.parent;
}

/** How much a phrase in a sentence counts: reported and long sentences, and quotations, speak of asks more than they ask. */
function doubt({ block, sentences }: BlockFacts, sentence: SentenceFacts, { filter, start }: PhraseHit): number {
  let factor = 1;
  // "Follow us on …", glued to a paragraph.
  const calls =
    filter === 'follow-share' &&
    sentence.folded.length < CALL_LENGTH &&
    start <= 2 &&
    (sentence.we || sentence.folded.includes('@'));
  const discloses = filter === 'advertising' && asksOf(sentences, filter) > 1;
  if (isLongText(block) && !LONG_TEXTS.has(filter) && !calls && !discloses) factor *= 0.4;
  if (sentence.speech && filter !== 'credits') factor *= 0.4;
  if (!sentence.address && sentence.folded.length > LONG_SENTENCE) factor *= 0.5;
  // A box set as a quotation asks more than once.
  if (block.kind === 'quote' && asksOf(sentences, filter) < ASKS_OF_BOX) factor *= 0.5;
  return factor;
}

/** In a block of several sentences a label stands out only where it is glued on, or where all of it is short. */
function isOwnLine({ sentences, block }: BlockFacts, sentence: SentenceFacts): boolean {
  if (sentences.length === 1 || block.text.length <= LABEL_LENGTH) return true;
  return sentence.glued || sentences.some(({ start, glued }) => glued && start === sentence.end);
}

/** Running text: too long for a label or a link to another article. */
function isLongText({ text, linkDensity }: SourceBlock): boolean {
  return text.length > LONG_TEXT && linkDensity < 0.5;
}

/** Shorter sentences are as often fragments of an ask as sentences of a report. */
const NARRATIVE_LENGTH = 50;
/** The same for one that stands among others and addresses nobody. */
const NARRATIVE_AMONG = 20;
/** Filters whose texts name the publisher. */
const OFFERS: ReadonlySet<FilterId> = new Set<FilterId>(['support-appeal', 'subscription-prompt', 'newsletter-signup']);

/** What a call counts in a sentence that tells of something; in a longer one it speaks no plainer than a hint. */
const TOLD = 0.5;
const TELLING = 100;

/**
 * A whole sentence that neither addresses the reader nor opens with the call ("Subscribe …") tells of something; one phrase
 * that asks use too proves nothing there. Appeals speak of the publisher as "we".
 */
function narration({ block, sentences }: BlockFacts, sentence: SentenceFacts, hit: PhraseHit, page: PageFacts): number {
  if (hit.filter === 'credits' || !isStatement(sentence, sentences.length > 1)) return 1;
  // The call is the sentence, or all of its last clause.
  const text = sentence.folded.trimEnd();
  if (hit.end - hit.start >= WHOLE * text.length) return 1;
  if (hit.strength === 'ask' && followsColon(sentence, hit) && hit.end >= text.length - 1) return 1;
  if (hit.filter === 'advertising' && asksOf(sentences, hit.filter) > 1) return 1;
  const isAppeal = hit.filter === 'support-appeal';
  // "You're welcome to email us" tells of a habit: a call to comment opens its clause.
  const calls = hit.filter !== 'comments-prompt' || opensClause(sentence, hit);
  if (sentence.we && ((sentence.you && calls) || isAppeal)) return 1;
  if (opensSentence(sentence, hit) && sentence.folded.slice(hit.start, hit.end).includes('@')) return 1;
  if (sentence.we && LONG_TEXTS.has(hit.filter) && opensSentence(sentence, hit)) return 1;
  if (isAppeal && sentence.you && sentences.some(({ we }) => we)) return 1;
  // Who names itself, offers.
  if (OFFERS.has(hit.filter) && namesSite(block, sentence, page)) return 0.8;
  // "You can cancel your membership …" advises the reader; a call opens its clause.
  if (sentence.you ? opensClause(sentence, hit) : opensSentence(sentence, hit) || followsColon(sentence, hit)) {
    return hit.strength === 'hint' || hit.filter === 'consent-notice' ? 1 : 0.8;
  }
  return hit.strength === 'hint' ? 0.3 : TOLD;
}

/** Nothing but signs stands before it. */
function opensSentence({ folded }: SentenceFacts, { start }: PhraseHit): boolean {
  return start <= 2 || !/[\p{L}\p{N}]/u.test(folded.slice(0, start));
}

function opensClause(sentence: SentenceFacts, hit: PhraseHit): boolean {
  const { folded } = sentence;
  const { start } = hit;
  return opensSentence(sentence, hit) || /[,:;–—-]\s*$/.test(folded.slice(Math.max(0, start - 3), start));
}

function asksOf(sentences: readonly SentenceFacts[], id: FilterId): number {
  return sentences.flatMap(({ hits }) => hits).filter(({ filter, strength }) => filter === id && strength === 'ask')
    .length;
}

/** "The week in your inbox: subscribe to …" */
function followsColon({ folded }: SentenceFacts, { start }: PhraseHit): boolean {
  return /:\s*$/.test(folded.slice(0, start));
}

/** @param among whether other sentences stand beside it */
function isStatement({ folded, address }: SentenceFacts, among = false): boolean {
  const text = folded.trimEnd();
  return text.length >= (among && !address ? NARRATIVE_AMONG : NARRATIVE_LENGTH) && /[.。।؟]["'”’»)]?$/u.test(text);
}

/** The sentence names what the headline names, and no "we": an offer in it is one that the article is about. */
function namesSubject({ block }: BlockFacts, sentence: SentenceFacts | undefined, { subjects }: PageFacts): boolean {
  if (!sentence || subjects.size === 0 || sentence.we) return false;
  const text = block.text.slice(sentence.start, sentence.end);
  return (text.match(INNER_NAME) ?? []).some((name) => subjects.has(fold(name)));
}

/** A lead counts before a colon, a dash or a bar, or where most of the block is a link. */
function leadPoints({ block }: BlockFacts, rest: string, filter: FilterId): number {
  if (/^\s*(?:[:：|>›»→]|[–—-]\s)/.test(rest)) {
    if (filter !== 'related-links') return POINTS.leadWithColon;
    return block.links.length === 0 ? POINTS.leadWithLink : POINTS.leadWithColon + (block.linkDensity >= 0.5 ? 2 : 0);
  }
  if (filter === 'credits') return 0;
  if (block.linkDensity < 0.5 || !/[\p{L}\p{N}]/u.test(rest)) return 0;
  // "Tags", and the tags.
  return block.links.length >= KEYWORDS ? POINTS.leadWithColon : POINTS.leadWithLink;
}

function readLinks({ block }: BlockFacts, targets: readonly string[], filter: Filter, evidence: Evidence[]): void {
  if (!filter.linkTarget) return;
  for (let place = 0; place < targets.length; place++) {
    const match = filter.linkTarget.exec(targets[place]!);
    if (!match) continue;
    const whole = block.links[place]!.text.length >= 0.6 * block.text.length;
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

/** Buttons, fields, prices and repetition say something only beside other evidence for the same filter. */
function addSupport(facts: BlockFacts, page: PageFacts, filters: readonly Filter[], evidence: Evidence[]): void {
  if (evidence.length === 0) return;
  const { block } = facts;
  const price = priceIn(facts, page);
  const repeated =
    page.hasRepetitions && block.text.length >= 15 && (page.repetitions.get(page.comparables[block.index]!) ?? 1) > 1;
  const address = facts.sentences.some((sentence) => sentence.address && !sentence.speech);
  for (const { id, controls } of filters) {
    if (!evidence.some(({ filter }) => filter === id)) continue;
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

/** The first price in an offer; a report names prices too. */
function priceIn(facts: BlockFacts, page: PageFacts): string | null {
  const price = PRICE.exec(facts.block.text)?.[0];
  if (!price || facts.sentences.some((sentence) => namesSubject(facts, sentence, page))) return null;
  return facts.sentences.every((sentence) => !sentence.you && isStatement(sentence)) ? null : price;
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
