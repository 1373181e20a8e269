import type { ReadingText } from '../article/types';
import { visibleReading } from '../article/visible-reading';
import type { Entity } from '../entities/types';
import { type Attribution, attribute, NO_ATTRIBUTION } from './attribution';
import { blockQuoteSpans, withoutPullQuotes } from './blocks';
import { cuesOf } from './cues';
import { dialogueSpans, withoutIncises } from './dialogue';
import { markKeyQuotes } from './key-quotes';
import { KnownNames } from './known-names';
import { type Lexicon, lexiconOf } from './lexicon';
import { type MarkedSpan, markedSpans, mergeSpans, type Paragraph, paragraphsOf } from './marks';
import type { Mention } from './mentions';
import { groupParts } from './parts';
import { peopleOf } from './people';
import { type Previous, Resolver } from './resolve';
import { isQuotation } from './scare';
import { sentencesOf } from './tokens';
import { transcriptSpans } from './transcript';
import type { Quote, QuotePart, Speaker } from './types';

export { withSpokenRoles } from './entity-roles';
export type { Quote, QuotePart, Speaker } from './types';

/**
 * Quotations: who said what.
 *
 * ```
 * reading text ─▶ paragraphs ─▶ spans: marks.ts pairs quotation marks by their neighbours; dialogue.ts, transcript.ts and
 *                               blocks.ts find speech that no marks enclose
 *              ─▶ tokens.ts     sentences of the narration, every span one token of its sentence
 *              ─▶ chunks.ts     noun phrases between function words (lexicon.ts reads them from cues/, a file a language)
 *              ─▶ statements.ts acts of saying: a cue and its subject (subjects.ts finds it, phrases.ts adds apposition and
 *                               role, mentions.ts and uncased.ts say what of it is name and role)
 *              ─▶ attribution.ts the statement of each span: right beside it, in its sentence; carried.ts: from before it
 *              ─▶ scare.ts      leaves out titles, terms, nicknames;  parts.ts joins interrupted quotations
 *              ─▶ known-names.ts leaves open who speaks where the words found are none for a speaker
 *              ─▶ resolve.ts    last name, pronoun, role to a full name, over the persons of people.ts and lookup.ts
 *              ─▶ key-quotes.ts the three to five that carry the article
 * ```
 *
 * Rules speak of word classes, never of words: what a word is, is data of its language, and so are word order, dropped
 * subjects, case endings and scripts without capitals. A language without a file in cues/ gets quotations without
 * speakers. Where the words allow two persons the article's own words are shown. Everything is linear in the text: every
 * search back or ahead has a limit.
 */

/**
 * The quotations of an article with their speakers, in text order, the key quotes marked. Never throws.
 * @param reading the kept text; offsets of the result point into `reading.text`
 * @param entities the names of the article where they are known: they help to turn "Diop" into "Abdoulaye Diop"
 */
export function findQuotes(reading: ReadingText, entities: readonly Entity[] = []): Quote[] {
  const visible = visibleReading(reading);
  if (!visible) return quotesOf(reading, entities);
  const known = entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(visible.toVisible) }));
  return quotesOf(visible.reading, known).map((quote) => placedIn(reading.text, quote, visible.toGiven));
}

/** A quotation of the visible text in the text that was given: its words as they stand there, the names as they are seen. */
function placedIn(text: string, quote: Quote, toGiven: <T extends QuotePart>(part: T) => T): Quote {
  const words = <T extends QuotePart>(part: T): T => {
    const place = toGiven(part);
    return { ...place, text: text.slice(place.start, place.end) };
  };
  const parts = quote.parts.map(words);
  const { start, end } = toGiven(quote);
  const placed = { ...quote, start, end, parts, text: joined(parts) };
  const { speaker } = quote;
  if (speaker?.start === undefined || speaker.end === undefined) return placed;
  const mention = words({ text: speaker.mention, start: speaker.start, end: speaker.end });
  return { ...placed, speaker: { ...speaker, mention: mention.text, start: mention.start, end: mention.end } };
}

function joined(parts: readonly QuotePart[]): string {
  return parts.map(({ text }) => text).join(' … ');
}

function quotesOf(reading: ReadingText, entities: readonly Entity[]): Quote[] {
  const { text } = reading;
  const paragraphs = paragraphsOf(text, reading.spans);
  const cues = cuesOf(reading.lang);
  if (!cues) return withoutSpeakers(text, markedSpans(text, paragraphs));
  const lexicon = lexiconOf(cues);
  const spans = spokenSpans(reading, paragraphs, lexicon);
  const sentences = sentencesOf(text, ...withinLimits(paragraphs, spans), lexicon);
  const { attributions, analyses } = attribute(text, spans, sentences, lexicon);
  leaveHeadingsOpen(attributions, spans, reading);
  const speakers = new Speakers(
    text,
    attributions,
    new Resolver(peopleOf(text, analyses, entities, lexicon), analyses, lexicon),
    new KnownNames(entities, lexicon),
    lexicon,
  );
  const kept = spans.map((span, i) => isQuotation(text, span, attributions[i]!, lexicon));
  const quotes = groupParts(spans, attributions, kept).map((group) =>
    quoteOf(text, group, spans, attributions, speakers),
  );
  return markKeyQuotes(withoutPullQuotes(text, reading.spans, quotes), reading);
}

