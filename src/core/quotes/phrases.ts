import type { Chunk, Chunks } from './chunks';
import type { Lexicon } from './lexicon';
import { cleanRole, type Mention, mentionOf } from './mentions';
import type { Token } from './tokens';

export interface Scene {
  text: string;
  tokens: readonly Token[];
  chunks: Chunks;
  lexicon: Lexicon;
}

export interface Subject {
  mention: Mention;
  from: number;
  to: number;
  relative?: boolean;
}

/** How far from its verb a subject is looked for, in tokens: keeps the work linear. */
export const REACH = 60;

export function beforeParenthesis(tokens: readonly Token[], index: number): number {
  if (index < 0 || !/^[)）]$/.test(tokens[index]!.text)) return index;
  for (let i = index - 1; i >= 0 && i > index - 12; i--) if (/^[(（]$/.test(tokens[i]!.text)) return i - 1;
  return index;
}

/** "(former secretary of) state Hillary Clinton": the role goes on to the name that ends the phrase. */
function endsWithPerson(tokens: readonly Token[], chunk: Chunk): boolean {
  let from = chunk.to;
  while (from > chunk.from && tokens[from - 1]!.capital) from--;
  return (
    from > chunk.from &&
    chunk.to - from >= 2 &&
    !tokens[from - 1]!.classes.determiner &&
    tokens[from - 1]!.classes.title
  );
}

/** "(Ο πρόεδρος) του ομίλου κολύμβησης Πέτρος Λαγός": where the name begins that ends a genitive; else the phrase's start. */
function nameAfterNouns(tokens: readonly Token[], chunk: Chunk): number {
  if (!tokens[chunk.from]!.classes.determiner) return chunk.from;
  let from = chunk.to;
  while (from > chunk.from && tokens[from - 1]!.capital) from--;
  return chunk.to - from >= 2 && from > chunk.from + 1 ? from : chunk.from;
}

/** From "the ministry" to "a spokesman for the ministry"; null where the phrase only says where or when. */
export function climb(scene: Scene, chunk: Chunk): Chunk | null {
  const { tokens, chunks } = scene;
  let head = chunk;
  const { genitiveArticle } = scene.lexicon.cues;
  for (let steps = 0; steps < 6; steps++) {
    if (head.governed && endsWithPerson(tokens, head)) return { ...head, governed: false };
    if (genitiveArticle && scene.lexicon.cues.capitals === 'names') {
      const name = nameAfterNouns(tokens, head);
      if (name > head.from) return { ...head, from: name, kind: 'name', governed: false };
    }
    const beside = genitiveArticle && tokens[head.from]!.classes.determiner ? (chunks.of[head.from - 1] ?? -1) : -1;
    if (!head.governed && beside < 0) break;
    if (beside < 0 && startsComparison(tokens, head)) return { ...head, governed: false };
    let at = head.from - 1;
    if (head.governed) {
      while (at > 0 && !tokens[at]!.classes.preposition && !tokens[at]!.classes.linker) at--;
      at--;
      while (at > 0 && chunks.of[at] === -1 && skipsSubject(tokens[at]!)) at--;
      at = beforeParenthesis(tokens, at);
    }
    const outer = chunks.list[chunks.of[at] ?? -1];
    if (!outer || outer.kind === 'pronoun') return null;
    head = outer;
  }
  return head.governed || head.kind === 'other' ? null : head;
}

/** "As X told reporters": a word that joins clauses and governs phrases; left of a verb it joins. */
function startsComparison(tokens: readonly Token[], chunk: Chunk): boolean {
  const { classes } = tokens[chunk.from - 1]!;
  return classes.conjunction && classes.preposition;
}

export function skipsSubject(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (token.classes.between || token.classes.adverb || token.classes.time || token.classes.determiner)
  );
}

