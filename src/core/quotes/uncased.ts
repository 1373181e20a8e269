import type { Chunk } from './chunks';
import type { Lexicon } from './lexicon';
import { genderOf, type Mention, type Place, place } from './mentions';
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
  if (groups?.name) return { ...bare, kind: 'name', name: groups.name, role: groups.role?.trim() || null, gender };
  const phrase = withoutEnding(place(text, tokens, chunk.from, to), lexicon);
  let from = chunk.from;
  while (!personName && from < chunk.to && isRoleWord(tokens, from, chunk.from)) from++;
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
