import { onStored, readStored, removeStored, writeStored } from '../platform/storage';
import { readSettings, type Settings, type SettingsReading, toStored } from './settings';

const KEY = 'settings';

export const loadSettings = async (): Promise<SettingsReading> => readSettings(await readStored(KEY));

export const saveSettings = (settings: Settings): Promise<'sync' | 'local'> => writeStored(KEY, toStored(settings));

export const eraseSettings = (): Promise<void> => removeStored(KEY);

/** Calls back when the settings change in another page of the extension. @returns a function that ends it */
export const watchSettings = (listener: (settings: Settings) => void): (() => void) =>
  onStored(KEY, (value) => listener(readSettings(value).settings));
