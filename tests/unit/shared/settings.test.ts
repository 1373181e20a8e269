import fc from 'fast-check';
import { DEFAULTS, hiddenCategories, readSettings, toStored } from '../../../src/shared/settings';

test('nothing stored: the defaults, and nothing is faulty', () => {
  expect(readSettings(undefined)).toEqual({ settings: DEFAULTS, faulty: [] });
});

test('every category is hidden by default but the credits', () => {
  expect(DEFAULTS.hide.credits).toBe(false);
  expect(hiddenCategories(DEFAULTS).size).toBe(10);
  expect(hiddenCategories(DEFAULTS).has('support-appeal')).toBe(true);
});

test('a bad value falls back alone and is named; its neighbours stay', () => {
  const { settings, faulty } = readSettings({
    version: 1,
    theme: 'neon',
    font: 'sans',
    sizeStep: 1.5,
    hide: { credits: true, advertising: 'no' },
  });
  expect(settings.theme).toBe('auto');
  expect(settings.font).toBe('sans');
  expect(settings.sizeStep).toBe(0);
  expect(settings.hide.credits).toBe(true);
  expect(settings.hide.advertising).toBe(true);
  expect(faulty.toSorted()).toEqual(['hide.advertising', 'sizeStep', 'theme']);
});

test('a number outside its range falls back', () => {
  expect(readSettings({ version: 1, measure: 400 }).settings.measure).toBe(60);
  expect(readSettings({ version: 1, lineHeight: 0.2 }).settings.lineHeight).toBe(1.6);
});

test('a store that is not a record falls back as a whole', () => {
  expect(readSettings('broken')).toEqual({ settings: DEFAULTS, faulty: ['settings'] });
});

test('only differences from the defaults are stored', () => {
  expect(toStored(DEFAULTS)).toEqual({ version: 1 });
  const changed = { ...DEFAULTS, theme: 'sepia' as const, hide: { ...DEFAULTS.hide, credits: true } };
  expect(toStored(changed)).toEqual({ version: 1, theme: 'sepia', hide: { credits: true } });
});

test('what is stored reads back as it was', () => {
  const changed = { ...DEFAULTS, sizeStep: 3, images: false, hide: { ...DEFAULTS.hide, advertising: false } };
  expect(readSettings(toStored(changed))).toEqual({ settings: changed, faulty: [] });
});

test('whatever is in the store, reading never fails and gives usable settings', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const { settings } = readSettings(stored);
      expect(readSettings(toStored(settings)).settings).toEqual(settings);
    }),
  );
});