/** Where the apposition holds the name ("His lawyer, Jane Doe, said"), the name is the speaker and the rest the role. */
export function betterOfApposition(scene: Scene, outer: Subject, from: number, to: number): Subject {
  const { text, tokens, chunks } = scene;
  const chunk = chunks.list[chunks.of[from] ?? -1];
  if (outer.mention.kind === 'nominal' && chunk?.kind === 'name' && chunk.from === from) {
    const inner = mentionOf(text, tokens, chunk, 'left', scene.lexicon);
    if (inner.kind === 'name') {
      const role = inner.role ?? cleanRole(stripDeterminer(scene, outer), scene.lexicon);
      return { mention: { ...inner, role, gender: inner.gender ?? outer.mention.gender }, from: outer.from, to };
    }
  }
  if (outer.mention.kind === 'name' && !outer.mention.role) {
    return { ...outer, mention: { ...outer.mention, role: appositionRole(scene, from, to) } };
  }
  return outer;
}

export function stripDeterminer(scene: Scene, subject: Subject): string {
  const first = scene.tokens[subject.from];
  const { mention } = subject;
  return first?.classes.determiner ? mention.text.slice(first.text.length).trim() : mention.text;
}

/** "the minister of Y" between commas after a name, without its article; null where it is no description of a person. */
export function appositionRole(scene: Scene, from: number, to: number): string | null {
  const { text, tokens, chunks } = scene;
  const chunk = chunks.list[chunks.of[from] ?? -1];
  if (!chunk || chunk.from !== from || to <= from) return null;
  let role = false;
  for (let i = chunk.from; i < chunk.to; i++) if (tokens[i]!.classes.role || tokens[i]!.classes.title) role = true;
  if (!role && !(tokens[from]!.classes.determiner && tokens[chunk.to - 1]!.classes.agent)) return null;
  let end = from;
  while (end < to && tokens[end]!.kind === 'word' && !tokens[end]!.classes.relative && !startsSecondRole(tokens, end))
    end++;
  // A phrase cut at the limit ends before its last preposition.
  if (tokens[end]?.kind === 'word' && end - from >= LONGEST_ROLE) {
    while (end > chunk.to && !tokens[end]!.classes.linker && !tokens[end]!.classes.preposition) end--;
  }
  const start = tokens[from]!.classes.determiner ? from + 1 : from;
  return end > start ? text.slice(tokens[start]!.start, tokens[end - 1]!.end) : null;
}

/** Longest role shown, in words. */
const LONGEST_ROLE = 16;

/** "…, a former adviser and the director of …": the first is enough. */
function startsSecondRole(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.classes.conjunction && tokens[index + 1]?.classes.determiner === true;
}

/** The role that stands beside a name between commas: "X, the minister of Y", "The mayor of Y, X,". */
export function apposedRole(
  text: string,
  analysis: { tokens: readonly Token[]; chunks: Chunks },
  chunk: Chunk,
  lexicon: Lexicon,
): string | null {
  const { tokens, chunks } = analysis;
  const scene = { text, tokens, chunks, lexicon };
  if (tokens[chunk.to]?.text === ',') {
    let end = chunk.to + 1;
    while (end < tokens.length && end <= chunk.to + LONGEST_ROLE && tokens[end]!.kind === 'word') end++;
    const after = appositionRole(scene, chunk.to + 1, end);
    if (after) return after;
  }
  if (tokens[chunk.from - 1]?.text !== ',') return null;
  const before = chunks.list[chunks.of[chunk.from - 2] ?? -1];
  const head = before && climb(scene, before);
  if (head?.kind !== 'nominal' || !isNominalWithRole(tokens, head)) return null;
  return cleanRole(stripDeterminer(scene, leftMention(scene, head, chunk.from - 1)), lexicon);
}

/** "the secretary of State began": the verb after the name is not known to the language file. */
function endOfName(tokens: readonly Token[], chunk: Chunk): number {
  if (chunk.kind !== 'name' || !tokens[chunk.from]!.capital || tokens[chunk.to]?.text === ',') return chunk.to;
  let end = chunk.from;
  while (end < chunk.to && tokens[end]!.capital) end++;
  const rest = tokens.slice(end, chunk.to);
  return rest.some(({ classes }) => classes.role || classes.organisation) ? chunk.to : end;
}

/** "la portavoz de Unión | por el Valle |, Ana Sanz": a second preposition belongs to the phrase where a comma and a name follow it. */
function endBeforeName({ tokens, chunks }: Scene, from: number): number {
  if (!tokens[from]?.classes.preposition) return from;
  const inner = chunks.list[chunks.of[from + 1] ?? -1];
  if (inner?.from !== from + 1 || tokens[inner.to]?.text !== ',') return from;
  const name = chunks.list[chunks.of[inner.to + 1] ?? -1];
  return name?.kind === 'name' && name.from === inner.to + 1 && name.to - name.from >= 2 ? inner.to : from;
}

