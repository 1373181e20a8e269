import type { Chunk } from './chunks';
import { type Mention, mentionOf } from './mentions';
import {
  beforeParenthesis,
  betterOfApposition,
  climb,
  isNominalWithRole,
  leftMention,
  REACH,
  rightMention,
  type Scene,
  type Subject,
  skipsSubject,
} from './phrases';
import type { Token } from './tokens';

export function ownSubject(scene: Scene, verb: number): Subject | null {
  const { cues } = scene.lexicon;
  const topic = scene.tokens[0]?.lower === cues.topicMarker && cues.topicMarker !== undefined;
  if (cues.verbFirst && topic) return leftSubject(scene, verb) ?? rightSubject(scene, verb);
  if (cues.verbFirst) return roleRightBefore(scene, verb) ?? rightSubject(scene, verb) ?? leftSubject(scene, verb);
  if (cues.cleftMarker !== undefined && scene.tokens[verb + 1]?.text === cues.cleftMarker) {
    const at = verb + (/^[、,，]$/.test(scene.tokens[verb + 2]?.text ?? '') ? 3 : 2);
    const chunk = scene.chunks.list[scene.chunks.of[at] ?? -1];
    if (chunk?.from === at) return personAtEnd(scene, at) ?? rightMention(scene, chunk);
  }
  if (cues.subjectMarkers || cues.subjectEndings) {
    const marked = markedSubject(scene, verb);
    if (marked) return marked;
  }
  return leftSubject(scene, verb) ?? (mayInvert(scene, verb) ? rightSubject(scene, verb) : null);
}

/** "と言うのは、近所に住む会社員の野口恵さん。": who it is stands at the end of a relative clause. */
function personAtEnd(scene: Scene, from: number): Subject | null {
  const last = scene.chunks.list.at(-1);
  if (!last || last.from <= from || last.to < scene.tokens.length - 1) return null;
  const subject = rightMention(scene, last);
  return subject.mention.kind === 'name' && subject.mention.role !== null ? subject : null;
}

/** "لكن رئيس الجمعية سامي نور رفض هذا التفسير": a person right before a verb that mostly stands first, and none right after it. */
function roleRightBefore(scene: Scene, verb: number): Subject | null {
  const { tokens, chunks } = scene;
  const before = chunks.list[chunks.of[verb - 1] ?? -1];
  if (!before || before.governed || !isNominalWithRole(tokens, before)) return null;
  const after = chunks.list[chunks.of[verb + 1] ?? -1];
  if (!after || isNominalWithRole(tokens, after) || !tokens[after.from]!.classes.determiner) return null;
  return leftMention(scene, before, verb);
}

/** English inverts only verbs of saying and only right after a quotation; other languages more freely. */
export function mayInvert(scene: Scene, verb: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.cues.verbSecond || lexicon.cues.dropsSubject || lexicon.cues.verbFirst) return true;
  if (!tokens[verb]!.classes.say) return false;
  let i = verb - 1;
  while (i >= 0 && (tokens[i]!.classes.between || tokens[i]!.classes.adverb || tokens[i]!.classes.time)) i--;
  if (i < 0) return true;
  for (let marks = 0; marks < 2 && i >= 0 && /^[,،—–-]$/.test(tokens[i]!.text); marks++) i--;
  return i < 0 || tokens[i]!.kind === 'quote';
}

/** The nearest phrase before the verb that the language marks as subject ("ने", "は", "은"). */
export function markedSubject(scene: Scene, verb: number): Subject | null {
  const { text, tokens, chunks, lexicon } = scene;
  const { subjectEndings: endings, topicEndings } = lexicon.cues;
  let nearest: Subject | null = null;
  for (let i = verb - 1; i >= 0 && i > verb - REACH; i--) {
    // "女子学生（21）は"
    const end = tokens[i + 1]?.classes.subjectMarker ? beforeParenthesis(tokens, i) : i;
    const chunk = chunks.list[chunks.of[end] ?? -1];
    if (!chunk || chunk.to !== end + 1) continue;
    const marked = tokens[i + 1]?.classes.subjectMarker || endings?.test(tokens[i]!.text);
    if (!marked || chunk.kind === 'other') continue;
    const isTopic = topicEndings?.test(endings ? tokens[i]!.text : tokens[i + 1]!.text) ?? true;
    if (nearest && !isTopic) continue;
    const found = { mention: mentionOf(text, tokens, chunk, 'left', lexicon), from: chunk.from, to: chunk.to };
    // "佐藤社長は数字は「…」": a thing as topic speaks less than a person before it.
    const person = found.mention.kind !== 'nominal' || isNominalWithRole(tokens, chunk);
    if (isTopic && person) return found;
    nearest ??= found;
  }
  return nearest;
}

