import { type Chunk, type Chunks, chunksOf } from './chunks';
import type { Lexicon } from './lexicon';
import { type Mention, mention, mentionOf, place } from './mentions';
import { isNominalWithRole, leftMention, REACH, rightMention, type Scene, type Subject } from './phrases';
import { ownerOfSaying } from './possessives';
import { markedSubject, ownSubject, participleSubject, sentenceSubject } from './subjects';
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
  /** A finite verb whose subject the language left out. */
  dropped: boolean;
  /** The verb stands last, its subject before the quotation: it governs the quotations between them. */
  last: boolean;
}

export interface Analysis {
  tokens: readonly Token[];
  chunks: Chunks;
  statements: Statement[];
  /** Who speaks last in it, or null. */
  speaker: Mention | null;
}

/** All acts of saying in a sentence, in text order. */
export function analyse(text: string, tokens: readonly Token[], lexicon: Lexicon): Analysis {
  const chunks = chunksOf(tokens, lexicon);
  const scene = { text, tokens, chunks, lexicon };
  const statements: Statement[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const statement =
      accordingPronounAt(scene, i) ??
      accordingAt(scene, i) ??
      labelAt(scene, i) ??
      dashAt(scene, i) ??
      possessedAt(scene, i) ??
      verbAt(scene, i, statements) ??
      openVerbAt(scene, i);
    if (!statement) continue;
    statements.push(statement);
    i = Math.max(i, statement.cueTo - 1);
  }
  const speaker = statements.findLast((one) => one.subject && !one.relative)?.subject ?? null;
  return { tokens, chunks, statements, speaker };
}

/** "Jego zdaniem", "по её словам": according to him, to her, in words that no subject follows. */
function accordingPronounAt({ text, tokens, lexicon }: Scene, index: number): Statement | null {
  for (const { words, gender } of lexicon.accordingPronoun) {
    if (!words.every((word, k) => tokens[index + k]?.lower === word)) continue;
    const to = index + words.length;
    const subject = {
      mention: mention(place(text, tokens, index, to), 'pronoun', null, null, gender),
      from: index,
      to,
    };
    return statement('according', index, to, subject, true);
  }
  return null;
}

function accordingAt(scene: Scene, index: number): Statement | null {
  const { tokens, chunks, lexicon } = scene;
  for (const phrase of lexicon.according.get(tokens[index]!.lower) ?? []) {
    if (!phrase.every((word, k) => tokens[index + k]?.lower === word)) continue;
    const at = index + phrase.length;
    const chunk = chunks.list[chunks.of[at] ?? -1];
    if (!chunk) continue;
    const subject = withGenitive(scene, rightMention(scene, chunk.from < at ? { ...chunk, from: at } : chunk));
    return statement('according', index, at, subject, true);
  }
  if (tokens[index]!.classes.accordingBesideQuote && isBesideQuote(tokens, index)) {
    const chunk = chunks.list[chunks.of[index + 1] ?? -1];
    if (chunk?.from === index + 1) {
      return statement('according', index, index + 1, withGenitive(scene, rightMention(scene, chunk)), true);
    }
  }
  if (index === 0 && tokens[0]!.classes.accordingFirst) {
    const chunk = chunks.list[chunks.of[1] ?? -1];
    const subject = chunk?.from === 1 && chunk.kind !== 'pronoun' ? rightMention(scene, chunk) : null;
    const ends = subject !== null && tokens[subject.to]?.text === ',';
    if (subject && ends && (subject.mention.kind === 'name' || isNominalWithRole(tokens, chunk!)))
      return statement('according', 0, 1, subject, true);
  }
  if (tokens[index]!.classes.accordingAfter) {
    let at = index - 1;
    while (at > 0 && (tokens[at]!.classes.preposition || tokens[at]!.classes.linker)) at--;
    const chunk = chunks.list[chunks.of[at] ?? -1];
    if (!chunk) return null;
    return statement('according', index, index + 1, leftMention(scene, chunk, at + 1), true);
  }
  return null;
}

function isBesideQuote(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind === 'quote' || (before?.text === ',' && tokens[index - 2]?.kind === 'quote')) return true;
  // "Es gebe, so ein Sprecher der Behörde, „…“"
  if (before?.text !== ',') return false;
  let comma = index + 1;
  while (comma < index + LONGEST_ASIDE && comma < tokens.length && tokens[comma]!.text !== ',') comma++;
  return tokens[comma]?.text === ',' && tokens[comma + 1]?.kind === 'quote';
}

