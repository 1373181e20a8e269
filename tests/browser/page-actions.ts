import type { Page } from 'puppeteer-core';

export interface SavedFile {
  name: string;
  bytes: Uint8Array;
}

/** Catches what a page would hand to the browser's downloads while something is done. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  await page.evaluate(() => {
    const taken = { name: '', file: null as Blob | null };
    Object.assign(globalThis, { taken });
    URL.createObjectURL = (file) => {
      taken.file = file as Blob;
      return 'about:blank#';
    };
    HTMLAnchorElement.prototype.click = function click() {
      taken.name = this.download;
    };
  });
  await act();
  await page.waitForFunction(() => (globalThis as unknown as { taken: { name: string } }).taken.name !== '');
  const { name, bytes } = await page.evaluate(async () => {
    const { taken } = globalThis as unknown as { taken: { name: string; file: Blob } };
    return { name: taken.name, bytes: [...new Uint8Array(await taken.file.arrayBuffer())] };
  });
  return { name, bytes: Uint8Array.from(bytes) };
}

/** Presses the button with these words. @throws when there is none */
export const press = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === wanted);
    if (!button) throw new Error(`no button “${wanted}”`);
    button.click();
  }, words);

/** Gives a file to the field with this label, as the browser does when the reader has chosen it. */
export const chooseFile = (page: Page, label: string, name: string, text: string): Promise<void> =>
  page.evaluate(
    (wanted, fileName, content) => {
      const field = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${wanted}"]`);
      if (!field) throw new Error(`no field “${wanted}”`);
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], fileName));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    name,
    text,
  );

/** Puts values into one of the extension's stores, or takes all out of it, from one of its pages. */
export const fillStore = (page: Page, area: 'sync' | 'local', values: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    (name, stored) => {
      type Extension = typeof import('webextension-polyfill');
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
      return (browser ?? chrome).storage[name].set(stored);
    },
    area,
    values as never,
  );

/** The text of the first element that fits, once there is one. */
export async function textOf(page: Page, selector: string): Promise<string> {
  await page.waitForSelector(selector);
  return page.$eval(selector, ({ textContent }) => textContent ?? '');
}
