import type { BlockKind } from '../core/article/types';
import type { Zone } from '../core/choices/features';
import type { Leftover } from '../core/choices/leftover';
import { NO_SITE_CHOICES, type SiteChoices } from '../core/choices/types';
import { FILTER_IDS, type FilterId } from '../core/filters/types';
import { isRecord, migrate, type Stored } from './stored';

/** Bumped when the stored shape changes; MIGRATIONS[n] turns version n into n + 1. */
const VERSION = 1;
const MIGRATIONS: readonly ((old: Stored) => Stored)[] = [
  // 0 → 1: before versions were written, the shape was the same.
  (old) => old,
];

/** A site remembers so many pieces; the oldest make room. */
const MAX_LEFTOVERS = 60;

const KINDS: readonly BlockKind[] = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'figure',
  'table',
  'code',
  'embed',
  'separator',
];
const ZONES: readonly Zone[] = ['before', 'inside', 'after'];

type Check = (value: unknown) => boolean;
const oneOf =
  (allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const isText: Check = (value) => typeof value === 'string' && value.length <= 200;
const isNumber: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const listOf =
  (check: Check, max: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= max && value.every(check);

const LEFTOVER_CHECKS: Record<keyof Leftover, Check> = {
  id: isText,
  action: oneOf(['hide', 'keep']),
  category: oneOf(FILTER_IDS),
  box: listOf(isText, 40),
  words: isText,
  kind: oneOf(KINDS),
  path: listOf(isText, 8),
  links: listOf(isText, 8),
  wording: listOf(isNumber, 64),
  length: isNumber,
  lead: isNumber,
  linked: (value) => typeof value === 'boolean',
  zone: oneOf(ZONES),
};
const LEFTOVER_FIELDS = Object.keys(LEFTOVER_CHECKS) as (keyof Leftover)[];

export interface SiteReading {
  choices: SiteChoices;
  /** Names of stored values that were not usable: they are left out, the others stay. */
  faulty: string[];
}

/** Choices about a site from whatever the store holds. Never throws. */
export function readSiteChoices(stored: unknown): SiteReading {
  if (stored === undefined) return { choices: NO_SITE_CHOICES, faulty: [] };
  if (!isRecord(stored)) return { choices: NO_SITE_CHOICES, faulty: ['site'] };
  const { switches, leftovers } = migrate(stored, MIGRATIONS);
  const faulty: string[] = [];
  return { choices: { switches: readSwitches(switches, faulty), leftovers: readLeftovers(leftovers, faulty) }, faulty };
}

function readSwitches(stored: unknown, faulty: string[]): SiteChoices['switches'] {
  if (stored === undefined) return {};
  if (!isRecord(stored)) {
    faulty.push('switches');
    return {};
  }
  const switches: SiteChoices['switches'] = {};
  for (const [name, value] of Object.entries(stored)) {
    const known = (FILTER_IDS as readonly string[]).includes(name);
    if (known && (value === 'show' || value === 'hide')) switches[name as FilterId] = value;
    else faulty.push(`switches.${name}`);
  }
  return switches;
}

function readLeftovers(stored: unknown, faulty: string[]): Leftover[] {
  if (stored === undefined) return [];
  if (!Array.isArray(stored)) {
    faulty.push('leftovers');
    return [];
  }
  return stored.flatMap((value, n) => {
    if (isRecord(value) && LEFTOVER_FIELDS.every((name) => LEFTOVER_CHECKS[name](value[name]))) {
      return [Object.fromEntries(LEFTOVER_FIELDS.map((name) => [name, value[name]])) as unknown as Leftover];
    }
    faulty.push(`leftovers.${n}`);
    return [];
  });
}

/** What to store; null when there is nothing to remember. */
export function toStoredSite({ switches, leftovers }: SiteChoices): Stored | null {
  if (Object.keys(switches).length === 0 && leftovers.length === 0) return null;
  return { version: VERSION, switches, leftovers: leftovers.slice(-MAX_LEFTOVERS) };
}
