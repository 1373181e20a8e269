/** What is known of names before all is forgotten: a page has some hundreds, a run over many pages has no end. */
const LIMIT = 5000;

/** Remembers what was found out about a name, for questions that are asked over and over on a page. */
export class Memo<T> {
  private readonly known = new Map<string, T>();

  get(name: string, find: (name: string) => T): T {
    const found = this.known.get(name);
    if (found !== undefined) return found;
    const value = find(name);
    if (this.known.size >= LIMIT) this.known.clear();
    this.known.set(name, value);
    return value;
  }
}

/** The same for lists of class names: elements of a kind share one list, and the list itself is found faster than a name. */
export class ListMemo<T extends object | string> {
  private readonly known = new WeakMap<readonly string[], T>();

  get(names: readonly string[], find: (names: readonly string[]) => T): T {
    const found = this.known.get(names);
    if (found !== undefined) return found;
    const value = find(names);
    this.known.set(names, value);
    return value;
  }
}
