import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../shared/settings';
import { loadSettings, saveSettings, watchSettings } from '../shared/settings-store';
import { applyAppearance } from './appearance';

export interface SettingsHandle {
  settings: Settings;
  change: (changed: Partial<Settings>) => void;
}

/** The reader's settings: null until they are read, then live, here and in every other open page of the extension. */
export function useSettings(): SettingsHandle | null {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    loadSettings().then((reading) => setSettings(reading.settings));
    return watchSettings(setSettings);
  }, []);

  useEffect(() => {
    if (settings) applyAppearance(document.documentElement, settings);
  }, [settings]);

  const change = useCallback(
    (changed: Partial<Settings>) =>
      setSettings((old) => {
        if (!old) return old;
        const next = { ...old, ...changed };
        saveSettings(next);
        return next;
      }),
    [],
  );

  return settings && { settings, change };
}
