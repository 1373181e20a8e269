import { type Chunk, type Chunks, chunksOf } from './chunks';
import type { Lexicon } from './lexicon';
import { cleanRole, type Mention, mentionOf } from './mentions';
import type { Token } from './tokens';

/** An act of saying in a sentence: its cue and its subject. Indices are tokens of the sentence. */
export interface Statement {
  kind: 'say' | 'describe' | 'participle' | 'according' | 'label' | 'open';
  cueFrom: number;
  /** Exclusive. */
  cueTo: number;
  /** The stretch from cue to subject, whichever comes first. */
  from: number;
  to: number;
  subject: Mention | null;
  /** The subject stands in the words themselves, not carried from another clause. */
  own: boolean;
  /** The verb stands in a relative clause ("X, who called it …"): it says less of quotations further on. */
  relative: boolean;
}

export interface Analysis {
  tokens: readonly Token[];
  chunks: Chunks;
  statements: Statement[];
}

/** How far from its verb a subject is looked for, in tokens: keeps the work linear. */
const REACH = 60;

interface Scene {
  text: string;
  tokens: readonly Token[];
  chunks: Chunks;
  lexicon: Lexicon;
}

interface Subject {
  mention: Mention;
  from: number;
  to: number;
  relative?: boolean;
}

/** All acts of saying in a sentence, in text order. */
export function analyse(text: string, tokens: readonly Token[], lexicon: Lexicon): Analysis {
  const chunks = chunksOf(tokens, lexicon);
  const scene = { text, tokens, chunks, lexicon };
  const statements: Statement[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const statement =
      accordingAt(scene, i) ??
      labelAt(scene, i) ??
      dashAt(scene, i) ??
      verbAt(scene, i, statements) ??
      openVerbAt(scene, i);
    if (!statement) continue;
    statements.push(statement);
    i = Math.max(i, statement.cueTo - 1);
  }
  return { tokens, chunks, statements };
}

function accordingAt(scene: Scene, index: number): Statement | null {
  const { tokens, chunks, lexicon } = scene;
  for (const phrase of lexicon.according) {
    if (!phrase.every((word, k) => tokens[index + k]?.lower === word)) continue;
    const at = index + phrase.length;
    const chunk = chunks.list[chunks.of[at] ?? -1];
    if (!chunk || chunk.from !== at) continue;
    const subject = rightMention(scene, chunk);
    return statement('according', index, at, subject, true);
  }
  if (tokens[index]!.classes.accordingAfter) {
    const chunk = chunks.list[chunks.of[index - 1] ?? -1];
    if (!chunk) return null;
    return statement('according', index, index + 1, leftMention(scene, chunk, index), true);
  }
  return null;
}

/** `Smith: “…”` */
function labelAt(scene: Scene, index: number): Statement | null {
  const { tokens, chunks } = scene;
  if (tokens[index]!.text !== ':' && tokens[index]!.text !== '：') return null;
  if (tokens[index + 1]?.kind !== 'quote') return null;
  const chunk = chunks.list[chunks.of[index - 1] ?? -1];
  if (!chunk || chunk.kind === 'pronoun' || chunk.kind === 'other') return null;
  if (chunk.from !== 0) return null;
  return statement('label', index, index + 1, leftMention(scene, chunk, index), true);
}

/** `“…” — Jane Doe` */
function dashAt(scene: Scene, index: number): Statement | null {
  const { tokens, chunks } = scene;
  if (!/^[—–―-]$/.test(tokens[index]!.text)) return null;
  if (tokens[index - 1]?.kind !== 'quote' && !/^[.…]$/.test(tokens[index - 1]?.text ?? '')) return null;
  const chunk = chunks.list[chunks.of[index + 1] ?? -1];
  if (!chunk || chunk.from !== index + 1 || chunk.kind !== 'name') return null;
  const after = tokens[chunk.to];
  if (after && after.kind === 'word') return null;
  return statement('label', index, index + 1, rightMention(scene, chunk), true);
}

function verbAt(scene: Scene, index: number, before: readonly Statement[]): Statement | null {
  const { tokens, lexicon } = scene;
  const token = tokens[index]!;
  if (token.kind !== 'word' || isParenthetic(tokens, index)) return null;
  const { say, describe, participle } = token.classes;
  if (!say && !describe && !participle) return null;
  if (scene.chunks.of[index] !== -1) return null;
  if (token.capital && !isFirstWord(tokens, index) && lexicon.cues.capitals !== 'none') return null;
  if (isNoun(tokens, index)) return null;
  const kind = say ? 'say' : describe ? 'describe' : 'participle';
  const finite = (say || describe) && !isInfinitive(tokens, index);
  if (finite && isPassive(tokens, index)) return statement(kind, index, index + 1, null, false);
  const subject = finite ? ownSubject(scene, index) : participleSubject(scene, index);
  if (subject) return statement(kind, index, index + 1, subject, true);
  const inherited = inheritedSubject(scene, index, before);
  return { ...statement(kind, index, index + 1, null, false), subject: inherited };
}

