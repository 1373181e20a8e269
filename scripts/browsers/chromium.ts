import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { requestsOf } from './net-log';
import { poll } from './poll';
import type { ColorScheme, Driver, LaunchOptions, Popup, WindowScript } from './types';

/** No traffic of the browser's own, and no way out for a page: only this machine answers. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--window-size=1280,1000',
];

/** The headless screen is 800x600 by default, which would clip the popup. */
const HEADLESS_FLAGS = ['--screen-info={1600x1200}'];

class ChromiumPopup implements Popup {
  constructor(readonly page: Page) {}

  run<Argument, Result>(script: WindowScript<Argument, Result>, argument?: Argument): Promise<Result> {
    return this.page.evaluate(`(${script})(window, ${JSON.stringify(argument)})`) as Promise<Result>;
  }

  waitFor<Result>(what: string, script: WindowScript<undefined, Result>): Promise<NonNullable<Result>> {
    return poll(what, () => this.run(script));
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot());
  }
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  private scheme: ColorScheme = 'light';

  constructor(
    private readonly browser: Browser,
    private readonly extension: Extension,
    readonly version: string,
    private readonly logFolder: string,
  ) {}

  extensionUrl(path: string): string {
    return `chrome-extension://${this.extension.id}/${path}`;
  }

  async open(url: string, wait: 'loaded' | 'loading' = 'loaded'): Promise<Page> {
    const page = await this.browser.newPage();
    const loaded = page.goto(url);
    if (wait === 'loaded') await loaded;
    else loaded.catch(() => undefined);
    await page.bringToFront();
    return page;
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.open(this.extensionUrl(path));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.scheme }]);
    return page;
  }

  async clickToolbarButton(page: Page): Promise<Popup> {
    await page.bringToFront();
    const opened = this.browser.waitForTarget((target) => target.url().startsWith(this.extensionUrl('popup.html')));
    await page.triggerExtensionAction(this.extension);
    const popup = await (await opened).asPage();
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.scheme }]);
    return new ChromiumPopup(popup);
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.scheme = scheme;
  }

  whenClosed(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  async close(): Promise<string[]> {
    await this.browser.close();
    const log = readFileSync(join(this.logFolder, 'net-log.json'), 'utf8');
    rmSync(this.logFolder, { recursive: true, force: true });
    return requestsOf(`chrome-extension://${this.extension.id}`, log);
  }
}

export async function launchChromium({ executablePath, extension, headless, profile }: LaunchOptions): Promise<Driver> {
  const logFolder = mkdtempSync(join(tmpdir(), 'lede-chromium-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    args: [...FLAGS, ...(headless ? HEADLESS_FLAGS : []), `--log-net-log=${join(logFolder, 'net-log.json')}`],
  });
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error(`Chromium did not load the extension from ${extension}.`);
  return new ChromiumDriver(browser, installed, await browser.version(), logFolder);
}
