import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName } from './locate';
import type { Driver, LaunchOptions } from './types';

const LAUNCH: Record<BrowserName, (options: LaunchOptions) => Promise<Driver>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Starts a browser with a fresh profile and the built extension in it. */
export const launch = (name: BrowserName, options: LaunchOptions): Promise<Driver> => LAUNCH[name](options);
