import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHtml } from '../../src/cli/parse-html';
import { extractArticle } from '../../src/core/article/extract';
import { readingText } from '../../src/core/article/reading-text';
import { segment } from '../../src/core/blocks/segment';
import { DEFAULT_HIDDEN } from '../../src/core/filters/defaults';
import { takeSnapshot } from '../../src/core/snapshot/snapshot';

/** A page's article as text, blocks divided by blank lines, and how long it took. */
export interface Result {
  text: string;
  milliseconds: number;
}

export interface Extractor {
  name: string;
  /** What the time covers: with or without parsing the page into a tree. */
  parses: boolean;
  run(html: string, url: string): Promise<Result>;
}

/** The folder that has their modules. */
const HOME = 'bench';

/** Lede and Readability by itself, on the same kind of tree; the time without the parsing. */
export const OWN: Extractor[] = [
  {
    name: 'Lede',
    parses: false,
    run: async (html, url) => {
      const page = parseHtml(html);
      const start = performance.now();
      const extraction = extractArticle(page, { url });
      const milliseconds = performance.now() - start;
      return { text: extraction.ok ? readingText(extraction.article, DEFAULT_HIDDEN).text : '', milliseconds };
    },
  },
  {
    name: 'Readability',
    parses: false,
    run: async (html, url) => {
      const page = parseHtml(html);
      const start = performance.now();
      const parsed = new Readability(page, { charThreshold: 500 }).parse();
      const milliseconds = performance.now() - start;
      return { text: textOf(parsed?.content ?? '', url), milliseconds };
    },
  },
];

type Html = string | null | undefined;

/** Other extractors: how each is asked for the markup of an article. */
const PEERS: { name: string; module: string; ask: (peer: never, html: string, url: string) => Promise<Html> }[] = [
  {
    name: 'Defuddle',
    module: 'defuddle/node',
    ask: async (
      { Defuddle }: { Defuddle: (page: Document, url: string) => Promise<{ content?: string }> },
      html,
      url,
    ) => (await Defuddle(parseHtml(html), url)).content,
  },
  {
    name: 'Postlight',
    module: '@postlight/parser',
    ask: async (
      peer: { default: { parse: (url: string, options: object) => Promise<{ content?: Html }> } },
      html,
      url,
    ) => (await peer.default.parse(url, { html, contentType: 'html', fetchAllPages: false })).content,
  },
  {
    name: 'Extractus',
    module: '@extractus/article-extractor',
    ask: async (
      peer: { extractFromHtml: (html: string, url: string) => Promise<{ content?: string } | null> },
      html,
      url,
    ) => (await peer.extractFromHtml(html, url))?.content,
  },
];

/** @returns the other extractors that are installed, and the names of those that are not */
export async function findPeers(): Promise<{ found: Extractor[]; missing: string[] }> {
  const found: Extractor[] = [];
  const missing: string[] = [];
  const { load } = await import(pathToFileURL(join(process.cwd(), HOME, 'peers.mjs')).href);
  for (const { name, module, ask } of PEERS) {
    try {
      const peer = (await load(module)) as never;
      found.push({
        name,
        parses: true,
        run: async (html, url) => {
          const start = performance.now();
          // An extractor that fails on a page has found nothing there.
          const content = await ask(peer, html, url).catch(() => '');
          const milliseconds = performance.now() - start;
          return { text: textOf(content ?? '', url), milliseconds };
        },
      });
    } catch {
      missing.push(name);
    }
  }
  return { found, missing };
}

/** Markup as text, cut into blocks as Lede cuts pages: the same for all, so that no one gains or loses by it. */
function textOf(html: string, url: string): string {
  const { outline } = segment(takeSnapshot(parseHtml(`<body>${html}</body>`), { url, everything: true }));
  return outline.blocks
    .filter(({ isControl, text }) => !isControl && text !== '')
    .map(({ text }) => text)
    .join('\n\n');
}
