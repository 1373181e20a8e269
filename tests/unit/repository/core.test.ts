import { dirname, join } from 'node:path';
import { files, isCode, read } from './files';

const LIBRARIES = ['@mozilla/readability', '@adguard/agtree/parser', 'fflate', 'turndown'];
const CORE = files('src/core').filter(isCode);

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

/** Specifiers of static and dynamic imports, re-exports too. */
function imports(path: string): string[] {
  return [...withoutComments(read(path)).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
}

test('the core imports nothing from outside itself but its libraries', () => {
  const outside = CORE.flatMap((path) =>
    imports(path)
      .filter((specifier) =>
        specifier.startsWith('.')
          ? !join(dirname(path), specifier).startsWith('src/core/')
          : !LIBRARIES.includes(specifier),
      )
      .map((specifier) => `${path} imports ${specifier}`),
  );
  expect(CORE.length).toBeGreaterThan(10);
  expect(outside).toEqual([]);
});

test('the core knows no browser API, clock, network, storage or chance', () => {
  const impure =
    /\b(fetch|XMLHttpRequest|setTimeout|setInterval|localStorage|sessionStorage|indexedDB)\b|\b(Date\.now|Math\.random|performance\.now|process\.)|new Date\(\)|\bwindow\.|\bglobalThis\./;
  const found = CORE.filter((path) => impure.test(withoutComments(read(path))));
  expect(found).toEqual([]);
});

test('what runs in pages iterates no pairs of the browser: Firefox refuses that to injected scripts', () => {
  const iterated =
    /\bsearchParams\.(keys|values|entries)\(|\bof (new (URLSearchParams|Headers|FormData)|[\w.]*searchParams)\b|\.\.\.(new URLSearchParams|[\w.]*searchParams)\b/;
  const found = [...CORE, ...files('src/content').filter(isCode)].filter((path) =>
    iterated.test(withoutComments(read(path))),
  );
  expect(found).toEqual([]);
});
