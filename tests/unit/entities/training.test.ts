import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findEntities, loadModel } from '../../../src/core/entities';
import { featureChecksum } from '../../../src/core/entities/tagger/model';
import { readConll } from '../../../training/corpus';
import { labelTokens } from '../../../training/examples';
import { makeUp } from '../../../training/made-up/generate';
import type { Recipe } from '../../../training/sources';
import { trainModel } from '../../../training/train';
import { readingOf } from './tagged';

// A corpus of our own under the name of a source whose licence is known.
const FILE = 'uner-ewt.en.conll.gz';
const SENTENCES = [
  'Ada/B-PER Quist/I-PER lives in Delft/B-LOC .',
  'The Norling/B-ORG Group/I-ORG is in Delft/B-LOC , she said .',
  'Quist/B-PER works for Norling/B-ORG Group/I-ORG .',
  'He met Jo/B-PER Vik/I-PER in Lund/B-LOC .',
  'The Harbour/B-ORG Group/I-ORG hired Vik/B-PER .',
  'It rained in Lund/B-LOC and in Delft/B-LOC .',
];
const conll = SENTENCES.map((sentence) =>
  sentence
    .split(' ')
    .map((token) => token.split('/'))
    .map(([word, tag = 'O']) => `${word}\t${tag}`)
    .join('\n'),
).join('\n\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-names-'));
  writeFileSync(join(folder, FILE), gzipSync(`# doc = one\n${conll}\n\n# doc = two\n${conll}\n`));
});
afterAll(() => rmSync(folder, { recursive: true }));

const recipe: Recipe = {
  texts: [FILE],
  madeUp: 0,
  lists: [{ className: 'city', files: [], names: ['Delft', 'Lund'] }],
  leastCount: 1,
  budget: 5000,
  epochs: 5,
  licence: 'CC BY-SA 4.0',
};
const train = (): Uint8Array => trainModel({ lang: 'en', recipe, folder, log: () => undefined });

test('training twice gives the same bytes', () => {
  const bytes = train();
  expect(Buffer.from(train()).equals(Buffer.from(bytes))).toBe(true);
});

test('the model records its sources and the features of the code, and finds names', () => {
  const model = loadModel(train());
  expect(model.header.features).toBe(featureChecksum());
  expect(model.header.sources.map(({ file, licence }) => [file, licence])).toEqual([[FILE, 'CC BY-SA 4.0']]);
  const entities = findEntities(readingOf('Eva Quist lives in Lund. The Delta Group hired Quist.'), model);
  expect(entities.map(({ name, type }) => [name, type]).sort()).toEqual([
    ['Delta Group', 'organisation'],
    ['Eva Quist', 'person'],
    ['Lund', 'place'],
  ]);
});

test('a source without a known licence is refused', () => {
  writeFileSync(join(folder, 'other.en.conll.gz'), gzipSync(conll));
  const input = { lang: 'en', recipe: { ...recipe, texts: ['other.en.conll.gz'] }, folder, log: () => undefined };
  expect(() => trainModel(input)).toThrow('no licence is known');
});

test('treebank tokens become running text with the names at their offsets', () => {
  const path = join(folder, 'quotes.en.conll.gz');
  const rows = [
    '``\tO',
    'No\tO',
    ',\tO',
    "''\tO",
    'said\tO',
    'Ada\tB-PER',
    'Quist\tI-PER',
    '(\tO',
    'Lund\tB-LOC',
    ')\tO',
    "'s\tO",
    '.\tO',
  ];
  writeFileSync(path, gzipSync(`# doc\n${rows.join('\n')}\n`));
  expect(readConll(path)).toEqual([
    {
      text: '"No," said Ada Quist (Lund)\'s.\n',
      spans: [
        { start: 11, end: 20, kind: 'PER' },
        { start: 22, end: 26, kind: 'LOC' },
      ],
    },
  ]);
});

test('marks that a source leaves at names are no part of them, full stops of abbreviations are', () => {
  const path = join(folder, 'marks.en.conll.gz');
  const rows = ['(Lund,\tB-LOC', 'Norling\tB-ORG', 'Corp.\tI-ORG', 'and\tO', 'Delft.\tB-LOC', '"\tB-PER'];
  writeFileSync(path, gzipSync(`# doc\n${rows.join('\n')}\n`));
  const [document] = readConll(path, true);
  expect(document!.spans.map(({ start, end }) => document!.text.slice(start, end))).toEqual([
    'Lund',
    'Norling Corp.',
    'Delft',
  ]);
});

test('a span that cuts a token labels the tokens it touches', () => {
  const tokens = [
    { text: 'U.S.-led', start: 0, end: 8 },
    { text: 'force', start: 9, end: 14 },
  ];
  expect([...labelTokens(tokens, [{ start: 0, end: 4, kind: 'LOC' }])]).toEqual([5, 0]);
});

describe('made-up documents', () => {
  const names = {
    cities: ['Delft', 'Lund'],
    clubs: ['Delft FC'],
    companies: ['Norling'],
    forenames: ['Ada'],
    surnames: ['Quist'],
  };

  test.each(['en', 'de', 'es', 'fr', 'it', 'nl'])(
    'in %s: every slot is filled, every name stands at its offsets',
    (lang) => {
      const documents = makeUp(40, names, 3, lang);
      expect(documents.map(({ text }) => text).join('\n')).not.toMatch(/[{}<>]|%\w+%/);
      const misplaced = documents.flatMap(({ text, spans }) =>
        spans.filter(({ start, end }, i) => {
          const name = text.slice(start, end);
          return name === '' || name !== name.trim() || start < (spans[i - 1]?.end ?? 0);
        }),
      );
      expect(misplaced).toEqual([]);
    },
  );

  test('are the same for the same seed', () => {
    expect(makeUp(5, names, 3, 'en')).toEqual(makeUp(5, names, 3, 'en'));
    expect(makeUp(5, names, 4, 'en')).not.toEqual(makeUp(5, names, 3, 'en'));
  });
});
