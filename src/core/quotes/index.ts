import type { ReadingText } from '../article/types';
import type { Entity } from '../entities/types';
import { type Attribution, attribute, NO_ATTRIBUTION } from './attribution';
import { blockQuoteSpans, withoutPullQuotes } from './blocks';
import { cuesOf } from './cues';
import { dialogueSpans, withoutIncises } from './dialogue';
import { markKeyQuotes } from './key-quotes';
import { type Lexicon, lexiconOf } from './lexicon';
import { type MarkedSpan, markedSpans, mergeSpans, type Paragraph, paragraphsOf } from './marks';
import { groupParts } from './parts';
import { peopleOf } from './people';
import { Resolver } from './resolve';
import { isQuotation } from './scare';
import { sentencesOf } from './tokens';
import { transcriptSpans } from './transcript';
import type { Quote, QuotePart, Speaker } from './types';

export type { Quote, QuotePart, Speaker } from './types';

/**
 * The quotations of an article with their speakers, in text order, the key quotes marked.
 * @param reading the kept text; offsets of the result point into `reading.text`
 * @param entities the names of the article where they are known: they help to turn "Diop" into "Abdoulaye Diop"
 */
export function findQuotes(reading: ReadingText, entities: readonly Entity[] = []): Quote[] {
  const { text } = reading;
  const paragraphs = paragraphsOf(text, reading.spans);
  const cues = cuesOf(reading.lang);
  if (!cues) return withoutSpeakers(text, markedSpans(text, paragraphs));
  const lexicon = lexiconOf(cues);
  const spans = spokenSpans(reading, paragraphs, lexicon);
  const sentences = sentencesOf(text, paragraphs, spans, lexicon);
  const { attributions, analyses } = attribute(text, spans, sentences, lexicon);
  const resolver = new Resolver(peopleOf(text, analyses, entities, lexicon), analyses, lexicon);
  const kept = spans.map((span, i) => isQuotation(text, span, attributions[i]!, lexicon));
  const quotes = groupParts(spans, attributions, kept).map((group) =>
    quoteOf(text, group, spans, attributions, resolver),
  );
  return markKeyQuotes(withoutPullQuotes(text, reading.spans, quotes), reading);
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
  resolver: Resolver,
): Quote {
  const parts = group.map((i): QuotePart => {
    const { start, end } = spans[i]!;
    return { text: text.slice(start, end), start, end };
  });
  const leading = group.find((i) => attributions[i]!.mention) ?? group[0]!;
  return {
    text: parts.map((part) => part.text).join(' … '),
    start: parts[0]!.start,
    end: parts[parts.length - 1]!.end,
    parts,
    speaker: speakerOf(attributions, leading, resolver),
    cue: attributions[leading]!.cue,
    key: false,
  };
}

function speakerOf(attributions: readonly Attribution[], index: number, resolver: Resolver): Speaker | null {
  const { mention, sentence, paragraph } = attributions[index]!;
  if (!mention) return null;
  const previous = attributions[index - 1];
  const near = previous && paragraph - previous.paragraph <= 1 ? previous.mention : null;
  const { name, role } = resolver.resolve(mention, sentence, near);
  return { name, mention: mention.text, role, start: mention.start, end: mention.end };
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