/**
 * No article, and hardly a book, has more quotations or characters. What stands further on is a mistake or an attack: its
 * quotations are found, but nobody looks for their speakers.
 */
const MOST_ATTRIBUTED = 15_000;
const LONGEST_READ = 1_000_000;

/** The narration and the quotations that are read for speakers. */
function withinLimits(paragraphs: readonly Paragraph[], spans: readonly MarkedSpan[]): [Paragraph[], MarkedSpan[]] {
  const limit = Math.min(LONGEST_READ, spans[MOST_ATTRIBUTED]?.open ?? LONGEST_READ);
  return [
    paragraphs.filter(({ start }) => start < limit).map(({ start, end }) => ({ start, end: Math.min(end, limit) })),
    spans.filter(({ close }) => close <= limit),
  ];
}

/** A heading of nothing but marked words quotes somebody, and not whoever spoke in the paragraph before it. */
function leaveHeadingsOpen(
  attributions: readonly Attribution[],
  spans: readonly MarkedSpan[],
  { spans: blocks }: ReadingText,
): void {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  let next = 0;
  for (const [i, attribution] of attributions.entries()) {
    const { start } = spans[i]!;
    while (next < headings.length && headings[next]!.end <= start) next++;
    if (!headings[next] || headings[next]!.start > start || !attribution.alone) continue;
    Object.assign(attribution, { mention: null, cue: null, continues: -1 });
  }
}

/** Everything that is quoted: in marks, after a dash, in a block quotation, in a transcript. */
function spokenSpans(reading: ReadingText, paragraphs: readonly Paragraph[], lexicon: Lexicon): MarkedSpan[] {
  const { text } = reading;
  const marked = withoutIncises(text, markedSpans(text, paragraphs), lexicon);
  const spoken = mergeSpans(transcriptSpans(text, paragraphs), dialogueSpans(text, paragraphs, lexicon));
  return mergeSpans(mergeSpans(spoken, marked), blockQuoteSpans(text, reading.spans, marked));
}

function quoteOf(
  text: string,
  group: readonly number[],
  spans: readonly MarkedSpan[],
  attributions: readonly Attribution[],
  speakers: Speakers,
): Quote {
  const parts = group.map((i): QuotePart => {
    const { start, end } = spans[i]!;
    return { text: text.slice(start, end), start, end };
  });
  const leading = group.find((i) => attributions[i]!.mention) ?? group[0]!;
  return {
    text: joined(parts),
    start: parts[0]!.start,
    end: parts[parts.length - 1]!.end,
    parts,
    speaker: speakers.next(leading),
    cue: attributions[leading]!.cue,
    key: false,
  };
}

/** Speakers one after the other: each may be what the next pronoun means. */
class Speakers {
  private previous: (Previous & { paragraph: number }) | null = null;

  constructor(
    private readonly text: string,
    private readonly attributions: readonly Attribution[],
    private readonly resolver: Resolver,
    private readonly known: KnownNames,
    private readonly lexicon: Lexicon,
  ) {}

  next(index: number): Speaker | null {
    const { mention: found, sentence, paragraph, how, kind } = this.attributions[index]!;
    if (!found) return null;
    const mention = this.known.withBorders(this.text, found);
    if (mention.text === '' || (kind !== 'according' && this.isOblique(mention))) return null;
    const near = this.previous && paragraph - this.previous.paragraph <= 1 ? this.previous : null;
    const { name, role, person } = this.resolver.resolve(mention, sentence, near);
    if (mention.possessive && !person) return null;
    if (!this.known.canSpeak(mention, name, how === 'beside' || kind === 'according')) return null;
    this.previous = { mention, name: person ? name : null, sentence, paragraph };
    const shown = role !== null && this.lexicon.classOf(role).courtesy ? null : role;
    return { name, mention: mention.text, role: shown, start: mention.start, end: mention.end };
  }

  /** "den Namen der Gruppe" is an object, whatever verb stands beside it. */
  private isOblique({ kind, text }: Mention): boolean {
    return kind === 'nominal' && this.lexicon.classOf(text.split(' ', 1)[0]!.toLowerCase()).oblique;
  }
}

/** A language without cues: quotations are found, speakers left open rather than guessed. */
function withoutSpeakers(text: string, spans: readonly MarkedSpan[]): Quote[] {
  const attribution = { ...NO_ATTRIBUTION };
  return spans
    .filter((span) => isQuotation(text, span, attribution, null))
    .map((span) => {
      const part = { text: text.slice(span.start, span.end), start: span.start, end: span.end };
      return { ...part, parts: [part], speaker: null, cue: null, key: false };
    });
}