/** A verb the language file does not know, right after a quotation and its speaker: `“…,” Smith deadpanned.` */
function openVerbAt(scene: Scene, index: number): Statement | null {
  const { tokens, chunks, lexicon } = scene;
  if (tokens[index]!.kind !== 'quote' || lexicon.cues.capitals === 'none') return null;
  if (tokens[index - 1]?.kind === 'word') return null;
  let at = index + 1;
  if (tokens[at]?.text === ',') at++;
  const chunk = chunks.list[chunks.of[at] ?? -1];
  if (!chunk || chunk.from !== at) return null;
  if (chunk.kind === 'pronoun') {
    const verb = tokens[chunk.to];
    const { he, she } = tokens[at]!.classes;
    if ((!he && !she && !/^(?:they|we|i)$/.test(tokens[at]!.lower)) || verb?.kind !== 'word' || verb.classes.say)
      return null;
    return statement('open', chunk.to, chunk.to + 1, rightMention(scene, chunk), true);
  }
  if (chunk.kind !== 'name') return null;
  const mention = mentionOf(scene.text, tokens, chunk, 'right', lexicon);
  if (mention.kind !== 'name' || !endsWithStop(scene, index)) return null;
  const verb = tokens.findIndex((token, k) => k > at && k < chunk.to && token.start > mention.end);
  if (verb < 0 || tokens[verb]!.capital) return null;
  return statement('open', verb, verb + 1, { mention, from: chunk.from, to: verb }, true);
}

/** A quotation that ends with a comma or a full stop of its own, or has one after it, can be the object of a verb. */
function endsWithStop(scene: Scene, quote: number): boolean {
  const { text, tokens } = scene;
  const { start, end } = tokens[quote]!;
  return tokens[quote + 1]?.text === ',' || /[,.!?…—–-]/.test(text.slice(Math.max(start, end - 3), end));
}

function statement(
  kind: Statement['kind'],
  cueFrom: number,
  cueTo: number,
  subject: Subject | null,
  own: boolean,
): Statement {
  return {
    kind,
    cueFrom,
    cueTo,
    from: Math.min(cueFrom, subject?.from ?? cueFrom),
    to: Math.max(cueTo, subject?.to ?? cueTo),
    subject: subject?.mention ?? null,
    own: own && subject !== null,
    relative: subject?.relative ?? false,
  };
}

function isFirstWord(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) if (tokens[i]!.kind === 'word') return false;
  return true;
}

/** "Trump's comments", "the two claims": a verb form that is a noun here. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word') return false;
  return before.classes.determiner || /['’]s?$/.test(before.text);
}

/** "…, say, …": for example. */
function isParenthetic(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.lower === 'say' && tokens[index - 1]?.text === ',' && tokens[index + 1]?.text === ',';
}

/** "was told", "has been described as": the subject is not who speaks. */
function isPassive(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    if (/^(?:is|are|was|were|been|be|being)$/.test(tokens[i]!.lower)) return true;
    if (!tokens[i]!.classes.adverb && !tokens[i]!.classes.between) return false;
  }
  return false;
}

/** "a hat reading", "with marchers chanting": the noun right before the participle says it. */
function participleSubject(scene: Scene, index: number): Subject | null {
  const { tokens, chunks } = scene;
  const chunk = chunks.list[chunks.of[index - 1] ?? -1];
  if (!chunk || chunk.kind === 'other' || chunk.kind === 'pronoun') return null;
  const withPhrase = tokens[chunk.from - 1]?.lower === 'with';
  const reading = tokens[index]!.lower === 'reading' || tokens[index]!.lower === 'chanting';
  return withPhrase || reading ? leftMention(scene, chunk, index) : null;
}

function isInfinitive(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.lower === 'to';
}

function ownSubject(scene: Scene, verb: number): Subject | null {
  const { cues } = scene.lexicon;
  if (cues.verbFirst) return rightSubject(scene, verb) ?? leftSubject(scene, verb);
  return leftSubject(scene, verb) ?? (mayInvert(scene, verb) ? rightSubject(scene, verb) : null);
}

/** English inverts only right after a quotation; other languages more freely. */
function mayInvert(scene: Scene, verb: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.cues.verbSecond || lexicon.cues.dropsSubject || lexicon.cues.verbFirst) return true;
  let i = verb - 1;
  while (i >= 0 && (tokens[i]!.classes.between || tokens[i]!.classes.adverb || tokens[i]!.classes.time)) i--;
  if (i < 0) return true;
  if (tokens[i]!.text === ',' || /^[—–-]$/.test(tokens[i]!.text)) i--;
  return i < 0 || tokens[i]!.kind === 'quote';
}

