import { files, isCode, read } from './files';

/** Words by language and other tables: as long as there is something to say. */
const DATA = [
  /^src\/core\/filters\/languages\//,
  /^src\/core\/(quotes|entities)\/.*(lexicon|gazetteer|languages|words|data)/,
];
const BINARY = /\.(png|woff2|bin|gz|pdf)$/;
const TEXTS = files().filter((path) => !BINARY.test(path));

const offending = (paths: string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );

test('finds the files it is about', () => {
  expect(TEXTS).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'src/core/article/types.ts']));
});

test('no file names a package registry', () => {
  const hosts = ['npmjs', 'yarnpkg', 'npmmirror'].map((name) => `${name}\\.(org|com)`);
  expect(offending(TEXTS, new RegExp(hosts.join('|')))).toEqual([]);
});

test('no file names a place on the machine of whoever wrote it', () => {
  const folders = ['work', 'root', 'home', 'Users', 'tmp'].map((name) => `/${name}/[a-z]`);
  expect(offending(TEXTS, new RegExp(`(^|["'\`\\s(=:])(${folders.join('|')})`))).toEqual([]);
});

test('the lock file has versions and checksums, no addresses', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const entries = Object.entries<{ resolved?: string; integrity?: string; link?: boolean }>(packages).filter(
    ([path]) => path,
  );
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});

test('source files stay under 400 lines', () => {
  const sources = files().filter((path) => /^(src|tests|scripts|bench)\//.test(path) && isCode(path));
  const long = sources.filter((path) => !DATA.some((data) => data.test(path)) && read(path).split('\n').length > 401);
  expect(long).toEqual([]);
});

test('no test is skipped or runs alone', () => {
  const tests = files('tests').filter((path) => /\.test\.tsx?$/.test(path));
  expect(
    offending(
      tests,
      /\b(it|test|describe)(\.each)?\.(skip|only|todo|failing)\b|\bx(it|describe|test)\(|\bf(it|describe)\(/,
    ),
  ).toEqual([]);
});

test('no source writes markup as a string into a page', () => {
  const sources = files('src').filter(isCode);
  expect(
    offending(sources, /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/),
  ).toEqual([]);
});

test('only src/platform knows the browser API', () => {
  const sources = files('src').filter((path) => isCode(path) && !path.startsWith('src/platform/'));
  expect(
    offending(
      sources,
      /webextension-polyfill|\b(chrome|browser)\.(tabs|runtime|storage|scripting|i18n|action|permissions)\b/,
    ),
  ).toEqual([]);
});
