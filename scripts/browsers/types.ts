import type { Page } from 'puppeteer-core';
import type { BrowserName } from './locate';

/** Runs in the window of the popup; must not use anything from outside itself. */
export type WindowScript<Argument, Result> = (
  window: Window & typeof globalThis,
  argument: Argument,
) => Result | Promise<Result>;

/** The popup that the toolbar button opened. */
export interface Popup {
  run<Result>(script: WindowScript<undefined, Result>): Promise<Result>;
  run<Argument, Result>(script: WindowScript<Argument, Result>, argument: Argument): Promise<Result>;
  /** Waits until the script gives something other than false, null or undefined. @throws after 30 s, naming `what` */
  waitFor<Result>(what: string, script: WindowScript<undefined, Result>): Promise<NonNullable<Result>>;
  /** The popup as PNG. */
  screenshot(): Promise<Buffer>;
}

export type ColorScheme = 'light' | 'dark';

/** A browser with the built extension in it. */
export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  /** Address of a page of the extension. */
  extensionUrl(path: string): string;
  /** Opens a page in a tab in front; `loading`: comes back without waiting for the page. */
  open(url: string, wait?: 'loaded' | 'loading'): Promise<Page>;
  /** Opens a page of the extension in a tab in front. */
  openExtensionPage(path: string): Promise<Page>;
  /** Clicks the toolbar button with this page in front: the popup opens, activeTab is granted. */
  clickToolbarButton(page: Page): Promise<Popup>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Waits until someone closes the browser. */
  whenClosed(): Promise<void>;
  /** Ends the browser. @returns addresses that the extension's own pages asked for, its own files not counted */
  close(): Promise<string[]>;
}

export interface LaunchOptions {
  executablePath: string;
  extension: string;
  headless: boolean;
  /** A folder that keeps what the browser knows, to start it again from there; absent: a fresh one that goes at the end. */
  profile?: string;
}