function skipsSubject(token: Token): boolean {
  return token.kind === 'word' && (token.classes.between || token.classes.adverb || token.classes.time);
}

function leftSubject(scene: Scene, verb: number): Subject | null {
  const { tokens, chunks } = scene;
  let i = verb - 1;
  while (i >= 0 && skipsSubject(tokens[i]!) && chunks.of[i] === -1) i--;
  i = beforeParenthesis(tokens, i);
  if (i < 0 || tokens[i]!.kind === 'quote') return null;
  if (tokens[i]!.classes.subjectMarker) i--;
  if (i < 0) return null;
  if (tokens[i]!.text === ',' || /^[—–-]$/.test(tokens[i]!.text)) return appositionSubject(scene, i, verb);
  if (tokens[i]!.classes.relative) return relativeSubject(scene, i);
  const chunk = chunks.list[chunks.of[i] ?? -1];
  if (!chunk) return null;
  const head = climb(scene, chunk);
  return head ? leftMention(scene, head, i + 1) : null;
}

function beforeParenthesis(tokens: readonly Token[], index: number): number {
  if (index < 0 || tokens[index]!.text !== ')') return index;
  for (let i = index - 1; i >= 0 && i > index - 12; i--) if (tokens[i]!.text === '(') return i - 1;
  return index;
}

/** From "the ministry" to "a spokesman for the ministry"; null where the phrase only says where or when. */
function climb(scene: Scene, chunk: Chunk): Chunk | null {
  const { tokens, chunks } = scene;
  let head = chunk;
  for (let steps = 0; steps < 6 && head.governed; steps++) {
    let at = head.from - 1;
    while (at > 0 && !tokens[at]!.classes.preposition && !tokens[at]!.classes.linker) at--;
    at = beforeParenthesis(tokens, at - 1);
    const outer = chunks.list[chunks.of[at] ?? -1];
    if (!outer || outer.kind === 'pronoun') return null;
    head = outer;
  }
  return head.governed || head.kind === 'other' ? null : head;
}

function relativeSubject(scene: Scene, relative: number): Subject | null {
  const { tokens, chunks } = scene;
  let i = relative - 1;
  if (tokens[i]?.text === ',') i = beforeParenthesis(tokens, i - 1);
  const chunk = chunks.list[chunks.of[i] ?? -1];
  const head = chunk && climb(scene, chunk);
  return head ? { ...leftMention(scene, head, i + 1), relative: true } : null;
}

/** `X, the minister of Y, said`; `His lawyer, X, said`; `X, who …, said`: the first phrase of the chain of commas. */
function appositionSubject(scene: Scene, comma: number, verb: number): Subject | null {
  const { tokens, chunks } = scene;
  let best: Subject | null = null;
  for (let k = comma - 1; k > 0 && k > verb - REACH; k--) {
    if (tokens[k]!.text !== tokens[comma]!.text) continue;
    const at = beforeParenthesis(tokens, k - 1);
    const chunk = chunks.list[chunks.of[at] ?? -1];
    if (!chunk) continue;
    const head = climb(scene, chunk);
    if (!head || isSubordinate(tokens, head.from)) continue;
    if (!startsClause(tokens, head.from)) continue;
    const outer = leftMention(scene, head, at + 1);
    best = betterOfApposition(scene, outer, k + 1, comma);
    if (!/^[,，]$/.test(tokens[head.from - 1]?.text ?? '')) break;
  }
  return best;
}

function startsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word') return true;
  return before.classes.conjunction || before.classes.relative || before.classes.adverb || before.classes.time;
}

function isSubordinate(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return index - 1 === 0 && before !== undefined && before.classes.relative;
}

/** Where the apposition holds the name ("His lawyer, Jane Doe, said"), the name is the speaker and the rest the role. */
function betterOfApposition(scene: Scene, outer: Subject, from: number, to: number): Subject {
  const { text, tokens, chunks } = scene;
  const chunk = chunks.list[chunks.of[from] ?? -1];
  if (outer.mention.kind === 'nominal' && chunk?.kind === 'name' && chunk.from === from) {
    const inner = mentionOf(text, tokens, chunk, 'left', scene.lexicon);
    if (inner.kind === 'name') {
      const role = inner.role ?? cleanRole(stripDeterminer(scene, outer));
      return { mention: { ...inner, role, gender: inner.gender ?? outer.mention.gender }, from: outer.from, to };
    }
  }
  if (outer.mention.kind === 'name' && !outer.mention.role) {
    return { ...outer, mention: { ...outer.mention, role: appositionRole(scene, from, to) } };
  }
  return outer;
}

