import type { Lexicon } from './lexicon';
import type { MarkedSpan } from './marks';
import type { Mention } from './mentions';
import { type Analysis, analyse, type Statement, sentenceSubject } from './statements';
import type { Sentence } from './tokens';

/** What the words around a quotation say of its speaker. */
export interface Attribution {
  mention: Mention | null;
  cue: string | null;
  /** How the words and the marks stand together; `none`: nothing in the sentence attributes it. */
  how: 'beside' | 'sentence' | 'carried' | 'introduced' | 'none';
  /** Index of the sentence, and its paragraph. */
  sentence: number;
  paragraph: number;
  /** The quotation makes up a sentence of its own. */
  alone: boolean;
  kind: Statement['kind'] | null;
  statement: Statement | null;
  /** The attribution stands right after the quotation. */
  follows: boolean;
  /** The first thing in its paragraph. */
  first: boolean;
  /** Index of the span that this one goes on from ("…," she said. "…"), or -1. */
  continues: number;
}

export const NO_ATTRIBUTION: Readonly<Attribution> = {
  mention: null,
  cue: null,
  how: 'none',
  sentence: -1,
  paragraph: -1,
  alone: false,
  kind: null,
  statement: null,
  follows: false,
  first: false,
  continues: -1,
};

/** For every marked span the words that attribute it. Linear in the text: every sentence is looked at once. */
export function attribute(
  text: string,
  spans: readonly MarkedSpan[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): { attributions: Attribution[]; analyses: Analysis[] } {
  const out: Attribution[] = spans.map(() => ({ ...NO_ATTRIBUTION }));
  const analyses: Analysis[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    const analysis = analyse(text, sentence.tokens, lexicon);
    analyses.push(analysis);
    const quotes = quoteIndices(sentence);
    quotes.forEach((index, k) => {
      const attribution = out[sentence.tokens[index]!.span]!;
      attribution.sentence = s;
      attribution.paragraph = sentence.paragraph;
      attribution.first = index === 0 && sentences[s - 1]?.paragraph !== sentence.paragraph;
      attribution.alone = !sentence.tokens.some((token) => token.kind === 'word');
      const chosen = choose(text, spans, analysis, quotes, k);
      if (!chosen) return;
      attribution.mention = chosen.statement.subject;
      attribution.cue = cueText(text, analysis, chosen.statement);
      attribution.how = chosen.beside ? 'beside' : 'sentence';
      attribution.kind = chosen.statement.kind;
      attribution.statement = chosen.statement;
      attribution.follows = chosen.statement.from > index && chosen.beside;
    });
  }
  carry(text, spans, sentences, analyses, out, lexicon);
  return { attributions: out, analyses };
}

function quoteIndices(sentence: Sentence): number[] {
  const indices: number[] = [];
  sentence.tokens.forEach((token, i) => {
    if (token.kind === 'quote') indices.push(i);
  });
  return indices;
}

function cueText(text: string, analysis: Analysis, statement: Statement): string | null {
  if (statement.kind === 'label') return null;
  return text.slice(analysis.tokens[statement.cueFrom]!.start, analysis.tokens[statement.cueTo - 1]!.end);
}

interface Choice {
  statement: Statement;
  beside: boolean;
}

/** The statement a quotation belongs to: the one right after it, right before it, else the nearest before, else the nearest after. */
function choose(
  text: string,
  spans: readonly MarkedSpan[],
  analysis: Analysis,
  quotes: readonly number[],
  k: number,
): Choice | null {
  const { tokens, statements } = analysis;
  const at = quotes[k]!;
  const span = spans[tokens[at]!.span]!;
  const nextQuote = quotes[k + 1] ?? tokens.length;
  const before = lastBefore(statements, at);
  const after = statements.find((statement) => statement.from > at && statement.cueFrom < nextQuote);
  const follows = after && isBesideAfter(analysis, at, after);
  const leads = before && isBesideBefore(analysis, at, before);
  const ending = text.slice(Math.max(span.start, span.end - 2), span.end);
  if (leads && tokens[at - 1]!.text === ':') return { statement: before, beside: true };
  if (follows && (after.kind !== 'describe' || /[,،]$/.test(ending)) && (!leads || /[,?!،]\s*$/.test(ending))) {
    return { statement: after, beside: true };
  }
  if (leads) return { statement: before, beside: true };
  if (before?.subject) return { statement: before, beside: false };
  const trailing = statements.find(
    (statement) => statement.from > at && statement.kind !== 'describe' && statement.subject,
  );
  if (trailing) return { statement: trailing, beside: false };
  return before ? { statement: before, beside: false } : null;
}

function lastBefore(statements: readonly Statement[], at: number): Statement | undefined {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.cueFrom < at) low = middle + 1;
    else high = middle;
  }
  return statements[low - 1];
}

