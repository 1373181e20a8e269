import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, read } from './files';

const manifest = JSON.parse(read('manifest.json'));

test('asks for what the README explains, and for nothing else', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
  for (const name of [
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'content_scripts',
    'background',
    'externally_connectable',
    'web_accessible_resources',
  ]) {
    expect(manifest[name]).toBeUndefined();
  }
  const explained = [...read('README.md').matchAll(/^\| `(\w+)` +\| /gm)].map((match) => match[1]);
  expect(explained).toEqual(manifest.permissions);
});

test('lets nothing in but its own files and pictures', () => {
  const directives: string[] = manifest.content_security_policy.extension_pages.split(/;\s*/);
  const policy = new Map(
    directives.map((directive) => directive.split(' ')).map(([name, ...sources]) => [name, sources]),
  );
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('img-src')).toEqual(["'self'", 'https:', 'data:']);
  const open = [...policy].filter(
    ([name, sources]) => name !== 'img-src' && sources.some((source) => !/^'(self|none)'$/.test(source)),
  );
  expect(open).toEqual([]);
});

test('has the version of the package', () => {
  expect(manifest.version).toBe(JSON.parse(read('package.json')).version);
});

test('names icons that are there, in the size that it says', () => {
  const icons = { ...manifest.icons, ...manifest.action.default_icon };
  expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  for (const [size, path] of Object.entries<string>(icons)) {
    const png = readFileSync(join(ROOT, path));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  }
});
