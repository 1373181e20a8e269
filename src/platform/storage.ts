import browser from './browser';

/**
 * A value that survives a restart: from the synchronised store, or from the local one where that has it (see writeStored).
 * @returns undefined when nothing is stored
 */
export async function readStored(key: string): Promise<unknown> {
  const local = await browser.storage.local.get(key);
  if (key in local) return local[key];
  return (await browser.storage.sync.get(key))[key];
}

/**
 * Stores a value in the synchronised store; when that refuses (its quota is small), in the local one.
 * @returns where it went
 */
export async function writeStored(key: string, value: unknown): Promise<'sync' | 'local'> {
  try {
    await browser.storage.sync.set({ [key]: value });
    await browser.storage.local.remove(key);
    return 'sync';
  } catch {
    await browser.storage.local.set({ [key]: value });
    return 'local';
  }
}

/** A stored value and where it is: `local` when it did not fit into the synchronised store. */
export interface StoredValue {
  key: string;
  value: unknown;
  place: 'sync' | 'local';
}

/** Every stored value whose key begins so. */
export async function listStored(prefix: string): Promise<StoredValue[]> {
  const [sync, local] = await Promise.all([browser.storage.sync.get(null), browser.storage.local.get(null)]);
  const values = new Map<string, StoredValue>();
  for (const [key, value] of Object.entries(sync)) values.set(key, { key, value, place: 'sync' });
  for (const [key, value] of Object.entries(local)) values.set(key, { key, value, place: 'local' });
  return [...values.values()].filter(({ key }) => key.startsWith(prefix));
}

/** Forgets values everywhere. */
export async function removeStored(...keys: string[]): Promise<void> {
  await Promise.all([browser.storage.sync.remove(keys), browser.storage.local.remove(keys)]);
}

/** Forgets everything. */
export async function eraseAll(): Promise<void> {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** A value that belongs to this device: something that can be made again. */
export const readLocal = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

export const writeLocal = (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value });

/** Calls back when another page of the extension stores this value. @returns a function that ends it */
export function onStored(key: string, listener: (value: unknown) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (change && 'newValue' in change && (area === 'sync' || area === 'local')) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Values that live until the browser closes, never written to disk. */
export const session = {
  async read(key: string): Promise<unknown> {
    return (await browser.storage.session.get(key))[key];
  },
  async write(key: string, value: unknown): Promise<void> {
    await browser.storage.session.set({ [key]: value });
  },
  async keys(): Promise<string[]> {
    return Object.keys(await browser.storage.session.get(null));
  },
  async remove(keys: string[]): Promise<void> {
    await browser.storage.session.remove(keys);
  },
};
