/** Upper limit of remembered words, so that a text of nothing but new words costs no memory. */
const CACHE_LIMIT = 20_000;

/** Word classes by lists: words are looked up in one table, only the patterns among them are tried one by one. */
export class WordClasses<Name extends string> {
  private readonly listed = new Map<string, Record<Name, boolean>>();
  private readonly patterns: [Name, RegExp][] = [];
  private readonly matched = new Map<string, Record<Name, boolean>>();
  private readonly none: Record<Name, boolean>;

  /** @param lists words divided by white space; every word may be the source of a regular expression */
  constructor(lists: Readonly<Record<Name, string>>) {
    const names = Object.keys(lists) as Name[];
    this.none = Object.fromEntries(names.map((name) => [name, false])) as Record<Name, boolean>;
    for (const name of names) {
      const patterns: string[] = [];
      for (const word of lists[name].split(/\s+/).filter(Boolean)) {
        if (/[\\[({?*+|]/.test(word)) patterns.push(word);
        else this.add(word, name);
      }
      if (patterns.length > 0) this.patterns.push([name, new RegExp(`^(?:${patterns.join('|')})$`, 'u')]);
    }
  }

  /** The classes of a word, all of them `false` where no list has it. */
  of(word: string): Record<Name, boolean> {
    const known = this.matched.get(word);
    if (known) return known;
    const listed = this.listed.get(word) ?? this.none;
    if (word.length >= LONGEST_MATCHED) return listed;
    const names = this.patterns.filter(([, pattern]) => pattern.test(word));
    const result = names.length === 0 ? listed : { ...listed };
    for (const [name] of names) result[name] = true;
    if (this.matched.size < CACHE_LIMIT) this.matched.set(word, result);
    return result;
  }

  private add(word: string, name: Name): void {
    const classes = this.listed.get(word) ?? { ...this.none };
    classes[name] = true;
    this.listed.set(word, classes);
  }
}

/** No pattern is tried on a word of more characters. */
const LONGEST_MATCHED = 40;
