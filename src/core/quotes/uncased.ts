import type { Chunk } from './chunks';
import type { Lexicon } from './lexicon';
import { genderOf, type Mention, mention, type Place, place } from './mentions';
import type { Token } from './tokens';

/** No name is longer: a pattern is not tried on more. */
const LONGEST_PHRASE = 100;

/** In a phrase like "وزير الخارجية أحمد منصور": a role, or a word that goes on a role before it. */
function isRoleWord(tokens: readonly Token[], index: number, from: number): boolean {
  const { role, title, roleTail } = tokens[index]!.classes;
  return role || title || (roleTail && index > from);
}

/** A mention in a script without capitals: divided by the language's pattern for persons, or by the role words it starts with. */
export function uncasedMention(
  text: string,
  tokens: readonly Token[],
  chunk: Chunk,
  side: 'left' | 'right',
  lexicon: Lexicon,
  to: number,
): Mention {
  const { personName } = lexicon.cues;
  const gender = genderOf(tokens, chunk.from, chunk.to);
  const bare = withoutEnding(place(text, tokens, chunk.from, chunk.to), lexicon);
  const groups = bare.text.length < LONGEST_PHRASE ? personName?.exec(bare.text)?.groups : undefined;
  if (groups?.name) {
    const role = groups.role?.trim() || null;
    const shown = groups.of && role && lexicon.classOf(role).courtesy ? groups.of : role;
    return mention(bare, 'name', groups.name, shown, gender);
  }
  const phrase = withoutEnding(place(text, tokens, withGenitives(tokens, chunk.from), to), lexicon);
  let from = chunk.from;
  if (!personName) from = afterRole(tokens, chunk);
  const isName = !personName && from < chunk.to && !tokens[chunk.from]!.classes.determiner;
  if (!isName)
    return {
      ...phrase,
      ...nominalPlace(text, tokens, chunk, phrase, personName),
      kind: 'nominal',
      name: null,
      role: null,
      gender,
    };
  const end = side === 'left' ? chunk.to : nameEnd(tokens, from, chunk.to);
  const role = from > chunk.from ? text.slice(tokens[chunk.from]!.start, tokens[from]!.start).trim() : null;
  return {
    ...place(text, tokens, chunk.from, end),
    kind: 'name',
    name: place(text, tokens, from, end).text,
    role,
    gender,
  };
}

/**
 * Where the name begins after the words of a role: "وزير الخارجية | سامر حداد", "رئيس نادي السباحة | كريم نجار القرار". A role
 * goes on to the first word with an article that follows it closely; a leading word with an article is a role where two words
 * without one follow ("المتقاعدة | مريم حداد").
 */
function afterRole(tokens: readonly Token[], chunk: Chunk): number {
  const definite = (index: number) => index < chunk.to && tokens[index]!.classes.roleTail;
  let from = chunk.from;
  while (from < chunk.to && isRoleWord(tokens, from, chunk.from)) from++;
  if (from === chunk.from) {
    const named = chunk.to - from >= 3 && definite(from) && !definite(from + 1) && !definite(from + 2);
    return named ? from + 1 : from;
  }
  if (definite(from - 1)) return from;
  for (let i = from; i < Math.min(chunk.to, from + CONSTRUCT); i++) {
    if (!definite(i)) continue;
    while (definite(i + 1)) i++;
    return i + 1;
  }
  return from;
}

/** How many words without an article may stand between a role and the article of its tail, and the tail itself. */
const CONSTRUCT = 2;

/** "मंत्रालय के प्रवक्ता": the noun phrase before a genitive belongs to the speaker. */
function withGenitives(tokens: readonly Token[], from: number): number {
  const genitive = tokens[from - 1];
  const noun = tokens[from - 2];
  return genitive?.classes.genitive && noun?.kind === 'word' && (noun.classes.role || noun.classes.organisation)
    ? from - 2
    : from;
}

/** Without the particle that Korean glues to its subject. */
function withoutEnding(place: Place, lexicon: Lexicon): Place {
  const { nameEndings, subjectEndings } = lexicon.cues;
  const ending = subjectEndings && nameEndings?.exec(place.text);
  return ending ? { ...place, text: place.text.slice(0, ending.index), end: place.start + ending.index } : place;
}

/** Given name and last name, and a word more for every particle: what stands further right may be a verb or an object. */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = Math.min(to, from + 2);
  for (let i = from; i < end && end < to; i++) if (tokens[i]!.classes.particle) end++;
  return end;
}

/** "المعارضة القانون": after a role with an article of its own comes the object, not more of the role. */
function nominalPlace(
  text: string,
  tokens: readonly Token[],
  chunk: Chunk,
  phrase: Place,
  personName: RegExp | undefined,
): Place {
  const next = tokens[chunk.from + 1];
  const definite = !personName && tokens[chunk.from]!.classes.roleTail;
  return definite && next?.classes.roleTail && !next.classes.role
    ? place(text, tokens, chunk.from, chunk.from + 1)
    : phrase;
}

/** Without capitals a phrase surely holds a name only where a role stands before or after it, or a subject marker. */
export function uncasedNames(text: string, tokens: readonly Token[], chunk: Chunk, lexicon: Lexicon): Mention[] {
  if (lexicon.cues.personName) {
    const mention = uncasedMention(text, tokens, chunk, 'left', lexicon, chunk.to);
    return mention.name && (mention.role || tokens[chunk.to]?.classes.subjectMarker) ? [mention] : [];
  }
  for (let i = chunk.from; i < chunk.to; i++) {
    if (!tokens[i]!.classes.role) continue;
    const mention = uncasedMention(text, tokens, { ...chunk, from: i }, 'right', lexicon, chunk.to);
    return mention.name ? [mention] : [];
  }
  return [];
}
