import { plain } from './json-ld';

/** What the page's meta elements say, by lower-case name; the first of each name counts. */
export class MetaElements {
  private readonly contents = new Map<string, string>();
  /** All values of `article:author` and the like, which may stand more than once. */
  private readonly repeated = new Map<string, string[]>();

  constructor(metas: readonly Element[]) {
    for (const element of metas) {
      const content = plain(element.getAttribute('content'));
      if (!content) continue;
      for (const attribute of ['property', 'name', 'itemprop']) {
        const name = element.getAttribute(attribute)?.trim().toLowerCase();
        if (!name) continue;
        if (!this.contents.has(name)) this.contents.set(name, content);
        const values = this.repeated.get(name);
        if (values) values.push(content);
        else this.repeated.set(name, [content]);
      }
    }
  }

  /** @returns the content of the first of these names that the page has */
  get(...names: string[]): string | null {
    for (const name of names) {
      const content = this.contents.get(name);
      if (content) return content;
    }
    return null;
  }

  /** As `get`, passing over addresses where words are wanted. */
  words(...names: string[]): string | null {
    for (const name of names) {
      const content = this.contents.get(name);
      if (content && !/^(?:https?:)?\/\/\S+$/.test(content)) return content;
    }
    return null;
  }

  all(name: string): string[] {
    return this.repeated.get(name) ?? [];
  }
}
