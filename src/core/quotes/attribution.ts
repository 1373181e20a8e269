import { carry } from './carried';
import type { Lexicon } from './lexicon';
import type { MarkedSpan } from './marks';
import type { Mention } from './mentions';
import { type Analysis, analyse, type Statement } from './statements';
import type { Sentence, Token } from './tokens';

/** What the words around a quotation say of its speaker. */
export interface Attribution {
  mention: Mention | null;
  cue: string | null;
  /** How the words and the marks stand together; `none`: nothing in the sentence attributes it. */
  how: 'beside' | 'sentence' | 'carried' | 'introduced' | 'none';
  /** Index of the sentence, of the quotation among its tokens, and of the paragraph. */
  sentence: number;
  token: number;
  paragraph: number;
  /** The quotation makes up a sentence of its own. */
  alone: boolean;
  kind: Statement['kind'] | null;
  statement: Statement | null;
  /** The attribution stands right after the quotation. */
  follows: boolean;
  /** The first thing in its paragraph. */
  first: boolean;
  /** In a headline of capitals: those of the quoted words tell nothing. */
  titleCase: boolean;
  /** The words say that it was not said, or only might be. */
  negated: boolean;
  /** A conjunction stands right before it (`… and “…”`). */
  coordinated: boolean;
  /** Index of the span that this one goes on from ("…," she said. "…"), or -1. */
  continues: number;
}

export const NO_ATTRIBUTION: Readonly<Attribution> = {
  mention: null,
  cue: null,
  how: 'none',
  sentence: -1,
  token: -1,
  paragraph: -1,
  alone: false,
  kind: null,
  statement: null,
  follows: false,
  first: false,
  titleCase: false,
  negated: false,
  coordinated: false,
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
    const alone = !sentence.tokens.some((token) => token.kind === 'word');
    quotes.forEach((index, k) => {
      const attribution = out[sentence.tokens[index]!.span]!;
      attribution.sentence = s;
      attribution.paragraph = sentence.paragraph;
      attribution.first = index === 0 && sentences[s - 1]?.paragraph !== sentence.paragraph;
      attribution.alone = alone;
      attribution.titleCase = sentence.titleCase;
      attribution.token = index;
      attribution.coordinated = sentence.tokens[index - 1]?.classes.conjunction ?? false;
      const chosen = choose(text, spans, analysis, quotes, k);
      if (!chosen) return;
      attribution.mention = chosen.statement.subject;
      attribution.cue = cueText(text, analysis, chosen.statement);
      attribution.how = chosen.beside ? 'beside' : 'sentence';
      attribution.kind = chosen.statement.kind;
      attribution.statement = chosen.statement;
      attribution.negated = isNegated(analysis.tokens, chosen.statement);
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

/** "has never called it “…”", "denied having said “…”", "If she ever said “…”". */
function isNegated(tokens: readonly Token[], { from, cueFrom }: Statement): boolean {
  const first = Math.max(0, Math.min(from, cueFrom - NEGATION_REACH) - 1);
  for (let i = cueFrom - 1; i >= first; i--) {
    const { kind, classes } = tokens[i]!;
    if (kind === 'quote' || (kind === 'punct' && i < from)) return false;
    if (classes.negation) return true;
  }
  return false;
}

/** How far before a cue "never" may stand, in tokens. */
const NEGATION_REACH = 3;

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
  const index = countBefore(statements, at);
  const before = statements[index - 1];
  const next = statements[index];
  if (next && next.cueFrom < nextQuote && next.from < at && next.own) return { statement: next, beside: true };
  const after = next && next.from > at && next.cueFrom < nextQuote ? next : undefined;
  const follows = after && isBesideAfter(analysis, at, after);
  const leads = before && isBesideBefore(analysis, at, before);
  const ending = text.slice(Math.max(span.start, span.end - 2), span.end);
  if (leads && /^[:：]$/.test(tokens[at - 1]!.text)) return { statement: before, beside: true };
  if (leads && follows && after.kind === 'describe' && before.cueTo === at) return { statement: before, beside: true };
  if (follows && (after.kind !== 'describe' || /[,،]$/.test(ending)) && (!leads || /[,?!،]\s*$/.test(ending))) {
    return { statement: after, beside: true };
  }
  if (leads) return { statement: before, beside: true };
  if (after?.last && !before?.own) return { statement: after, beside: false };
  const governing = governingBefore(analysis, index - 1);
  if (governing) return { statement: governing, beside: false };
  for (const statement of statements.slice(index, index + MOST_TRAILING)) {
    if (isTrailing(analysis, statement)) return { statement, beside: false };
  }
  if (before) return { statement: before, beside: false };
  return after && isSaidByNobody(tokens, at, after) ? { statement: after, beside: true } : null;
}

/** `„Wir prüfen das“, hieß es`: said, and nobody says by whom. */
function isSaidByNobody(tokens: readonly Token[], at: number, { kind, subject, cueFrom }: Statement): boolean {
  return kind === 'say' && subject === null && cueFrom === at + (tokens[at + 1]?.text === ',' ? 2 : 1);
}

/** How many statements after a quotation may still be its attribution. */
const MOST_TRAILING = 8;

/**
 * Among the statements before a quotation that do not touch it: a verb of saying before one of describing, a main clause
 * before a relative one.
 */
function governingBefore({ tokens, statements }: Analysis, last: number): Statement | null {
  let fallback: Statement | null = null;
  for (let i = last; i >= 0 && i > last - 6; i--) {
    const statement = statements[i]!;
    if (!statement.subject) continue;
    const main = statement.kind === 'describe' ? !statement.relative && isMainClause(tokens, statement) : true;
    if (main) return statement;
    fallback = fallback && !fallback.relative ? fallback : statement;
  }
  return fallback;
}

/** "…, and he accused …": joined to what stands before, not part of it. */
function isMainClause(tokens: readonly Token[], statement: Statement): boolean {
  const before = tokens[statement.from - 1];
  return statement.own && (before?.kind !== 'word' || before.classes.conjunction);
}

/** `…, Lavrov told journalists.`: a clause of its own at the end. */
function isTrailing({ tokens }: Analysis, statement: Statement): boolean {
  if (!statement.own || statement.relative || statement.kind === 'describe') return false;
  return statement.kind === 'according' || tokens[statement.from - 1]?.kind !== 'word';
}

/** Number of statements whose cue stands before a token. */
function countBefore(statements: readonly Statement[], at: number): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.cueFrom < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `“…,” Diop said`, `“…”, said Diop`, `“…” — Diop`. */
function isBesideAfter(analysis: Analysis, at: number, statement: Statement): boolean {
  if (statement.kind === 'participle' && !statement.own) return false;
  let i = at + 1;
  while (
    i < statement.from &&
    ((analysis.tokens[i]!.kind === 'punct' && analysis.tokens[i]!.text !== ';') || analysis.tokens[i]!.classes.between)
  )
    i++;
  return i === statement.from && (statement.own || statement.dropped);
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