/** "so ein Sprecher der Behörde": after "according to" an article can only begin a genitive. */
function withGenitive({ text, tokens, chunks, lexicon }: Scene, subject: Subject): Subject {
  const next = chunks.list[chunks.of[subject.to] ?? -1];
  if (!lexicon.cues.genitiveArticle || subject.mention.kind !== 'nominal' || next?.from !== subject.to) return subject;
  if (!tokens[next.from]!.classes.determiner) return subject;
  const { start } = subject.mention;
  const end = tokens[next.to - 1]!.end;
  return { ...subject, mention: { ...subject.mention, text: text.slice(start, end), end }, to: next.to };
}

/** In tokens. */
const LONGEST_ASIDE = 12;

/** `Smith: “…”`, `Smith: The plan is ‘…’` */
function labelAt(scene: Scene, index: number): Statement | null {
  const { tokens, chunks } = scene;
  if (tokens[index]!.text !== ':' && tokens[index]!.text !== '：') return null;
  const chunk = chunks.list[chunks.of[index - 1] ?? -1];
  if (tokens[index + 1]?.kind !== 'quote' && !(chunk && labelsHeadline(scene, chunk, index))) return null;
  if (!chunk || chunk.kind === 'pronoun' || chunk.kind === 'other') return null;
  if (chunk.from !== 0) return null;
  return statement('label', index, index + 1, leftMention(scene, chunk, index), true);
}

/** A name that the article knows, before a colon and a short clause with a quotation in it. */
function labelsHeadline({ tokens, lexicon }: Scene, chunk: Chunk, colon: number): boolean {
  if (lexicon.cues.capitals !== 'names' || chunk.kind !== 'name' || tokens.length > LONGEST_HEADLINE) return false;
  if (!tokens.slice(colon).some(({ kind }) => kind === 'quote')) return false;
  return tokens[chunk.to - 1]!.nameLike;
}

/** In tokens. */
const LONGEST_HEADLINE = 30;

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

/** `his claim that “…”`: its subject is not who speaks in the sentence, and so it stands like a relative clause. */
function possessedAt(scene: Scene, index: number): Statement | null {
  const owner = ownerOfSaying(scene, index);
  if (!owner) return null;
  return statement('say', index, index + 1, { ...owner, to: index, relative: true }, true);
}

function verbAt(scene: Scene, index: number, before: readonly Statement[]): Statement | null {
  const { tokens, lexicon } = scene;
  const token = tokens[index]!;
  if (token.kind !== 'word' || isParenthetic(tokens, index)) return null;
  const { say, describe, participle } = token.classes;
  if (!say && !describe && !participle) return null;
  if (scene.chunks.of[index] !== -1) return null;
  if (token.capital && !isFirstWord(tokens, index) && lexicon.cues.capitals !== 'none') return null;
  if (lexicon.cues.verbsAreNouns && isNoun(tokens, index)) return null;
  const kind = say ? 'say' : describe ? 'describe' : 'participle';
  const finite =
    (say || describe) &&
    (lexicon.cues.infinitive === undefined || tokens[index - 1]?.lower !== lexicon.cues.infinitive);
  if (finite && (isPassive(tokens, index) || isSplitPassive(scene, index)))
    return statement(kind, index, index + 1, null, false);
  const subject = finite ? ownSubject(scene, index) : participleSubject(scene, index);
  if (subject) return statement(kind, index, index + 1, subject, true);
  const inherited = inheritedSubject(scene, index, before);
  const own = lexicon.cues.verbLast === true && inherited !== null;
  const dropped = finite && lexicon.cues.dropsSubject === true;
  const found = statement(kind, index, index + 1, null, false);
  found.subject = inherited;
  found.own = own;
  found.dropped = dropped;
  found.last = own;
  return found;
}

/** A verb the language file does not know, right after a quotation and its speaker: `“…,” Smith deadpanned.` */
function openVerbAt(scene: Scene, index: number): Statement | null {
  const { tokens, chunks, lexicon } = scene;
  if (tokens[index]!.kind !== 'quote') return null;
  if (tokens[index + 1]?.classes.quotative) return quotativeAt(scene, index);
  if (lexicon.cues.capitals === 'none') return null;
  if (tokens[index - 1]?.kind === 'word') return null;
  let at = index + 1;
  if (tokens[at]?.text === ',') at++;
  const chunk = chunks.list[chunks.of[at] ?? -1];
  if (!chunk || chunk.from !== at) return null;
  if (chunk.kind === 'pronoun') {
    const verb = tokens[chunk.to];
    if (tokens[at]!.classes.impersonal || verb?.kind !== 'word' || verb.classes.say) return null;
    return statement('open', chunk.to, chunk.to + 1, rightMention(scene, chunk), true);
  }
  if (chunk.kind !== 'name') return null;
  const inverted = invertedOpenVerb(scene, chunk, index);
  if (inverted) return inverted;
  const mention = mentionOf(scene.text, tokens, chunk, 'right', lexicon);
  if (mention.kind !== 'name' || !endsWithStop(scene, index)) return null;
  let verb = at + 1;
  while (verb < chunk.to && tokens[verb]!.start <= mention.end) verb++;
  if (verb === chunk.to || tokens[verb]!.capital) return null;
  return statement('open', verb, verb + 1, { mention, from: chunk.from, to: verb }, true);
}