function stripDeterminer(scene: Scene, subject: Subject): string {
  const first = scene.tokens[subject.from];
  const { mention } = subject;
  return first?.classes.determiner ? mention.text.slice(first.text.length).trim() : mention.text;
}

/** "the minister of Y" between commas after a name, without its article; null where it is no description of a person. */
function appositionRole(scene: Scene, from: number, to: number): string | null {
  const { text, tokens, chunks } = scene;
  const chunk = chunks.list[chunks.of[from] ?? -1];
  if (!chunk || chunk.from !== from || to <= from) return null;
  let role = false;
  for (let i = chunk.from; i < chunk.to; i++) if (tokens[i]!.classes.role || tokens[i]!.classes.title) role = true;
  if (!role) return null;
  let end = from;
  while (end < to && tokens[end]!.kind === 'word' && !tokens[end]!.classes.relative) end++;
  const start = tokens[from]!.classes.determiner ? from + 1 : from;
  return end > start ? text.slice(tokens[start]!.start, tokens[end - 1]!.end) : null;
}

function leftMention(scene: Scene, chunk: Chunk, to: number): Subject {
  const mention = mentionOf(
    scene.text,
    scene.tokens,
    chunk,
    'left',
    scene.lexicon,
    Math.max(chunk.to, Math.min(to, chunk.to + 14)),
  );
  return { mention, from: chunk.from, to: Math.max(to, chunk.to) };
}

function rightSubject(scene: Scene, verb: number): Subject | null {
  const { tokens, chunks } = scene;
  let at = verb + 1;
  while (at < tokens.length && at < verb + 4 && skipsSubject(tokens[at]!) && chunks.of[at] === -1) at++;
  const chunk = chunks.list[chunks.of[at] ?? -1];
  if (!chunk || chunk.from !== at || chunk.kind === 'other') return null;
  return rightMention(scene, chunk);
}

function rightMention(scene: Scene, chunk: Chunk): Subject {
  const { text, tokens, chunks, lexicon } = scene;
  let to = chunk.to;
  if (chunk.kind === 'nominal' || chunk.kind === 'name') {
    while (tokens[to]?.classes.linker && chunks.list[chunks.of[to + 1] ?? -1]?.from === to + 1) {
      to = chunks.list[chunks.of[to + 1]!]!.to;
    }
  }
  const mention = mentionOf(text, tokens, chunk, 'right', lexicon, to);
  let after = to;
  if (tokens[after]?.text === '(') {
    while (after < tokens.length && after < to + 12 && tokens[after]!.text !== ')') after++;
    after++;
  }
  if (tokens[after]?.text !== ',') return { mention, from: chunk.from, to };
  const next = chunks.list[chunks.of[after + 1] ?? -1];
  if (mention.kind === 'nominal' && next?.kind === 'name' && next.from === after + 1) {
    const inner = mentionOf(text, tokens, next, 'right', lexicon);
    if (inner.kind === 'name' && isNominalWithRole(tokens, chunk)) {
      const role = inner.role ?? cleanRole(stripDeterminer(scene, { mention, from: chunk.from, to }));
      return { mention: { ...inner, role, gender: inner.gender ?? mention.gender }, from: chunk.from, to: next.to };
    }
  }
  if (mention.kind === 'name' && !mention.role) {
    let end = after + 1;
    while (end < tokens.length && end < after + 16 && tokens[end]!.kind === 'word') end++;
    return { mention: { ...mention, role: appositionRole(scene, after + 1, end) }, from: chunk.from, to };
  }
  return { mention, from: chunk.from, to };
}

function isNominalWithRole(tokens: readonly Token[], chunk: Chunk): boolean {
  for (let i = chunk.from; i < chunk.to; i++) if (tokens[i]!.classes.role || tokens[i]!.classes.title) return true;
  return false;
}

/** "…, adding that", "and said": the subject of the statement before it, else of the sentence. */
function inheritedSubject(scene: Scene, index: number, before: readonly Statement[]): Mention | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const statement = before[i]!;
    if (statement.subject && !statement.relative && statement.kind !== 'according') return statement.subject;
  }
  return sentenceSubject(scene, index);
}

/** The first phrase that can be the subject of the sentence, before a token. */
export function sentenceSubject(scene: Scene, before: number): Mention | null {
  const { tokens, chunks, lexicon } = scene;
  for (const chunk of chunks.list) {
    if (chunk.from >= before || chunk.from > REACH) return null;
    if (chunk.governed || chunk.kind === 'other' || isSubordinate(tokens, chunk.from)) continue;
    if (chunk.kind === 'pronoun' && /^(?:it|you|one|him|her)$/.test(tokens[chunk.from]!.lower)) continue;
    return mentionOf(scene.text, tokens, chunk, 'right', lexicon);
  }
  return null;
}
