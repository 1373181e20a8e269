/** A record as a store or a file gives it: nothing about it is certain. */
export type Stored = Record<string, unknown>;

export const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings a stored record up to date.
 * @param migrations the step at index n turns version n into n + 1; a record without a version is version 0
 */
export function migrate(stored: Stored, migrations: readonly ((old: Stored) => Stored)[]): Stored {
  const version = Number.isInteger(stored.version) ? (stored.version as number) : 0;
  return migrations.slice(Math.max(0, version)).reduce((old, step) => step(old), stored);
}
