import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** `import … from "./x.js"` and `import "./x.js"`; a call of `import(` is none of them. */
const STATIC = /\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g;

/**
 * What a page of the built extension loads before it can draw, and what only when it is needed.
 * @param folder of the built extension
 * @param page name without ending, such as "popup"
 */
export function firstLoad(folder, page) {
  const first = new Set();
  const visit = (file) => {
    if (first.has(file)) return;
    first.add(file);
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, path] of source.matchAll(STATIC)) visit(posix.join(posix.dirname(file), path));
  };
  visit(`${page}.js`);
  const style = `${page}.css`;
  if (existsSync(join(folder, style))) first.add(style);
  const parts = readdirSync(join(folder, 'parts')).map((name) => `parts/${name}`);
  const later = [...parts.filter((part) => !first.has(part)), 'content.js', 'analysis-worker.js'];
  return { first: [...first], later };
}
