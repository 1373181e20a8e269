import { type Mention, mentionOf, place } from './mentions';
import type { Scene } from './phrases';

/** How far before the noun its owner may stand ("her own repeated claim"), and how far after it the quotation, in tokens. */
const OWNER_REACH = 3;
const QUOTE_REACH = 8;

/** The owner of what was said, and where it stands. */
export interface Owner {
  mention: Mention;
  from: number;
}

/**
 * Who says it where a noun says that something was said: `rejecting his claim that “…”`, `Trump’s promise to “…”`, `in her own
 * words, “…”`. Null where no quotation follows soon or nobody owns the noun.
 */
export function ownerOfSaying(scene: Scene, index: number): Owner | null {
  const { text, tokens, chunks, lexicon } = scene;
  if (!tokens[index]!.classes.sayingNoun || !quoteFollows(scene, index)) return null;
  for (let i = index - 1; i >= 0 && i >= index - OWNER_REACH; i--) {
    const { classes, kind, text: word } = tokens[i]!;
    if (kind !== 'word') return null;
    if (classes.possessiveHe || classes.possessiveShe) {
      const gender = classes.possessiveHe ? 'he' : 'she';
      const mention = place(text, tokens, i, i + 1);
      return { mention: { ...mention, kind: 'pronoun', name: null, role: null, gender, possessive: true }, from: i };
    }
    if (!/['’]s$|s['’]$/.test(word)) continue;
    const chunk = chunks.list[chunks.of[i] ?? -1];
    if (!chunk) return null;
    const mention = mentionOf(text, tokens, { ...chunk, to: i + 1 }, 'left', lexicon);
    return mention.kind === 'name' ? { mention, from: chunk.from } : null;
  }
  return null;
}

/** After "that" or a comma: "called his claim “absurd”" quotes somebody else. */
function quoteFollows({ tokens }: Scene, index: number): boolean {
  const next = tokens[index + 1];
  if (!next?.classes.relative && next?.text !== ',') return false;
  for (let i = index + 1; i < tokens.length && i <= index + QUOTE_REACH; i++) {
    const { kind, classes } = tokens[i]!;
    if (kind === 'quote') return true;
    if (classes.say || classes.describe || classes.participle) return false;
  }
  return false;
}
