import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const SEED = join(ROOT, 'seeds/independent-kind.html');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-'));
  const built = spawnSync(process.execPath, ['scripts/build-cli.mjs', folder], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lede(args: string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'lede.js'), ...args], { input });
  return { status, out: stdout.toString('utf8'), err: stderr.toString('utf8') };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('lede extract', () => {
  test('prints the article as JSON, text, Markdown and HTML', () => {
    const json = JSON.parse(lede(['extract', SEED]).out);
    expect(json.title).toBe('Russia pledges military support to Mali during Lavrov visit');
    expect(json.text.slice(json.quotes[0].start, json.quotes[0].end)).toBe(json.quotes[0].text);
    expect(lede(['extract', SEED, '--format', 'text']).out).toContain('\nRussia has delivered “very large supplies');
    expect(lede(['extract', SEED, '--format', 'markdown']).out).toContain('title: ');
    expect(lede(['extract', SEED, '--format', 'html']).out).toMatch(/^<!doctype html>/i);
  });

  test('shows and hides what it is told to', () => {
    const appeal = 'Your support makes all the difference.';
    const credit = 'Larson reported from Dakar, Senegal.';
    const plain = lede(['extract', SEED, '--format', 'text']).out;
    expect([plain.includes(appeal), plain.includes(credit)]).toEqual([false, true]);
    const turned = lede(['extract', SEED, '--format', 'text', '--show', 'support-appeal', '--hide', 'credits']).out;
    expect([turned.includes(appeal), turned.includes(credit)]).toEqual([true, false]);
  });

  test('makes links absolute with the address given', () => {
    const page = file(
      'linked.html',
      `<article><h1>Port reopens</h1>${paragraphs('<a href="/harbour">harbour</a>')}</article>`,
    );
    const { out } = lede(['extract', page, '--url', 'https://news.example/a/b', '--format', 'html']);
    expect(out).toContain('href="https://news.example/harbour"');
  });

  test('reads standard input, a page or a text', () => {
    const page = lede(['extract', '-', '--format', 'text'], readFileSync(SEED));
    expect(page.out).toContain('Larson reported from Dakar');
    const text = lede(
      ['extract', '-', '--format', 'text'],
      'Port reopens\n\nThe harbour master reopened the port on Monday.',
    );
    expect(text.out).toContain('The harbour master reopened the port on Monday.');
  });

  const unreadable: [string, () => string, RegExp][] = [
    ['a missing file', () => join(folder, 'nothing.html'), /there is no such file/],
    ['a folder', () => folder, /it is a folder/],
    ['an empty file', () => file('empty.html', ''), /the file is empty/],
    ['white space', () => file('white.html', ' \n\t\n'), /nothing but white space/],
    ['binary data', () => file('picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])), /binary data/],
    ['a file without a tag', () => file('words.html', 'body { color: red }'), /not HTML/],
    [
      'a page without text',
      () => file('bare.html', '<html><body><div></div></body></html>'),
      /no article: there is no text/,
    ],
  ];
  test.each(unreadable)('says what is wrong with %s', (_, path, message) => {
    const { status, out, err } = lede(['extract', path()]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^lede: .+\n$/);
    expect(err).toMatch(message);
  });
});

describe('wrong usage', () => {
  test.each([
    [['extract', SEED, '--colour'], /unknown option '--colour'/],
    [['extract', SEED, '--show', 'adverts'], /The categories are: support-appeal/],
    [['extract', SEED, '--format', 'pdf'], /Allowed choices are json, text, markdown, html/],
    [['extract', SEED, '--url', 'news'], /not an absolute address/],
    [['extract'], /missing required argument/],
    [['read', SEED], /unknown command/],
    [[], /Usage: lede/],
  ])('%j ends with 2 and says why', (args, message) => {
    const { status, out, err } = lede(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('help is no mistake', () => {
    expect(lede(['--help']).status).toBe(0);
  });
});

describe('lede batch', () => {
  test('answers each line in order and goes on after bad ones', () => {
    const lines = [
      JSON.stringify({ id: 'page', html: readFileSync(SEED, 'utf8'), url: 'https://news.example/a' }),
      '{"id": "cut off", "html": "<p>',
      JSON.stringify({ id: 'neither' }),
      '[1, 2]',
      'null',
      '',
      JSON.stringify({ id: 'bare', html: '' }),
      JSON.stringify({ id: 7, text: 'Port reopens\n\n“We are open,” said Ada Berg, the harbour master, on Monday.' }),
    ];
    const { status, out } = lede(['batch'], lines.join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ id, error }) => [id, error?.code ?? null])).toEqual([
      ['page', null],
      [null, 'bad-line'],
      ['neither', 'bad-line'],
      [null, 'bad-line'],
      [null, 'bad-line'],
      ['bare', 'empty'],
      [7, null],
    ]);
    for (const { error } of answers.filter((answer) => answer.error)) expect(error.message).not.toBe('');
    expect(answers[6].quotes[0]).toMatchObject({ text: 'We are open,', speaker: { name: 'Ada Berg' } });
  });

  test('stops without a word when its reader goes away', () => {
    const line = `${JSON.stringify({ id: 1, html: readFileSync(SEED, 'utf8') })}\n`;
    const script = `"${process.execPath}" "${join(folder, 'lede.js')}" batch | head -c 100`;
    const { status, stderr } = spawnSync('sh', ['-c', script], { input: line.repeat(20), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

function paragraphs(link: string): string {
  return [`The ${link} opened again`, 'Two ferries left', 'The harbour master spoke of a long night']
    .map(
      (start) =>
        `<p>${start} on Monday after three days of storms, and the town breathed again as the first boats came in.</p>`,
    )
    .join('');
}
