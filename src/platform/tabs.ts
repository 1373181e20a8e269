import browser from './browser';

/** Opens a page of the extension in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Address of a file of the extension. */
export const ownUrl = (path: string): string => browser.runtime.getURL(path);

export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The key that opens the popup as the browser has it, '' when none is assigned (a phone knows no such keys). */
export async function openingKey(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find((command) => command.name === '_execute_action')?.shortcut ?? '';
}

/** Widest screen on which a popup fills the screen. */
const PHONE = 640;

/** False where the popup is a page of its own: on a phone, and opened in a tab. */
export const isPopupWindow = (): boolean =>
  screen.width > PHONE && browser.extension.getViews({ type: 'popup' }).includes(window);
