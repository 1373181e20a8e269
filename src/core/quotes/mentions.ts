import type { Chunk } from './chunks';
import { genderOfGivenName } from './given-names';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';
import { uncasedMention, uncasedNames } from './uncased';

/** The words of the article for a speaker. Offsets into the reading text. */
export interface Mention {
  text: string;
  start: number;
  end: number;
  kind: 'name' | 'nominal' | 'pronoun';
  /** A name without titles, as it stands there ("Diop", "Abdoulaye Diop"); null for pronouns and nominal speakers. */
  name: string | null;
  role: string | null;
  gender: Gender | null;
  /** "his": stands for a speaker only where it is known for whom. */
  possessive?: true;
}

/** `any`: a pronoun of one person that does not tell. */
export type Gender = 'he' | 'she' | 'any';

interface Run {
  from: number;
  to: number;
}

/**
 * The mention in a chunk.
 * @param side where the verb stands: a chunk left of its verb ends with the head, one right of it begins with it
 * @param to end of the words that belong to a nominal speaker ("a spokesman for the ministry"), as a token index
 */
export function mentionOf(
  text: string,
  tokens: readonly Token[],
  chunk: Chunk,
  side: 'left' | 'right',
  lexicon: Lexicon,
  to = chunk.to,
): Mention {
  if (chunk.kind === 'pronoun') {
    const token = tokens[chunk.from]!;
    return mention(
      withoutHyphen(place(text, tokens, chunk.from, chunk.to)),
      'pronoun',
      null,
      null,
      genderOfPronoun(token),
    );
  }
  if (lexicon.cues.capitals === 'none' && chunk.kind !== 'other')
    return uncasedMention(text, tokens, chunk, side, lexicon, to);
  const run = chunk.kind === 'name' ? nameRun(tokens, chunk, side) : null;
  if (!run || isOfficeOnly(tokens, chunk, run)) {
    const end = to > chunk.to || side === 'left' ? to : headEnd(tokens, chunk);
    const gender = genderOf(tokens, chunk.from, chunk.to);
    return mention(place(text, tokens, chunk.from, end), 'nominal', null, null, gender);
  }
  const bare = withoutTitles(tokens, run, lexicon);
  const from = honorific(tokens, run, bare);
  const name = bareName(text.slice(tokens[bare.from]!.start, tokens[bare.to - 1]!.end), lexicon);
  const words = withoutPossessive(place(text, tokens, from, bare.to));
  return mention(
    words,
    'name',
    name,
    roleBefore(text, tokens, chunk, bare.from, lexicon),
    genderOf(tokens, chunk.from, bare.from),
  );
}

/** One shape for every mention: many are made, and objects spread together from several are slow to make and large. */
export function mention(
  { text, start, end }: Place,
  kind: Mention['kind'],
  name: string | null,
  role: string | null,
  gender: Gender | null,
): Mention {
  return { text, start, end, kind, name, role, gender };
}

/** "-t-il": the pronoun is "il". */
function withoutHyphen({ text, start, end }: Place): Place {
  const hyphen = /^-(?:t-)?/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(hyphen), start: start + hyphen, end };
}

