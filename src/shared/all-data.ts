import { eraseAll } from '../platform/storage';
import type { AllData } from './backup';
import { loadRulesText, saveRules } from './rules-store';
import { loadSettings, saveSettings } from './settings-store';
import { loadSites, saveSite } from './site-choices-store';

/** Everything Lede keeps, read with the fallbacks of each part. */
export async function loadAllData(): Promise<AllData> {
  const [{ settings }, sites, rules] = await Promise.all([loadSettings(), loadSites(), loadRulesText()]);
  return {
    settings,
    rules,
    sites: Object.fromEntries(Object.entries(sites).map(([host, { choices }]) => [host, choices])),
  };
}

/** Puts other data in the place of everything Lede keeps. */
export async function replaceAllData({ settings, sites, rules }: AllData): Promise<void> {
  await eraseAllData();
  await saveSettings(settings);
  for (const [host, choices] of Object.entries(sites)) await saveSite(host, choices);
  if (rules !== '') await saveRules(rules);
}

/** Forgets settings, sites, rules and the articles left for tabs. */
export const eraseAllData = (): Promise<void> => eraseAll();
