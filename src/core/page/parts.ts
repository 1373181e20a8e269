/**
 * What is asked of a page as a whole, found in one pass over its elements: a page parsed without a browser goes through all
 * of its nodes for every selector.
 */
export class PageParts {
  /** Every element of the page, in document order. */
  readonly elements: ArrayLike<Element>;
  readonly metas: Element[] = [];
  readonly headlines: Element[] = [];
  /** Headings of the second level. */
  readonly subheads: Element[] = [];
  readonly times: Element[] = [];
  /** Buttons that say of something on the page that it is closed now. */
  readonly openers: Element[] = [];
  /** `href` of the first `<base>` and of the canonical link, as they stand; null for none. */
  readonly base: string | null = null;
  readonly canonical: string | null = null;
  private readonly scripts: Element[] = [];
  private parsed: unknown[] | null = null;

  constructor(page: Document) {
    this.elements = page.querySelectorAll('*');
    for (let at = 0; at < this.elements.length; at++) {
      const element = this.elements[at]!;
      switch (element.localName) {
        case 'meta':
          this.metas.push(element);
          break;
        case 'h1':
          this.headlines.push(element);
          break;
        case 'h2':
          this.subheads.push(element);
          break;
        case 'time':
          this.times.push(element);
          break;
        case 'base':
          this.base ??= element.getAttribute('href');
          break;
        case 'link':
          if (hasWord(element.getAttribute('rel'), 'canonical')) this.canonical ??= element.getAttribute('href');
          break;
        case 'script':
          if (/^application\/ld\+json$/i.test(element.getAttribute('type') ?? '')) this.scripts.push(element);
          break;
        default:
          if (element.getAttribute('aria-expanded') === 'false' && element.hasAttribute('aria-controls'))
            this.openers.push(element);
      }
    }
  }

  /** The page's structured data (JSON-LD), a value for each script that can be read. */
  get data(): readonly unknown[] {
    this.parsed ??= this.scripts.map(({ textContent }) => parseData(textContent ?? '')).filter((data) => data !== null);
    return this.parsed;
  }
}

/** Whether a list of words, as attributes hold it, has this one. */
export function hasWord(list: string | null, word: string): boolean {
  return list !== null && (list === word || list.split(/\s+/).includes(word));
}

/** Data in pages is often written by hand: in comments, with raw line breaks in strings, or with a comma too many. */
function parseData(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.*?\*\/|<!\[CDATA\[)+|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Broken data is common and means nothing more than no data.
    }
  }
  return null;
}