function withoutPossessive({ text, start, end }: Place): Place {
  return /['’]s$/.test(text) ? { text: text.slice(0, -2), start, end: end - 2 } : { text, start, end };
}

function roleBefore(
  text: string,
  tokens: readonly Token[],
  chunk: Chunk,
  name: number,
  lexicon: Lexicon,
): string | null {
  const start = roleStart(tokens, chunk);
  if (name <= start) return null;
  return cleanRole(text.slice(tokens[start]!.start, tokens[name]!.start).trim(), lexicon, start > chunk.from);
}

function genderOfPronoun({ classes }: Token): Gender | null {
  if (classes.person) return 'any';
  if (classes.he === classes.she) return null;
  return classes.he ? 'he' : 'she';
}

/** A phrase may have swallowed a verb the language file does not know ("the minister unveiled"): it ends with its last role word. */
function headEnd(tokens: readonly Token[], chunk: Chunk): number {
  if (/^[,،]$/.test(tokens[chunk.to]?.text ?? '')) return chunk.to;
  for (let i = chunk.to - 1; i > chunk.from; i--) if (tokens[i]!.classes.role) return i + 1;
  return chunk.to;
}

function bareName(name: string, lexicon: Lexicon): string {
  return name.replace(lexicon.cues.nameEndings ?? /['’]s$/, '');
}

/** Words of the article with their offsets. */
export type Place = Pick<Mention, 'text' | 'start' | 'end'>;

export function place(text: string, tokens: readonly Token[], from: number, to: number): Place {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return { text: text.slice(start, end), start, end };
}

/** "Mr. Trump", "Commentary's Noah Rothman", "election law expert Rick Hasen", but not "Trump aides". */
function nameRun(tokens: readonly Token[], chunk: Chunk, side: 'left' | 'right'): Run | null {
  const runs = nameRuns(tokens, chunk).filter((run) => !isOffice(tokens, run));
  if (runs.length === 0) return null;
  const last = runs[runs.length - 1]!;
  if (last.to === chunk.to) return last;
  const first = runs[0]!;
  // "Genel müdür Sema Gül mektupta": the first capital begins the role.
  const second = runs[1];
  if (second && second.to - second.from > 1 && tokens[first.to]!.classes.role && second.from === first.to + 1)
    return second;
  const rest = tokens.slice(first.to, chunk.to);
  if (rest.some((token) => token.classes.role || token.classes.organisation)) return null;
  if (side === 'right' && first.from === chunk.from) return first;
  if (side === 'left' && tokens[chunk.from]!.classes.determiner) return null;
  return first.from === chunk.from ? first : last;
}

/** "the US President": an article, and a capital for the office. */
function isOfficeOnly(tokens: readonly Token[], chunk: Chunk, { from, to }: Run): boolean {
  const last = tokens[to - 1]!.classes;
  if (!tokens[chunk.from]!.classes.determiner || to !== chunk.to || from !== chunk.from + 1) return false;
  if (!(last.role && last.title) || last.organisation || to - from < 2) return false;
  return tokens.slice(from, to - 1).every(({ text, classes }) => isAcronym(text) || classes.role || classes.title);
}

/** "the company's CEO": letters that stand for an office are nobody's name. */
function isOffice(tokens: readonly Token[], { from, to }: Run): boolean {
  return to === from + 1 && tokens[from]!.classes.role && isAcronym(tokens[from]!.text);
}

function nameRuns(tokens: readonly Token[], chunk: Chunk): Run[] {
  const runs: Run[] = [];
  let i = chunk.from;
  while (i < chunk.to) {
    if (!tokens[i]!.capital || (tokens[i]!.classes.determiner && i === chunk.from)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (
      to < chunk.to &&
      !/['’]s$/.test(tokens[to - 1]!.text) &&
      (tokens[to]!.capital || (isLink(tokens, to, chunk.to) && !startsOffice(tokens, i, to)))
    )
      to++;
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

function isLink(tokens: readonly Token[], index: number, end: number): boolean {
  if (tokens[index]!.text === '&') return index + 1 < end;
  return (
    tokens[index]!.classes.particle &&
    index + 1 < end &&
    !(tokens[index]!.classes.linker && tokens[index + 1]!.classes.organisation) &&
    (tokens[index + 1]!.capital || tokens[index + 1]!.classes.particle)
  );
}

/** "Minister Thomas Lang van Economische Zaken": after a title and a whole name comes the office. */
function startsOffice(tokens: readonly Token[], from: number, index: number): boolean {
  const titled = tokens[from]!.classes.title || tokens[from]!.classes.role;
  return titled && tokens[index]!.classes.linker && index - from >= 3;
}

function withoutTitles(tokens: readonly Token[], run: Run, lexicon: Lexicon): Run {
  let from = run.from;
  for (let i = run.from; i < run.to - 1; i++) {
    const { classes } = tokens[i]!;
    const tail = classes.roleTail && (tokens[i - 1]?.classes.role ?? false);
    if (tail || classes.title || (classes.role && !classes.organisation) || isAcronym(tokens[i]!.text)) from = i + 1;
  }
  if (from === run.from && startsWithNoun(tokens, run)) from++;
  const last = tokens[run.to - 1]!;
  if (lexicon.cues.capitals === 'names' && last.classes.organisation) return run;
  return { from, to: run.to };
}

/** "Hydrologist Ana Petrescu" where a sentence starts: a noun the list does not know before a given name. */
function startsWithNoun(tokens: readonly Token[], run: Run): boolean {
  const first = tokens[run.from]!;
  if (run.from > 0 || run.to - run.from < 3 || first.nameLike || genderOfGivenName(first.lower)) return false;
  return genderOfGivenName(tokens[run.from + 1]!.lower) !== null;
}

/** "NATO", "МИД" before a name belong to the role. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** Keeps "Mr." and "Dr." with the mention: they are how the article calls the speaker. */
function honorific(tokens: readonly Token[], run: Run, bare: Run): number {
  const before = tokens[bare.from - 1];
  return before && bare.from > run.from && before.text.length <= 5 && /\.$/.test(before.text)
    ? bare.from - 1
    : bare.from;
}

/** Start of the role before a name that is not the first of its phrase ("Mali's foreign minister Abdoulaye Diop"). */
function roleBetween(tokens: readonly Token[], previous: Run, run: Run): number {
  for (let i = previous.to; i < run.from; i++) {
    if (tokens[i]!.classes.role || tokens[i]!.classes.title) return previous.from;
  }
  return run.from;
}

function roleStart(tokens: readonly Token[], chunk: Chunk): number {
  const first = tokens[chunk.from]!;
  return first.classes.determiner && chunk.to - chunk.from > 1 ? chunk.from + 1 : chunk.from;
}

const COURTESY = /(?:^|\s)(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|herr|herrn|frau|m|mme|mlle|sr|sra|sig|dott|prof)\.?$/iu;

/**
 * The role as shown, or null where the words before a name are none ("Commentary's Noah Rothman"): it names what a person
 * does; courtesy titles ("Mr.") say nothing of that.
 * @param afterArticle an article stood before it: then it is a noun, known or not
 */
export function cleanRole(role: string, lexicon: Lexicon, afterArticle = false): string | null {
  const cleaned = withoutVerb(role.replace(COURTESY, '').trim(), lexicon);
  const named = cleaned.split(/\s+/).some((word) => {
    const { role, title } = lexicon.classOf(word.toLowerCase().replace(/['’]s$|,$/, ''));
    return role || (title && !COURTESY.test(word));
  });
  return cleaned !== '' && (named || afterArticle) ? cleaned : null;
}

/** "fürchtet Bürgermeisterin": where nouns have capitals, a small first word that does not end as an adjective does is a verb. */
function withoutVerb(role: string, { cues }: Lexicon): string {
  return cues.capitals === 'nouns' ? role.replace(/^\p{Ll}+t\s/u, '') : role;
}

export function genderOf(tokens: readonly Token[], from: number, to: number): Gender | null {
  for (let i = from; i < to; i++) {
    if (tokens[i]!.classes.titleHe) return 'he';
    if (tokens[i]!.classes.titleShe) return 'she';
  }
  return null;
}

/** Every name in a chunk ("Trump spokeswoman Hope Hicks": two), titles cut, the words before it as its role. */
export function namesInChunk(text: string, tokens: readonly Token[], chunk: Chunk, lexicon: Lexicon): Mention[] {
  if (lexicon.cues.capitals === 'none') return uncasedNames(text, tokens, chunk, lexicon);
  const runs = nameRuns(tokens, chunk);
  return runs.map((run, index) => {
    const bare = withoutTitles(tokens, run, lexicon);
    const words = place(text, tokens, bare.from, bare.to);
    const start = index === 0 ? roleStart(tokens, chunk) : roleBetween(tokens, runs[index - 1]!, run);
    const role =
      bare.from > start ? cleanRole(text.slice(tokens[start]!.start, tokens[bare.from]!.start).trim(), lexicon) : null;
    return mention(words, 'name', bareName(words.text, lexicon), role, genderOf(tokens, start, bare.from));
  });
}
