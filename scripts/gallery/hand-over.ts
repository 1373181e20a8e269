import type { Page } from 'puppeteer-core';
import type { Article } from '../../src/core/article/types';
import { NO_CHOICES } from '../../src/core/choices/types';

type Extension = typeof import('webextension-polyfill');

/**
 * Leaves an article where the full tab looks for it, as the popup does.
 * @param page any page of the extension
 * @param id what `reader.html?article=` then names
 */
export async function handOver(page: Page, id: string, article: Article): Promise<void> {
  const handover = { article, address: article.url, choices: NO_CHOICES, at: 0 };
  await page.evaluate(
    (key, value) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
      return (browser ?? chrome).storage.session.set({ [key]: value });
    },
    `article:${id}`,
    handover as never,
  );
}
