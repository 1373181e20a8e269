import { session } from '../platform/storage';
import type { Handover } from './messages';

const PREFIX = 'article:';
/** Articles kept for tabs at the same time; the session store holds 10 MB. */
const KEPT = 12;

/**
 * Leaves an article for a full tab, in the store that lives until the browser closes.
 * @returns the id under which `takeOver` finds it
 */
export async function handOver(handover: Handover): Promise<string> {
  await dropOldest();
  const id = crypto.randomUUID();
  await session.write(PREFIX + id, handover);
  return id;
}

/** The article left under this id; null when it is gone. It stays, so that the tab can be reloaded. */
export async function takeOver(id: string): Promise<Handover | null> {
  return ((await session.read(PREFIX + id)) as Handover | undefined) ?? null;
}

async function dropOldest(): Promise<void> {
  const keys = (await session.keys()).filter((key) => key.startsWith(PREFIX));
  const entries = await Promise.all(keys.map(async (key) => ({ key, at: ((await session.read(key)) as Handover).at })));
  const oldestFirst = entries.toSorted((a, b) => a.at - b.at);
  await session.remove(oldestFirst.slice(0, Math.max(0, entries.length - KEPT + 1)).map(({ key }) => key));
}
