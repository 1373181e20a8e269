import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Contrast of what a checker in the browser does not see: words on marks (drawn without elements), and lines that tell something.
 * Formulas of WCAG 2.2 (relative luminance, contrast ratio).
 */
const SHEET = readFileSync(join(__dirname, '../../../src/view/styles/tokens.css'), 'utf8');

type Tokens = Record<string, string>;

const tokensOf = (rule: string): Tokens =>
  Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));

function ruleOf(selector: string): string {
  const at = SHEET.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`no rule ${selector}`);
  return SHEET.slice(at, SHEET.indexOf('}', at));
}

const LIGHT = tokensOf(ruleOf(':root'));
const THEMES: Record<string, Tokens> = {
  light: LIGHT,
  dark: { ...LIGHT, ...tokensOf(ruleOf(':root[data-theme="dark"]')) },
  sepia: { ...LIGHT, ...tokensOf(ruleOf(':root[data-theme="sepia"]')) },
  contrast: { ...LIGHT, ...tokensOf(ruleOf(':root[data-theme="contrast"]')) },
};

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Foreground, backgrounds it stands on, the least ratio: 4.5 for words, 3 for lines and signs. */
const PAIRS: [ink: string, grounds: string[], least: number][] = [
  ['ink', ['paper', 'paper-raised', 'aside-wash', 'accent-wash', 'quote-wash', 'name-wash', 'found-wash'], 4.5],
  ['ink-soft', ['paper', 'paper-raised', 'aside-wash'], 4.5],
  ['accent', ['paper', 'paper-raised', 'aside-wash', 'accent-wash'], 4.5],
  ['accent-ink', ['accent'], 4.5],
  ['active-ink', ['active-wash'], 4.5],
  ['paper', ['ink'], 4.5],
  ['line-strong', ['paper'], 3],
];

test('the formula gives the known values', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(THEMES))('%s', (_, tokens) => {
  test.each(PAIRS)('%s can be read', (ink, grounds, least) => {
    const weak = grounds.filter((ground) => ratio(tokens[ink]!, tokens[ground]!) < least);
    expect(weak).toEqual([]);
  });
});

test('the automatic theme in the dark is the dark theme', () => {
  const automatic = SHEET.slice(SHEET.indexOf(':root[data-theme="auto"]'));
  expect(tokensOf(automatic.slice(0, automatic.indexOf('}')))).toEqual(tokensOf(ruleOf(':root[data-theme="dark"]')));
});