/** `“…,” Diop said`, `“…”, said Diop`, `“…” — Diop`. */
function isBesideAfter(analysis: Analysis, at: number, statement: Statement): boolean {
  if (statement.kind === 'participle' && !statement.own) return false;
  let i = at + 1;
  while (i < statement.from && (analysis.tokens[i]!.kind === 'punct' || analysis.tokens[i]!.classes.between)) i++;
  return i === statement.from && statement.own;
}

/** `Diop said: “…”`, `said that “…”`, `saying on Tuesday, “…”`. */
function isBesideBefore(analysis: Analysis, at: number, statement: Statement): boolean {
  let words = 0;
  for (let i = statement.cueTo; i < at; i++) {
    const token = analysis.tokens[i]!;
    if (token.kind === 'quote') return false;
    if (token.kind === 'word' && !token.classes.relative) words++;
  }
  return words === 0 || (words < 12 && analysis.tokens[at - 1]!.text === ':');
}

/** Quotations without words of their own: the sentence before, the paragraph before, or the paragraph's first sentence tells. */
function carry(
  text: string,
  spans: readonly MarkedSpan[],
  sentences: readonly Sentence[],
  analyses: readonly Analysis[],
  out: Attribution[],
  lexicon: Lexicon,
): void {
  // Paragraph by paragraph: the last statement attributed, forwards.
  for (let i = 0; i < spans.length; i++) {
    const own = out[i]!;
    if (own.mention || own.sentence < 0) continue;
    if (own.how !== 'none' && !own.alone) {
      const previous = out[i - 1];
      if (previous?.mention && own.paragraph - previous.paragraph <= 1) {
        own.mention = previous.mention;
        own.how = 'carried';
      }
      continue;
    }
    const previous = out[i - 1];
    const gap = previous ? own.sentence - previous.sentence : Number.POSITIVE_INFINITY;
    if (previous?.mention && gap <= 1 && previous.paragraph === own.paragraph && own.alone) {
      own.mention = previous.mention;
      own.cue = previous.cue;
      own.how = 'carried';
      own.continues = i - 1;
      continue;
    }
    if (!own.alone) continue;
    const before = analyses[own.sentence - 1];
    if (before && sentences[own.sentence - 1]!.paragraph === own.paragraph) {
      const last = before.statements.findLast((statement) => statement.subject);
      const mention =
        last?.subject ??
        sentenceSubject({ text, tokens: before.tokens, chunks: before.chunks, lexicon }, before.tokens.length);
      if (mention) {
        own.mention = mention;
        own.how = 'introduced';
        continue;
      }
    }
    const next = out[i + 1];
    if (
      next?.alone === false &&
      next.paragraph === own.paragraph &&
      next.mention &&
      next.sentence === own.sentence + 1
    ) {
      own.mention = next.mention;
      own.how = 'carried';
      continue;
    }
    if (previous?.mention && own.paragraph - previous.paragraph <= 1) {
      own.mention = previous.mention;
      own.how = 'carried';
      continue;
    }
    if (before && own.paragraph - sentences[own.sentence - 1]!.paragraph === 1) {
      const last = before.statements.findLast((statement) => statement.subject);
      own.mention =
        last?.subject ??
        sentenceSubject({ text, tokens: before.tokens, chunks: before.chunks, lexicon }, before.tokens.length);
      if (own.mention) own.how = 'introduced';
    }
  }
}
