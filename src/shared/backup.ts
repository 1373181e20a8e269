import type { SiteChoices } from '../core/choices/types';
import { readSettings, type Settings, toStored } from './settings';
import { readSiteChoices, toStoredSite } from './site-choices';
import { isRecord, type Stored } from './stored';

/** Everything that Lede keeps for its reader. */
export interface AllData {
  settings: Settings;
  /** By host. */
  sites: Record<string, SiteChoices>;
  /** Site rules as text. */
  rules: string;
}

export interface BackupReading {
  data: AllData;
  /** Parts of the file that were not usable; they fell back one by one. */
  faulty: string[];
}

/** Marks a file as Lede's own. */
const FORMAT = 'lede-data';
const VERSION = 1;
const HOST = /^[\p{L}\p{N}][\p{L}\p{N}.:-]*$/u;

/** All data as the text of one JSON file. */
export function backupText({ settings, sites, rules }: AllData): string {
  const stored = Object.entries(sites).flatMap(([host, choices]) => {
    const site = toStoredSite(choices);
    return site ? [[host, site] as const] : [];
  });
  const backup = {
    format: FORMAT,
    version: VERSION,
    settings: toStored(settings),
    sites: Object.fromEntries(stored),
    rules,
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/**
 * Data from the text of a file. Values that are not usable fall back one by one and are named.
 * @returns null when this is not a file of Lede's data at all
 */
export function readBackup(text: string): BackupReading | null {
  let backup: unknown;
  try {
    backup = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(backup) || backup.format !== FORMAT) return null;
  const { settings, faulty } = readSettings(backup.settings);
  const sites = readSites(backup.sites, faulty);
  const rules = typeof backup.rules === 'string' ? backup.rules : '';
  if (backup.rules !== undefined && typeof backup.rules !== 'string') faulty.push('rules');
  return { data: { settings, sites, rules }, faulty };
}

function readSites(stored: unknown, faulty: string[]): Record<string, SiteChoices> {
  if (stored === undefined) return {};
  if (!isRecord(stored)) {
    faulty.push('sites');
    return {};
  }
  const sites: Stored = {};
  for (const [host, value] of Object.entries(stored)) {
    if (!HOST.test(host)) {
      faulty.push(host);
      continue;
    }
    const reading = readSiteChoices(value);
    faulty.push(...reading.faulty.map((name) => `${host}: ${name}`));
    if (toStoredSite(reading.choices)) sites[host] = reading.choices;
  }
  return sites as Record<string, SiteChoices>;
}
