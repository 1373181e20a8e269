import { FILTER_IDS, type FilterId } from '../core/filters/types';
import { isRecord, migrate, type Stored } from './stored';

export const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
export const FONTS = ['serif', 'sans', 'legible', 'system'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;

/** What a reader can choose; every field has one default and one check, here. */
export interface Settings {
  /** Categories that the reader hides. */
  hide: Record<FilterId, boolean>;
  theme: (typeof THEMES)[number];
  font: (typeof FONTS)[number];
  /** Steps from the standard size, a fixed ratio each. */
  sizeStep: number;
  lineHeight: number;
  /** Measure in characters. */
  measure: number;
  align: (typeof ALIGNMENTS)[number];
  images: boolean;
  /** Marks in the article where something was hidden. */
  marks: boolean;
  rail: boolean;
  /** Listening: 1 is the voice's own speed. */
  speechRate: number;
}

export const SIZE_STEPS = { min: -3, max: 8, step: 1 } as const;
export const LINE_HEIGHTS = { min: 1.3, max: 2, step: 0.05 } as const;
export const MEASURES = { min: 44, max: 84, step: 4 } as const;
export const SPEECH_RATES = { min: 0.6, max: 2, step: 0.1 } as const;

const SHOWN_BY_DEFAULT: readonly FilterId[] = ['credits'];

export const DEFAULTS: Settings = {
  hide: Object.fromEntries(FILTER_IDS.map((id) => [id, !SHOWN_BY_DEFAULT.includes(id)])) as Record<FilterId, boolean>,
  theme: 'auto',
  font: 'serif',
  sizeStep: 0,
  lineHeight: 1.6,
  measure: 60,
  align: 'start',
  images: true,
  marks: true,
  rail: true,
  speechRate: 1,
};

/** Bumped when the stored shape changes; MIGRATIONS[n] turns version n into n + 1. */
export const SETTINGS_VERSION = 1;
const MIGRATIONS: ((old: Stored) => Stored)[] = [
  // 0 → 1: before versions were written, the shape was the same.
  (old) => old,
];

type Check = (value: unknown) => boolean;
const isBoolean: Check = (value) => typeof value === 'boolean';
const oneOf =
  (allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const within =
  ({ min, max }: { min: number; max: number }): Check =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max;

const CHECKS: Record<Exclude<keyof Settings, 'hide'>, Check> = {
  theme: oneOf(THEMES),
  font: oneOf(FONTS),
  sizeStep: (value) => Number.isInteger(value) && within(SIZE_STEPS)(value),
  lineHeight: within(LINE_HEIGHTS),
  measure: within(MEASURES),
  align: oneOf(ALIGNMENTS),
  images: isBoolean,
  marks: isBoolean,
  rail: isBoolean,
  speechRate: within(SPEECH_RATES),
};

export interface SettingsReading {
  settings: Settings;
  /** Names of stored values that were not usable and fell back to their defaults. */
  faulty: string[];
}

/** Settings from whatever the store holds: bad values fall back one by one, the others stay. Never throws. */
export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined) return { settings: DEFAULTS, faulty: [] };
  if (!isRecord(stored)) return { settings: DEFAULTS, faulty: ['settings'] };
  const values = migrate(stored, MIGRATIONS);
  const faulty: string[] = [];
  const settings: Stored = { ...DEFAULTS, hide: readHide(values.hide, faulty) };
  for (const [name, check] of Object.entries(CHECKS)) {
    if (!(name in values)) continue;
    if (check(values[name])) settings[name] = values[name];
    else faulty.push(name);
  }
  return { settings: settings as unknown as Settings, faulty };
}

function readHide(stored: unknown, faulty: string[]): Record<FilterId, boolean> {
  const hide = { ...DEFAULTS.hide };
  if (stored === undefined) return hide;
  if (!isRecord(stored)) {
    faulty.push('hide');
    return hide;
  }
  for (const id of FILTER_IDS) {
    if (!(id in stored)) continue;
    if (isBoolean(stored[id])) hide[id] = stored[id] as boolean;
    else faulty.push(`hide.${id}`);
  }
  return hide;
}

/** What to store: only differences from the defaults, so that a default can improve later. */
export function toStored(settings: Settings): Stored {
  const stored: Stored = { version: SETTINGS_VERSION };
  for (const name of Object.keys(CHECKS) as (keyof typeof CHECKS)[]) {
    if (settings[name] !== DEFAULTS[name]) stored[name] = settings[name];
  }
  const hide = Object.fromEntries(
    FILTER_IDS.filter((id) => settings.hide[id] !== DEFAULTS.hide[id]).map((id) => [id, settings.hide[id]]),
  );
  if (Object.keys(hide).length > 0) stored.hide = hide;
  return stored;
}

/** The categories hidden under these settings. */
export const hiddenCategories = (settings: Settings): Set<FilterId> =>
  new Set(FILTER_IDS.filter((id) => settings.hide[id]));