/** `X は「…」とため息をついた`: the particle says that it is speech, the verb need not be known. */
function quotativeAt(scene: Scene, index: number): Statement | null {
  const { tokens } = scene;
  for (let i = index + 1; i < tokens.length && i < index + REACH; i++) {
    const { kind, classes } = tokens[i]!;
    if (kind === 'quote' || classes.say || classes.describe) return null;
  }
  const subject = markedSubject(scene, index);
  if (!subject) return null;
  const found = statement('open', index + 1, index + 2, subject, true);
  found.last = true;
  return found;
}

/** `„…“, mault Trainer Klaus Berg.`: a small word that nothing is known of between the quotation and a name that ends the clause. */
function invertedOpenVerb(scene: Scene, chunk: Chunk, quote: number): Statement | null {
  const { text, tokens, lexicon } = scene;
  const verb = tokens[chunk.from]!;
  const { role, title, determiner, particle, organisation } = verb.classes;
  if (verb.capital || role || title || determiner || particle || organisation) return null;
  const rest = { ...chunk, from: chunk.from + 1 };
  const after = tokens[rest.to];
  const last = tokens[rest.to - 1]!;
  if (rest.to - rest.from < 2 || !last.capital || (after && after.kind === 'word')) return null;
  const first = tokens[rest.from]!;
  if (!first.capital && !first.classes.role && !first.classes.title) return null;
  if (!endsWithStop(scene, quote)) return null;
  const mention = mentionOf(text, tokens, rest, 'right', lexicon);
  if (mention.kind !== 'name' || !mention.name?.includes(' ')) return null;
  return statement('open', chunk.from, chunk.from + 1, { mention, from: rest.from, to: rest.to }, true);
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
    dropped: false,
    last: false,
  };
}

function isFirstWord(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) if (tokens[i]!.kind === 'word') return false;
  return true;
}

/** Finite forms that no noun looks like. */
const PAST = /(?:ed|said|told|wrote)$/;

/** "Trump's comments", "the two claims": a verb form that is a noun here. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word') return false;
  const { say, describe } = tokens[index]!.classes;
  // "Another called it": a determiner that can be the subject itself; "the accused" is a noun.
  if ((say || (describe && before.classes.quantifier)) && PAST.test(tokens[index]!.lower)) return false;
  return before.classes.determiner || /['’]s$|s['’]$/.test(before.text);
}

/** "…, say, …": for example. */
function isParenthetic(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.lower === 'say' && tokens[index - 1]?.text === ',' && tokens[index + 1]?.text === ',';
}

/** "was told", "has been described as": the subject is not who speaks. */
function isPassive(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    if (tokens[i]!.classes.passive) return true;
    if (!tokens[i]!.classes.adverb && !tokens[i]!.classes.between) return false;
  }
  return false;
}

/** "wurde das Land als „…“ bezeichnet": auxiliary and participle at the two ends of the clause. */
function isSplitPassive({ tokens, lexicon }: Scene, index: number): boolean {
  if (!lexicon.cues.splitPassive) return false;
  for (let i = index - 1; i >= 0 && i > index - LONGEST_BRACKET; i--) {
    const { text, classes } = tokens[i]!;
    if (/^[,;:.]$/.test(text) || classes.conjunction) return false;
    if (classes.passive) return true;
  }
  return false;
}

/** In tokens. */
const LONGEST_BRACKET = 20;

/** How many statements back a subject is inherited from. */
const MOST_BEFORE = 8;

/** "…, adding that", "and said": the subject of the statement before it, else of the sentence. */
function inheritedSubject(scene: Scene, index: number, before: readonly Statement[]): Mention | null {
  for (let i = before.length - 1; i >= 0 && i >= before.length - MOST_BEFORE; i--) {
    const statement = before[i]!;
    if (statement.subject && !statement.relative && statement.kind !== 'according') return statement.subject;
  }
  return sentenceSubject(scene, index);
}
