import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { type LinkedomTree, treeAdapter } from './tree-adapter';

/**
 * Parses a page into a document as browsers do (implied end tags, misplaced elements); scripts are not run, nothing is
 * loaded. Never throws on any markup.
 */
export function parseHtml(html: string): Document {
  const document = parseHTML('').document as unknown as Document;
  parse<LinkedomTree>(html, { treeAdapter: treeAdapter(document), scriptingEnabled: false });
  return document;
}