export function leftSubject(scene: Scene, verb: number): Subject | null {
  const { tokens, chunks } = scene;
  let i = verb - 1;
  while (i >= 0 && skipsSubject(tokens[i]!) && chunks.of[i] === -1) i--;
  // "a mother of three said"
  const tail = i > 0 && tokens[i]!.classes.linker && tokens[i + 1]!.classes.determiner ? 2 : 0;
  if (tail > 0) i--;
  i = beforeParenthesis(tokens, i);
  if (i < 0 || tokens[i]!.kind === 'quote') return null;
  if (tokens[i]!.classes.subjectMarker) i--;
  if (i < 0) return null;
  if (tokens[i]!.text === ',' || /^[—–-]$/.test(tokens[i]!.text)) return appositionSubject(scene, i, verb);
  if (tokens[i]!.classes.relative) return relativeSubject(scene, i);
  const chunk = chunks.list[chunks.of[i] ?? -1];
  if (!chunk) return null;
  const head = climb(scene, chunk);
  if (!head) return null;
  return nameBeforeApposition(scene, head, verb) ?? leftMention(scene, head, i + 1 + tail);
}

/** "Chad Hawk, vice president of PMG, a grading company in Florida told": an apposition whose last comma was left out. */
function nameBeforeApposition(scene: Scene, head: Chunk, verb: number): Subject | null {
  const { tokens } = scene;
  const isIndefinite = head.kind === 'nominal' && /^an?$/.test(tokens[head.from]!.lower);
  if (!isIndefinite || tokens[head.from - 1]?.text !== ',') return null;
  const subject = appositionSubject(scene, head.from - 1, verb);
  return subject?.mention.kind === 'name' && subject.mention.role !== null ? subject : null;
}

export function relativeSubject(scene: Scene, relative: number): Subject | null {
  const { tokens, chunks } = scene;
  let i = relative - 1;
  if (tokens[i]?.text === ',') i = beforeParenthesis(tokens, i - 1);
  const chunk = chunks.list[chunks.of[i] ?? -1];
  const head = chunk && climb(scene, chunk);
  return head ? { ...leftMention(scene, head, i + 1), relative: true } : null;
}

/** `X, the minister of Y, said`; `His lawyer, X, said`; `X, who …, said`: the first phrase of the chain of commas. */
export function appositionSubject(scene: Scene, comma: number, verb: number): Subject | null {
  const { tokens, chunks } = scene;
  let best: Subject | null = null;
  for (let k = comma - 1; k > 0 && k > verb - REACH; k--) {
    if (tokens[k]!.text !== tokens[comma]!.text) continue;
    let at = beforeParenthesis(tokens, k - 1);
    // A possessive after its noun: "ο αρχηγός της, Ανδρέας Περίδης,"
    if (chunks.of[at] === -1 && tokens[at]!.classes.determiner) at--;
    const chunk = chunks.list[chunks.of[at] ?? -1];
    if (!chunk) continue;
    const head = climb(scene, chunk);
    if (!head || isSubordinate(tokens, head.from)) continue;
    if (!startsClause(tokens, head.from)) {
      const named = head.kind === 'pronoun' ? fullNameBetween(scene, k + 1, comma) : null;
      if (named) return named;
      continue;
    }
    const inner = chunks.list[chunks.of[k + 1] ?? -1];
    if (tokens[head.from - 1]?.classes.relative && inner?.kind === 'name' && inner.from === k + 1) {
      return leftMention(scene, inner, comma);
    }
    const outer = leftMention(scene, head, at + 1);
    best = betterOfApposition(scene, outer, k + 1, comma);
    if (!/^[,，]$/.test(tokens[head.from - 1]?.text ?? '')) break;
  }
  return best;
}

