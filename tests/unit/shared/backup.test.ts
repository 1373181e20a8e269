import fc from 'fast-check';
import { backupText, readBackup } from '../../../src/shared/backup';
import { DEFAULTS } from '../../../src/shared/settings';

const DATA = {
  settings: { ...DEFAULTS, theme: 'sepia' as const },
  sites: { 'news.example': { switches: { credits: 'hide' as const }, leftovers: [] } },
  rules: 'news.example##.box\n',
};

test('an exported file imports as it was', () => {
  expect(readBackup(backupText(DATA))).toEqual({ data: DATA, faulty: [] });
});

test('a site without choices is not written', () => {
  const text = backupText({ ...DATA, sites: { 'empty.example': { switches: {}, leftovers: [] } } });
  expect(text).not.toContain('empty.example');
});

test.each(['', 'nonsense', '[]', '{"format":"other","rules":"##.x"}', '{"rules":"##.x"}'])(
  'a file of something else is refused: %s',
  (text) => {
    expect(readBackup(text)).toBeNull();
  },
);

test('bad parts fall back one by one and are named', () => {
  const reading = readBackup(
    JSON.stringify({
      format: 'lede-data',
      version: 1,
      settings: { version: 1, theme: 'neon', font: 'sans' },
      sites: { 'news.example': { switches: { credits: 'hide', x: 1 } }, ' no host': {}, 'b.example': 7 },
      rules: ['##.x'],
    }),
  );
  expect(reading?.data.settings.font).toBe('sans');
  expect(reading?.data.sites).toEqual(DATA.sites);
  expect(reading?.data.rules).toBe('');
  expect(reading?.faulty).toEqual(['theme', 'news.example: switches.x', ' no host', 'b.example: site', 'rules']);
});

test('no file makes the import throw, and none takes the rules with it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), fc.jsonValue(), (rest, settings, sites) => {
      const text = JSON.stringify({ ...rest, settings, sites, format: 'lede-data', rules: '##.x' });
      expect(readBackup(text)?.data.rules).toBe('##.x');
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readBackup(text)));
});
