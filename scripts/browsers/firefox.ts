import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { poll } from './poll';
import type { ColorScheme, Driver, LaunchOptions, Popup, WindowScript } from './types';

/** A fixed address of the extension's pages; Firefox would draw a random one. */
const UUID = '11111111-2222-4333-8444-555555555555';

type Send = <Result>(method: string, parameters: object) => Promise<Result>;
interface Tree {
  contexts: { context: string; url: string }[];
}
interface Evaluated {
  type: string;
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Puppeteer keeps its BiDi connection to itself; the popup and the browser's own window need raw commands. */
function rawCommands(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  return async <Result>(method: string, parameters: object) =>
    (await connection.send(method, parameters)).result as Result;
}

/** Scripts with the rights of the browser itself: what a user's mouse would do to the toolbar. */
class BrowserWindow {
  private constructor(
    private readonly send: Send,
    private readonly context: string,
  ) {}

  static async find(send: Send): Promise<BrowserWindow> {
    const { contexts } = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const found = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
    if (!found) throw new Error('Firefox has no window.');
    return new BrowserWindow(send, found.context);
  }

  async evaluate(body: string): Promise<unknown> {
    const answer = await this.send<Evaluated>('script.evaluate', {
      target: { context: this.context },
      awaitPromise: true,
      expression: `(async () => { ${body} })()`,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  }
}

class FirefoxPopup implements Popup {
  /** @param helper a page of the extension in the background: BiDi does not list popups, the extension's own pages do */
  constructor(
    private readonly helper: Page,
    private readonly window: BrowserWindow,
  ) {}

  run<Argument, Result>(script: WindowScript<Argument, Result>, argument?: Argument): Promise<Result> {
    const popup = `browser.extension.getViews({ type: 'popup' })[0]`;
    return this.helper.evaluate(`(${script})(${popup}, ${JSON.stringify(argument)})`) as Promise<Result>;
  }

  waitFor<Result>(what: string, script: WindowScript<undefined, Result>): Promise<NonNullable<Result>> {
    return poll(what, () => this.run(script));
  }

  async screenshot(): Promise<Buffer> {
    const url = await this.window.evaluate(`
      const popup = document.querySelector('.webextension-popup-browser').browsingContext.currentWindowGlobal;
      const picture = await popup.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL();`);
    return Buffer.from(String(url).split(',')[1] ?? '', 'base64');
  }
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  private helper: Page | null = null;

  constructor(
    private readonly browser: Browser,
    private readonly send: Send,
    private readonly window: BrowserWindow,
    private readonly extensionId: string,
    readonly version: string,
  ) {}

  extensionUrl(path: string): string {
    return `moz-extension://${UUID}/${path}`;
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
    const page = await this.extensionTab(path, false);
    await page.bringToFront();
    return page;
  }

  /** `page.goto` never ends for these addresses, as Firefox changes the process under it. */
  private async extensionTab(path: string, background: boolean): Promise<Page> {
    const before = new Set(await this.browser.pages());
    const { context } = await this.send<{ context: string }>('browsingContext.create', { type: 'tab', background });
    const page = await poll('a new tab', async () => (await this.browser.pages()).find((tab) => !before.has(tab)));
    await this.send('browsingContext.navigate', { context, url: this.extensionUrl(path), wait: 'complete' });
    return page;
  }

  async clickToolbarButton(page: Page): Promise<Popup> {
    this.helper ??= await this.extensionTab('options.html', true);
    await page.bringToFront();
    // A click on the button of an open popup would close it.
    await this.window.evaluate(`
      const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
      if (panel && panel.state !== 'closed') {
        const closed = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
        panel.hidePopup();
        await closed;
      }
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${this.extensionId}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    const popup = new FirefoxPopup(this.helper, this.window);
    await popup.waitFor('the popup to open', (window) => window.document.readyState === 'complete');
    return popup;
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    // Popups follow the system's scheme, whatever web pages are told.
    await this.window.evaluate(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${scheme === 'dark' ? 1 : 0});`);
  }

  /** Notes who asks for what, on the level where every request of the browser passes. */
  async watchRequests(): Promise<void> {
    await this.window.evaluate(`
      window.ledeRequests = [];
      Services.obs.addObserver((channel) => {
        const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
        window.ledeRequests.push([loadInfo?.triggeringPrincipal?.spec ?? '', URI.spec]);
      }, 'http-on-modify-request');`);
  }

  whenClosed(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  async close(): Promise<string[]> {
    const seen = JSON.parse(String(await this.window.evaluate('return JSON.stringify(window.ledeRequests);')));
    await this.browser.close();
    const ofExtension = (seen as [string, string][]).filter(([origin]) => origin.startsWith(`moz-extension://${UUID}`));
    return [...new Set(ofExtension.map(([, url]) => url))];
  }
}

export async function launchFirefox({ executablePath, extension, headless, profile }: LaunchOptions): Promise<Driver> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const extensionId: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    args: ['--width=1280', '--height=1000', '-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
      // An add-on installed for a test is taken out at the end; what it stored is to stay, as that of a real one does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(extension);
  const send = rawCommands(browser);
  const window = await BrowserWindow.find(send);
  const driver = new FirefoxDriver(browser, send, window, extensionId, await browser.version());
  await driver.watchRequests();
  return driver;
}
