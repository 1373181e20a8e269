import { genderOfGivenName } from './given-names';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** A noun phrase without its postmodifiers, as token indices of its sentence. */
export interface Chunk {
  from: number;
  /** Exclusive. */
  to: number;
  kind: 'name' | 'nominal' | 'pronoun' | 'other';
  /** Stands after a preposition: never a subject itself. */
  governed: boolean;
}

/** The chunks of a sentence, and for each token the chunk it belongs to (-1: none). */
export interface Chunks {
  list: Chunk[];
  of: readonly number[];
}

/** Cuts a sentence into noun phrases: the longest runs of words that are neither verbs of saying nor function words. */
export function chunksOf(tokens: readonly Token[], lexicon: Lexicon): Chunks {
  const of: number[] = tokens.map(() => -1);
  const list: Chunk[] = [];
  const initial = tokens.findIndex((token) => token.kind === 'word' && !(token.capital && token.nameLike));
  const first = tokens.findIndex((token) => token.kind === 'word');
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    let to = i + 1;
    let kind: Chunk['kind'];
    if (isPronoun(token, i === first) && !isArticleAfter(tokens, i)) {
      kind = 'pronoun';
    } else if (
      isBoundary(token, i === first && i === initial, lexicon) &&
      !isArticle(tokens, i, lexicon) &&
      !(token.classes.pronoun && isArticleAfter(tokens, i))
    ) {
      continue;
    } else {
      const governed = lexicon.cues.inflects === true && isGoverned(tokens, i);
      while (to < tokens.length && continues(tokens, to, i, lexicon) && !(governed && startsPerson(tokens, to))) to++;
      if (to === i + 1 && token.classes.determiner && !token.classes.quantifier && !token.nameLike) continue;
      kind = kindOf(tokens, i, to, lexicon);
    }
    of.fill(list.length, i, to);
    list.push({ from: i, to, kind, governed: isGoverned(tokens, i) });
    i = to - 1;
  }
  return { list, of };
}

/** "van het ministerie": after a preposition a word that is article and pronoun is the article. */
function isArticleAfter(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.classes;
  const next = tokens[index + 1];
  const noun = next?.kind === 'word' && !next.classes.say && !next.classes.between;
  if (!tokens[index]!.classes.determiner || !noun) return false;
  // "esta vecina"
  return (before?.linker || before?.preposition) === true || next.classes.role;
}

function isPronoun(token: Token, initial: boolean): boolean {
  if (!token.classes.pronoun) return false;
  return initial || !token.capital || token.text === 'I' || token.text === 'Sie';
}

/** May this word not stand inside a noun phrase? A capital inside a sentence makes a name of nearly every word. */
export function isBoundary(token: Token, initial: boolean, lexicon: Lexicon): boolean {
  const { classes } = token;
  if ((classes.time && !(token.capital && !initial && lexicon.cues.timesSmall)) || /^i'/.test(token.lower)) return true;
  if (token.capital && !initial && lexicon.cues.capitals !== 'none') return false;
  return (
    classes.adverb ||
    classes.say ||
    classes.describe ||
    classes.participle ||
    classes.between ||
    classes.relative ||
    classes.conjunction ||
    classes.preposition ||
    classes.linker ||
    classes.pronoun ||
    classes.subjectMarker ||
    classes.accordingAfter
  );
}

function continues(tokens: readonly Token[], index: number, from: number, lexicon: Lexicon): boolean {
  const token = tokens[index]!;
  if (token.text === '&') return tokens[index - 1]!.capital && tokens[index + 1]?.capital === true;
  if (tokens[index - 1]!.text === '&') return true;
  if (token.kind !== 'word') return false;
  if (
    lexicon.cues.subjectEndings?.test(tokens[index - 1]!.text) &&
    ((!token.classes.role && !endsWithRole(token, lexicon)) || endsWithRole(tokens[index - 1]!, lexicon))
  )
    return false;
  if (token.classes.time && token.capital && genderOfGivenName(tokens[index - 1]!.lower)) return true;
  if (token.classes.particle && tokens[index - 1]!.capital && leadsToCapital(tokens, index)) return true;
  if (token.classes.particle && tokens[index - 1]!.classes.particle && leadsToCapital(tokens, index)) return true;
  if (token.classes.determiner && !token.capital && index > from) return false;
  // Where nouns have capitals, a small word after one is no part of its phrase: "Minister Tobias Lang | zeigte sich".
  const before = tokens[index - 1]!;
  if (lexicon.cues.capitals === 'nouns' && before.capital && !before.classes.determiner && !token.capital) return false;
  if (lexicon.cues.verbsAreNouns && isNounAfter(tokens[index - 1]!, token)) return true;
  if (token.classes.role && !token.capital && (isNominalPlace(tokens, index) || tokens[index - 1]!.classes.determiner))
    return true;
  return !isBoundary(token, false, lexicon);
}

/** "the note says", "her claim": after an article or a possessive stands a noun, whatever else the word may be. */
function isNounAfter({ classes }: Token, token: Token): boolean {
  if (!classes.determiner || classes.quantifier || classes.relative || classes.pronoun) return false;
  return (token.classes.say || token.classes.describe) && !/(?:ed|id)$/.test(token.lower);
}

/** German "ein" is a verb's particle too: before a noun it is the article. */
function isArticle(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { classes } = tokens[index]!;
  if (lexicon.cues.capitals !== 'nouns' || !classes.determiner || !classes.between) return false;
  const next = tokens[index + 1];
  // "ein älterer Mann"
  const isAdjective = next?.kind === 'word' && /^\p{Ll}+e[nrsm]?$/u.test(next.text) && !next.classes.between;
  return !!next?.capital || (isAdjective && !!tokens[index + 2]?.capital);
}

/** "김영은 장관은": the first word only looks like a subject. */
function endsWithRole(token: Token, lexicon: Lexicon): boolean {
  const bare = token.text.replace(lexicon.cues.nameEndings ?? /$^/u, '');
  return lexicon.classOf(bare).role;
}

/** "po posiedzeniu | burmistrz Anna Sowa": without articles a role before a name begins a phrase of its own. */
function startsPerson(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.capital && !tokens[index - 1]!.capital && !tokens[index - 1]!.classes.role) {
    // "На вопрос о планах | Голубев ответил"
    const verb = tokens[index + 1];
    return (verb?.classes.say || verb?.classes.describe) === true && tokens[index + 2]?.kind !== 'word';
  }
  if (!(token.classes.role || token.classes.title) || token.capital) return false;
  if (tokens[index - 1]!.classes.role || tokens[index - 1]!.capital) return false;
  for (let i = index + 1; i <= index + 3 && tokens[i]?.kind === 'word'; i++) if (tokens[i]!.capital) return true;
  return false;
}