export function isNominalWithRole(tokens: readonly Token[], chunk: Chunk): boolean {
  for (let i = chunk.from; i < chunk.to; i++) if (tokens[i]!.classes.role || tokens[i]!.classes.title) return true;
  return false;
}

export function leftMention(scene: Scene, chunk: Chunk, to: number): Subject {
  const mention = mentionOf(
    scene.text,
    scene.tokens,
    chunk,
    'left',
    scene.lexicon,
    Math.max(chunk.to, Math.min(to, chunk.to + 14)),
  );
  return withPartner(scene, { mention, from: chunk.from, to: Math.max(to, chunk.to) }, chunk);
}

/** "Bob and Cheryl Tate said", "said Bob and Cheryl Tate": two names that speak together stay together. */
function withPartner({ text, tokens, chunks }: Scene, subject: Subject, chunk: Chunk): Subject {
  if (subject.mention.kind !== 'name') return subject;
  const before = tokens[chunk.from - 1]?.classes.and ? chunks.list[chunks.of[chunk.from - 2] ?? -1] : undefined;
  const after = tokens[chunk.to]?.classes.and ? chunks.list[chunks.of[chunk.to + 1] ?? -1] : undefined;
  const left = before?.kind === 'name' && startsWithName(tokens, before) && mayStartClause(tokens, before.from);
  const right = after?.kind === 'name' && after.from === chunk.to + 1 && tokens[after.to]?.kind !== 'word';
  if (!left && !right) return subject;
  const from = left ? before.from : chunk.from;
  const to = right ? after.to : chunk.to;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const mention = {
    ...subject.mention,
    start,
    end,
    text: text.slice(start, end),
    kind: 'nominal',
    name: null,
  } as const;
  return { mention: { ...mention, role: null, gender: null }, from, to: Math.max(to, subject.to) };
}

function startsWithName(tokens: readonly Token[], chunk: Chunk): boolean {
  return tokens.slice(chunk.from, chunk.to).every(({ capital }) => capital);
}

function mayStartClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.kind !== 'word' || before.classes.conjunction || before.classes.relative;
}

export function rightMention(scene: Scene, chunk: Chunk): Subject {
  return withPartner(scene, singleRightMention(scene, chunk), chunk);
}

function singleRightMention(scene: Scene, chunk: Chunk): Subject {
  const { text, tokens, chunks, lexicon } = scene;
  let to = chunk.to;
  if (chunk.kind === 'nominal' || chunk.kind === 'name') {
    while (to < chunk.to + 12 && tokens[to]?.classes.linker && chunks.list[chunks.of[to + 1] ?? -1]?.from === to + 1) {
      to = endOfName(tokens, chunks.list[chunks.of[to + 1]!]!);
    }
    if (chunk.kind === 'nominal' && to > chunk.to) to = endBeforeName(scene, to);
  }
  const ending = chunks.list[chunks.of[to - 1] ?? -1];
  if (chunk.kind === 'nominal' && ending && ending !== chunk && endsWithPerson(tokens, ending)) {
    const inner = mentionOf(text, tokens, ending, 'left', lexicon);
    const role = text.slice(tokens[chunk.from]!.start, inner.start).trim();
    if (inner.kind === 'name') return { mention: { ...inner, role: cleanRole(role, lexicon) }, from: chunk.from, to };
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
      const role = inner.role ?? cleanRole(stripDeterminer(scene, { mention, from: chunk.from, to }), lexicon);
      return { mention: { ...inner, role, gender: inner.gender ?? mention.gender }, from: chunk.from, to: next.to };
    }
  }
  if (mention.kind === 'name' && !mention.role) {
    let end = after + 1;
    while (end < tokens.length && end <= after + LONGEST_ROLE && tokens[end]!.kind === 'word') end++;
    return { mention: { ...mention, role: appositionRole(scene, after + 1, end) }, from: chunk.from, to };
  }
  return { mention, from: chunk.from, to };
}
