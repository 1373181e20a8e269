import { siteOf } from '../core/choices/features';
import { NO_SITE_CHOICES, type SiteChoices } from '../core/choices/types';
import { listStored, onStored, readStored, removeStored, writeStored } from '../platform/storage';
import { readSiteChoices, type SiteReading, toStoredSite } from './site-choices';

const PREFIX = 'site:';

/** The name under which choices about a page's site are kept; null for a page without a host. */
export function siteOfPage(url: string | null): string | null {
  try {
    return siteOf(new URL(url ?? '').hostname) || null;
  } catch {
    return null;
  }
}

export const loadSite = async (site: string): Promise<SiteReading> => readSiteChoices(await readStored(PREFIX + site));

/** @returns where the choices went; null when there was nothing to keep */
export async function saveSite(site: string, choices: SiteChoices): Promise<'sync' | 'local' | null> {
  const stored = toStoredSite(choices);
  if (stored) return writeStored(PREFIX + site, stored);
  await removeStored(PREFIX + site);
  return null;
}

/** The choices about every site, by host, in the order of their names. */
export async function loadSites(): Promise<Record<string, SiteReading>> {
  const stored = await listStored(PREFIX);
  const sites = stored.map(({ key, value }) => [key.slice(PREFIX.length), readSiteChoices(value)] as const);
  return Object.fromEntries(sites.toSorted(([a], [b]) => a.localeCompare(b)));
}

/** Calls back when the choices about a site change in another page of the extension. @returns a function that ends it */
export const watchSite = (site: string, listener: (choices: SiteChoices) => void): (() => void) =>
  onStored(PREFIX + site, (value) => listener(value === undefined ? NO_SITE_CHOICES : readSiteChoices(value).choices));
