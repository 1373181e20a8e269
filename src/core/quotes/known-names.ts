import type { Entity } from '../entities/types';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';

interface Known {
  start: number;
  end: number;
  /** The entry's name where it is a person, else null. */
  person: string | null;
}

/** The names of the article by place, to ask what of them lies in the words found for a speaker. */
export class KnownNames {
  private readonly known: readonly Known[];

  /** @param entities their mentions have offsets into the reading text */
  constructor(
    entities: readonly Entity[],
    private readonly lexicon: Lexicon,
  ) {
    this.known = entities
      .flatMap(({ name, type, mentions }) =>
        mentions.map(({ start, end }) => ({ start, end, person: type === 'person' ? name : null })),
      )
      .toSorted((a, b) => a.start - b.start);
  }

  /**
   * Whether the words found for a speaker can be one at all.
   *
   * Which noun phrase is the subject of a verb is told here by word order and function words, without a grammar; what comes
   * of a sentence whose verb is not in the lists is any noun ("Phasen", "las primeras investigaciones"). A reader trusts a
   * speaker that is shown, so a speaker must be known for one: a name of the article (a person, an organisation, a place that
   * stands for its government), or words among which is one for people and bodies that speak.
   * @param name the full name that the mention was resolved to, or its own words
   * @param beside the words stand right beside the quotation or after "according to": where only names have capitals that is enough
   */
  canSpeak(mention: Mention, name: string, beside: boolean): boolean {
    const { capitals, anyNounSpeaks } = this.lexicon.cues;
    if (mention.kind === 'pronoun' || capitals === 'none' || anyNounSpeaks) return true;
    if (beside && capitals === 'names') return true;
    if (name !== mention.text || this.holdsSpeakingNoun(mention.text)) return true;
    if (mention.kind === 'nominal') return this.within(mention).length > 0;
    return mention.role !== null || this.within(mention).length > 0 || this.looksLikeName(mention.text);
  }

  /**
   * The mention with the borders of a known person: "Eva" of "Eva von der Au" is the whole name; where nouns have capitals,
   * "die Imkerin Ada Berg" does not say where its name begins: what stands before it is the role.
   * @param text the reading text
   */
  withBorders(text: string, mention: Mention): Mention {
    if (mention.kind === 'pronoun') return mention;
    const names = this.within(mention);
    const [known] = names;
    if (names.length !== 1 || !known?.person || known.start < mention.start) return mention;
    if (known.end < mention.end && known.start === mention.start) return this.withoutNoun(text, mention, known);
    if (known.end < mention.end && this.lexicon.cues.capitals !== 'nouns') return mention;
    const whole = { ...mention, end: known.end, text: text.slice(mention.start, known.end) };
    if (known.start === mention.start || this.lexicon.cues.capitals !== 'nouns') {
      return known.end > mention.end && mention.kind === 'name'
        ? { ...whole, name: text.slice(known.start, known.end) }
        : mention;
    }
    const noun = /\p{Lu}[\p{L}-]+$/u.exec(text.slice(mention.start, known.start).trim())?.[0];
    if (!noun) return mention;
    const name = text.slice(known.start, known.end);
    return { ...whole, text: name, start: known.start, kind: 'name', name, role: mention.role ?? noun };
  }

  /** "Darauf nimmt Guido Stein Bezug": where nouns have capitals, one after a known name is none of it. */
  private withoutNoun(text: string, mention: Mention, { start, end }: Known): Mention {
    if (this.lexicon.cues.capitals !== 'nouns' || mention.kind !== 'name' || start !== mention.start) return mention;
    const name = text.slice(start, end);
    return name.includes(' ') ? { ...mention, text: name, name, end } : mention;
  }

  private holdsSpeakingNoun(words: string): boolean {
    return words.split(/[\s\u00a0]+/).some((word) => {
      const bare = word.toLowerCase().replace(/[.,:;]$|['’]s$/, '');
      const { role, organisation, title, quantifier } = this.lexicon.classOf(bare);
      // "IG Metall", "die SPD": letters stand for a body.
      return role || organisation || title || quantifier || /^\p{Lu}{2,}$/u.test(word);
    });
  }

  /** The known names that overlap a place; by halving, since every quotation asks. */
  private within({ start, end }: { start: number; end: number }): Known[] {
    let low = 0;
    let high = this.known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.known[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const found: Known[] = [];
    for (let i = low; i < this.known.length && this.known[i]!.start < end; i++) found.push(this.known[i]!);
    return found;
  }

  /** Where nouns have no capitals, a capital inside a sentence is a name; where they have, two in a row may be. */
  private looksLikeName(words: string): boolean {
    if (this.lexicon.cues.capitals !== 'nouns') return true;
    return this.known.length === 0 && /^\p{Lu}[\p{L}.’'-]+(?: \p{L}+)? \p{Lu}/u.test(words);
  }
}