function leadsToCapital(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  // "Ulrike Mai vom Institut"
  if (tokens[index]!.classes.linker && next?.classes.organisation) return false;
  return next !== undefined && (next.capital || (next.classes.particle && tokens[index + 2]?.capital === true));
}

/** "the state minister", "police report": a role word that is a verb elsewhere, after a determiner or a noun. */
function isNominalPlace(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  return !token.classes.say && !token.classes.participle && !token.classes.between && !tokens[index - 1]!.classes.say;
}

function kindOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Chunk['kind'] {
  const first = tokens[from]!;
  let role = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const plainStart = i === 0 && !token.nameLike && token.classes.role;
    if (token.capital && lexicon.cues.capitals === 'names' && !token.classes.determiner && !plainStart) {
      return isMereStart(tokens, i, from, to) ? 'other' : 'name';
    }
    if (token.classes.role) role = true;
  }
  if (lexicon.cues.capitals === 'nouns' && endsWithName(tokens, from, to)) return 'name';
  if (first.classes.quantifier && to === from + 1 && !touchesVerb(tokens, from)) return 'other';
  return first.classes.determiner || role ? 'nominal' : lexicon.cues.capitals === 'none' ? 'name' : 'other';
}

/** Where nouns have capitals: what is left after article, adjectives and role words is a name, unless an article stands right before it. */
function endsWithName(tokens: readonly Token[], from: number, to: number): boolean {
  let start = to;
  while (start > from && (tokens[start - 1]!.capital || tokens[start - 1]!.classes.particle)) start--;
  let afterRole = start;
  for (let i = start; i < to; i++) if (tokens[i]!.classes.role || tokens[i]!.classes.title) afterRole = i + 1;
  if (afterRole >= to) return false;
  if (afterRole > start) return true;
  return !tokens[from]!.classes.determiner && start === from;
}

/** "Alarmed by …", "Speaking in …": a capital only because the sentence starts here. */
function isMereStart(tokens: readonly Token[], index: number, from: number, to: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (index !== 0 || from !== 0 || to !== 1 || token.nameLike || next?.kind !== 'word') return false;
  if (next.classes.conjunction) return false;
  return next.classes.preposition || next.classes.linker || next.classes.determiner;
}

/** "some said", "said another": a determiner alone is a speaker only beside its verb. */
function touchesVerb(tokens: readonly Token[], index: number): boolean {
  const verb = (token: Token | undefined) =>
    token !== undefined && (token.classes.say || token.classes.describe || token.classes.between);
  return verb(tokens[index - 1]) || verb(tokens[index + 1]);
}

function isGoverned(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 2; i--) {
    const { classes, kind, capital } = tokens[i]!;
    if (kind !== 'word') return false;
    if (classes.conjunction && i === 0) return false;
    if ((classes.preposition || classes.linker) && (!capital || i === 0)) return true;
    if (!classes.determiner) return false;
  }
  return false;
}
