import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILTER_IDS, REASON_CODES } from '../../../src/core/filters/types';

type Messages = Record<string, { message: string }>;

const ROOT = join(__dirname, '../../..');
const LOCALES = readdirSync(join(ROOT, 'src/_locales'));
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(ROOT, 'src/_locales', locale, 'messages.json'), 'utf8'));
const english = read('en');

const FORM = /^(.+)_(zero|one|two|few|many|other)$/;
const isPlural = (key: string): boolean => {
  const base = FORM.exec(key)?.[1];
  return base !== undefined && `${base}_other` in english;
};
const plain = (messages: Messages): string[] => Object.keys(messages).filter((key) => !isPlural(key));
const bases = [
  ...new Set(
    Object.keys(english)
      .filter(isPlural)
      .map((key) => FORM.exec(key)![1]!),
  ),
];
const placeholders = (message: string): string[] => [...new Set(message.match(/\$\d/g))].toSorted();

/** Forms that whole numbers up to a thousand take in a language. */
function formsOf(locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))].toSorted();
}

/** Whether a form stands for one number only, which words can say without it ("put it back"). */
function saysItsNumber(locale: string, form: string): boolean {
  const rules = new Intl.PluralRules(locale);
  return Array.from({ length: 1001 }, (_, count) => rules.select(count)).filter((each) => each === form).length === 1;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(ROOT, 'src', folder, file), 'utf8'));
}
const INTERFACE = ['popup', 'reader', 'options', 'view', 'shared'].flatMap(sources);

test('the sixteen languages are there', () => {
  expect(LOCALES.toSorted()).toEqual(
    ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'tr', 'uk', 'zh_CN', 'zh_TW'].toSorted(),
  );
});

describe.each(LOCALES)('%s', (locale) => {
  const messages = read(locale);

  test('says its own name', () => {
    expect(messages.localeCode?.message).toBe(locale.replace('_', '-'));
  });

  test('has every message, and no other', () => {
    expect(plain(messages).toSorted()).toEqual(plain(english).toSorted());
  });

  test('has the plural forms of its language', () => {
    for (const base of bases) {
      const forms = Object.keys(messages).filter((key) => FORM.exec(key)?.[1] === base && isPlural(key));
      expect(forms.map((key) => FORM.exec(key)![2]).toSorted()).toEqual(
        [...new Set([...formsOf(locale.replace('_', '-')), 'other'])].toSorted(),
      );
    }
  });

  test('fills the same placeholders', () => {
    const differing = Object.entries(messages).filter(([key, { message }]) => {
      const [, base, form] = (isPlural(key) && FORM.exec(key)) || [];
      const wanted = placeholders(english[base ? `${base}_other` : key]!.message);
      const given = placeholders(message);
      if (form && saysItsNumber(locale.replace('_', '-'), form)) given.push('$1');
      return [...new Set(given)].toSorted().join() !== wanted.join();
    });
    expect(differing).toEqual([]);
  });

  test('has no empty message', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  test('stays within what stores and browsers show', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(75);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every category and every kind of reason has its words', () => {
  const underscored = (id: string) => id.replaceAll('-', '_');
  const wanted = [
    ...FILTER_IDS.flatMap((id) => [`filter_${underscored(id)}`, `about_${underscored(id)}`]),
    ...REASON_CODES.flatMap((code) => [`reason_${underscored(code)}`, `reason_${underscored(code)}_detail`]),
  ];
  expect(wanted.filter((key) => !(key in english))).toEqual([]);
});

test('every message is used', () => {
  const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
  const code = INTERFACE.join('\n');
  const used = (key: string): boolean => {
    const name = isPlural(key) ? FORM.exec(key)![1]! : key;
    return /^(filter|about|reason)_/.test(key) || code.includes(`'${name}'`) || manifest.includes(`__MSG_${name}__`);
  };
  expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
});

test('nothing in the interface is hard-coded', () => {
  const inMarkup = />\s*([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)\s*<\//gu;
  const inAttributes = /\b(?:aria-label|title|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu;
  const found = INTERFACE.flatMap((code) => [...code.matchAll(inMarkup), ...code.matchAll(inAttributes)]).map(
    ([, words]) => words!.trim(),
  );
  // The name of the product is the same in every language.
  expect(found.filter((words) => words !== 'Lede')).toEqual([]);
});