/** `the engineer who wrote it, Dr Ana Leka, said`: a first and last name that fills the place between two commas. */
function fullNameBetween(scene: Scene, from: number, comma: number): Subject | null {
  const chunk = scene.chunks.list[scene.chunks.of[from] ?? -1];
  if (chunk?.kind !== 'name' || chunk.from !== from || chunk.to !== comma) return null;
  const subject = leftMention(scene, chunk, comma);
  return subject.mention.name?.includes(' ') ? subject : null;
}

export function startsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word') return true;
  return before.classes.conjunction || before.classes.relative || before.classes.adverb || before.classes.time;
}

export function isSubordinate(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return index - 1 === 0 && before !== undefined && before.classes.relative;
}

export function rightSubject(scene: Scene, verb: number): Subject | null {
  const { tokens, chunks } = scene;
  let at = verb + 1;
  for (let phrases = 0; phrases < 3; phrases++) {
    while (at < tokens.length && at < verb + 12 && skipsSubject(tokens[at]!) && chunks.of[at] === -1) at++;
    const chunk = chunks.list[chunks.of[at] ?? -1];
    if (chunk?.from === at)
      return chunk.kind === 'other' || isImpersonal(tokens, chunk) ? null : rightMention(scene, chunk);
    // "a déclaré à l'AFP Jean Dupont": the phrase between verb and subject.
    const { preposition, linker } = tokens[at]?.classes ?? {};
    const inner = chunks.list[chunks.of[at + 1] ?? -1];
    if (!(preposition || linker) || inner?.from !== at + 1) return null;
    at = inner.to;
  }
  return null;
}

export function isImpersonal(tokens: readonly Token[], chunk: Chunk): boolean {
  return chunk.kind === 'pronoun' && tokens[chunk.from]!.classes.impersonal;
}

/** Index after "WASHINGTON (AP) — ", or 0. */
function afterDateline(tokens: readonly Token[]): number {
  for (let i = 1; i < tokens.length && i < 12; i++) {
    const { kind, text, capital, classes } = tokens[i]!;
    if (/^[—–―-]$/.test(text)) return i + 1;
    if (kind === 'quote' || (kind === 'word' && !capital && !classes.time && !/^\p{N}/u.test(text))) return 0;
  }
  return 0;
}

/** "A few days later, …", "Minutes later, …": when, not who. */
function isAdjunct(tokens: readonly Token[], chunk: Chunk): boolean {
  let i = chunk.to;
  while (i < tokens.length && (tokens[i]!.classes.adverb || tokens[i]!.classes.time)) i++;
  return i > chunk.to && tokens[i]?.text === ',';
}

/** The first phrase that can be the subject of the sentence, before a token. */
export function sentenceSubject(scene: Scene, before: number): Mention | null {
  const { tokens, chunks, lexicon } = scene;
  const start = afterDateline(tokens);
  for (const chunk of chunks.list) {
    if (chunk.from >= before || chunk.from > REACH) return null;
    if (chunk.from < start || chunk.governed || chunk.kind === 'other') continue;
    if (tokens[chunk.from - 1]?.classes.relative || isAdjunct(tokens, chunk)) continue;
    if (chunk.kind === 'pronoun' && tokens[chunk.from]!.classes.impersonal) continue;
    if (chunk.kind !== 'nominal') return mentionOf(scene.text, tokens, chunk, 'right', lexicon);
    const { mention, to } = rightMention(scene, chunk);
    return mention.kind === 'name' && tokens[to]?.text !== ','
      ? mentionOf(scene.text, tokens, chunk, 'right', lexicon)
      : mention;
  }
  return null;
}

/** "a hat reading", "with marchers chanting", "…, Ryan saying": the phrase right before the participle says it. */
export function participleSubject(scene: Scene, index: number): Subject | null {
  const { tokens, chunks } = scene;
  if (tokens[index - 1]?.classes.heard) return leftSubject(scene, index - 1);
  const chunk = chunks.list[chunks.of[index - 1] ?? -1];
  if (!chunk || chunk.kind === 'pronoun') return null;
  const before = tokens[chunk.from - 1];
  const withPhrase = chunk.kind !== 'other' && before?.lower === 'with';
  const absolute = chunk.kind === 'name' && (before?.classes.conjunction || /^[,—–-]$/.test(before?.text ?? ''));
  return withPhrase || absolute || tokens[index]!.classes.participleOfNoun ? leftMention(scene, chunk, index) : null;
}
