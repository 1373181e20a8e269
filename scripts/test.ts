// Runs every check there is: types, style, unit tests, build, and the built extension in both browsers.
// usage: npm test
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { provideBrowser } from './browsers/install';
import { BROWSER_NAMES, PATH_VARIABLE } from './browsers/locate';

interface Outcome {
  step: string;
  passed: number;
  failed: number;
}

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

const REPORTS = 'dist/reports';

function run(command: string, args: string[], environment: Record<string, string> = {}): boolean {
  const onWindows = process.platform === 'win32';
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: onWindows,
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

function check(step: string, command: string, args: string[]): Outcome {
  console.log(`\n── ${step}`);
  const ok = run(command, args);
  return { step, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function jest(step: string, config: string, environment: Record<string, string> = {}): Outcome {
  console.log(`\n── ${step}`);
  const file = `${REPORTS}/${step.replaceAll(' ', '-')}.json`;
  rmSync(file, { force: true });
  const ok = run('npx', ['jest', '--config', config, '--json', '--outputFile', file], environment);
  try {
    const report: JestReport = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return { step, passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
  } catch {
    return { step, passed: 0, failed: 1 };
  }
}

async function browserTests(): Promise<Outcome> {
  const step = 'browser tests';
  const environment: Record<string, string> = {};
  try {
    for (const name of BROWSER_NAMES) environment[PATH_VARIABLE[name]] = await provideBrowser(name);
  } catch (error) {
    console.error((error as Error).message);
    return { step, passed: 0, failed: 1 };
  }
  return jest(step, 'jest.browser.config.js', environment);
}

mkdirSync(REPORTS, { recursive: true });
const outcomes = [
  check('types', 'npx', ['tsc', '--noEmit']),
  check('style', 'npx', ['biome', 'check', '.']),
  check('build', 'node', ['scripts/build.mjs']),
  jest('unit tests', 'jest.config.js'),
  await browserTests(),
];

console.log('');
for (const { step, passed, failed } of outcomes) {
  console.log(`${step.padEnd(16)}${failed === 0 ? 'ok' : 'NOT OK'}  ${passed} passed, ${failed} failed`);
}
const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
