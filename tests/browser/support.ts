import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers/launch';
import { BROWSER_NAMES, type BrowserName, locateBrowser } from '../../scripts/browsers/locate';
import { type Server, serve } from '../../scripts/browsers/serve';
import type { Driver, Popup } from '../../scripts/browsers/types';
import type { FilterId } from '../../src/core/filters/types';

const ROOT = resolve(__dirname, '../..');
export const EXTENSION = join(ROOT, 'dist/extension');
export const SEEDS = join(ROOT, 'seeds');
const PAGES = join(__dirname, 'pages');

/** Played by the server for pages that a site guards as strictly as it can. */
const HEADERS = {
  '/strict-policy.html': {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
  },
};

export interface Stage {
  driver: Driver;
  server: Server;
  /** Opens a page of `seeds` or `tests/browser/pages` and the popup on it. */
  show(path: string): Promise<{ page: Page; popup: Popup }>;
  /** The same, and waits until the article is drawn. */
  showArticle(path: string): Promise<{ page: Page; popup: Popup }>;
}

async function startStage(name: BrowserName): Promise<Stage> {
  const executablePath = locateBrowser(name);
  if (!executablePath) throw new Error(`no ${name} on this machine`);
  const server = await serve([SEEDS, PAGES], { headers: HEADERS, held: ['/held.js'] });
  const driver = await launch(name, { executablePath, extension: EXTENSION, headless: true });
  const show = async (path: string) => {
    const page = await driver.open(`${server.origin}/${path}`);
    return { page, popup: await driver.clickToolbarButton(page) };
  };
  const showArticle = async (path: string) => {
    const shown = await show(path);
    await shown.popup.waitFor('the article', ({ document }) => document.querySelector('.article-body .block') !== null);
    return shown;
  };
  return { driver, server, show, showArticle };
}

/** Runs the same cases on the built extension in Chromium and in Firefox; `stage()` is for use inside tests. */
export function inBothBrowsers(title: string, cases: (stage: () => Stage, name: BrowserName) => void): void {
  describe.each(BROWSER_NAMES)(`${title}, %s`, (name) => {
    let current: Stage;
    beforeAll(async () => {
      current = await startStage(name);
    });
    afterAll(async () => {
      await current.driver.close();
      current.server.close();
    });
    cases(() => current, name);
  });
}

/** For tests that end the browser themselves, to read what the extension asked for. */
export async function onOwnStage<Result>(
  name: BrowserName,
  play: (stage: Stage) => Promise<Result>,
): Promise<{ result: Result; requests: string[] }> {
  const stage = await startStage(name);
  let requests: string[] = [];
  let result: Result;
  try {
    result = await play(stage);
  } finally {
    requests = await stage.driver.close();
    stage.server.close();
  }
  return { result, requests };
}

export interface Piece {
  category: FilterId;
  text: string;
}

export interface Expected {
  title: string;
  dek: string | null;
  paragraphs: string[];
  credits: string[];
  hidden: Piece[];
  hiddenInBrowser?: Piece[];
  absent: string[];
}

export const SEED_PAGES = readdirSync(SEEDS).filter((name) => name.endsWith('.html'));

export const expectedOf = (page: string): Expected =>
  JSON.parse(readFileSync(join(SEEDS, page.replace('.html', '.expected.json')), 'utf8'));
