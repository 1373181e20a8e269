import { spawnSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { locateBrowser } from '../../scripts/browsers/locate';
import { EXTENSION } from './support';

interface LintReport {
  errors: unknown[];
  notices: unknown[];
  warnings: { code: string; file: string; message: string }[];
}

test('web-ext lint has nothing to say but what stands in a library’s own code', () => {
  const { stdout } = spawnSync('npx', ['web-ext', 'lint', '--output', 'json', '--source-dir', EXTENSION], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { errors, notices, warnings }: LintReport = JSON.parse(stdout);
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  // Readability writes innerHTML on elements of its own copy of the page; Preact and DOMPurify hold the words in branches
  // that the popup does not take. No source of ours writes it: tests/unit/repository looks at that.
  expect(warnings.map(({ code, file }) => `${code} ${file.replace(/-\w+\.js$/, '.js')}`).sort()).toEqual([
    'UNSAFE_VAR_ASSIGNMENT content.js',
    'UNSAFE_VAR_ASSIGNMENT content.js',
    'UNSAFE_VAR_ASSIGNMENT parts/chunk.js',
    'UNSAFE_VAR_ASSIGNMENT parts/chunk.js',
  ]);
});

test('Chromium loads the extension without a warning', async () => {
  const browser = await puppeteer.launch({
    executablePath: locateBrowser('chromium') ?? '',
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    // Without developer mode the browser keeps its warnings to itself.
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    const id = await browser.installExtension(EXTENSION);
    const [info] = (await page.evaluate(
      `chrome.developerPrivate.getExtensionsInfo().then((all) => all.filter(({ id }) => id === '${id}'))`,
    )) as {
      manifestErrors: { message: string }[];
      runtimeErrors: { message: string }[];
    }[];
    expect(info?.manifestErrors.map(({ message }) => message)).toEqual([]);
    const commands = await page.evaluate(
      `chrome.developerPrivate.getExtensionsInfo().then((all) => all.find(({ id }) => id === '${id}').commands.map(({ keybinding }) => keybinding))`,
    );
    expect(commands).toEqual([expect.stringMatching(/\S/)]);
  } finally {
    await browser.close();
  }
});
