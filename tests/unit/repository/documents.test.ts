import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { files, ROOT, read } from './files';

const DOCUMENTS = files().filter((path) => path.endsWith('.md'));
const { dependencies, scripts } = JSON.parse(read('package.json'));

test('the newcomer’s documents are there', () => {
  expect(DOCUMENTS).toEqual(
    expect.arrayContaining([
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'PRIVACY.md',
      'NOTICE.md',
    ]),
  );
});

test('links between the documents lead somewhere', () => {
  const broken = DOCUMENTS.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !/^https?:/.test(target) && !existsSync(join(ROOT, dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('files and folders that the documents name exist', () => {
  const missing = DOCUMENTS.flatMap((path) =>
    [...read(path).matchAll(/`((?:src|tests|scripts|seeds|bench|icons|training)\/[\w./-]+)`/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !target.includes('NAME') && !existsSync(join(ROOT, target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(missing).toEqual([]);
});

test('commands that the documents name exist', () => {
  const named = DOCUMENTS.flatMap((path) =>
    [...read(path).matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1] ?? ''),
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(read('README.md')).toContain('npm ci && npm start');
  expect(read('.ci/run')).toContain('npm ci && npm test');
});

test('every bundled package stands in the notice with its licence', () => {
  const notice = read('NOTICE.md');
  const { packages } = JSON.parse(read('package-lock.json'));
  for (const name of Object.keys(dependencies)) {
    const line = notice.split('\n').find((entry) => entry.startsWith(`| ${name} `)) ?? '';
    const licence: string = packages[`node_modules/${name}`].license.replace(/[()]/g, '').replace(' OR ', ' or ');
    expect(line).toContain(licence);
  }
});
