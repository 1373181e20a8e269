import { parseHTML } from 'linkedom';

/** Parses a page into a document; scripts are not run, nothing is loaded. Never throws on any markup. */
export function parseHtml(html: string): Document {
  const wrapped = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(wrapped).document as unknown as Document;
}
