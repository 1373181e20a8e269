import { readFileSync } from 'node:fs';
import { findEntities, loadModel, modelFileName } from '../../../src/core/entities';
import { FEATURE_SET, featureChecksum } from '../../../src/core/entities/tagger/model';

const bytes = readFileSync('models/names-en.bin');

describe('loadModel', () => {
  test('reads the shipped English model', () => {
    const model = loadModel(bytes);
    expect(model.lang).toBe('en');
    expect(model.header.labels).toEqual([
      'O',
      'B-PER',
      'I-PER',
      'B-ORG',
      'I-ORG',
      'B-LOC',
      'I-LOC',
      'B-MISC',
      'I-MISC',
    ]);
  });

  test('reads an ArrayBuffer as well', () => {
    const copy = new Uint8Array(bytes).buffer;
    expect(loadModel(copy).lang).toBe('en');
  });

  test('was trained with the features of this code', () => {
    expect(FEATURE_SET).toBe(featureChecksum());
    expect(loadModel(bytes).header.features).toBe(featureChecksum());
  });

  test('names the source, checksum and licence of everything it was trained on', () => {
    const { sources, licence } = loadModel(bytes).header;
    expect(licence).toBe('CC BY-SA 4.0');
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) {
      expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(source.licence).not.toBe('');
      expect(source.attribution).not.toBe('');
    }
  });

  test.each([0, 7, 19, 500, 100_000, bytes.length - 1])('refuses a file cut to %i bytes', (length) => {
    expect(() => loadModel(bytes.subarray(0, length))).toThrow(/not a name model|truncated or damaged/);
  });

  test('refuses a file with one changed bit', () => {
    const damaged = new Uint8Array(bytes);
    damaged[300_000]! ^= 4;
    expect(() => loadModel(damaged)).toThrow('name model is truncated or damaged');
  });

  test('refuses another format', () => {
    const other = new Uint8Array(bytes);
    other[8] = 9;
    expect(() => loadModel(other)).toThrow('name model of format 9');
  });

  test('refuses something else', () => {
    expect(() => loadModel(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow(
      'not a name model',
    );
  });
});

describe('modelFileName', () => {
  test('goes by the language subtag', () => {
    expect(modelFileName('en')).toBe('models/names-en.bin');
    expect(modelFileName('en-GB')).toBe('models/names-en.bin');
  });

  test('is null where no model is shipped', () => {
    expect(modelFileName('tlh')).toBeNull();
    expect(modelFileName('und')).toBeNull();
  });
});

describe('findEntities without a model', () => {
  const reading = (text: string, lang: string) => ({ text, lang, spans: [], title: '', dek: null });

  test('lists recurring capitalised names, untyped', () => {
    const text = 'Dnes přijel Novák do Prahy. Město Novák zná. Potom Novák odjel.';
    const entities = findEntities(reading(text, 'cs'), null);
    expect(entities.map(({ name, type, mentions }) => [name, type, mentions.length])).toEqual([['Novák', 'name', 3]]);
  });

  test('lists nothing where the script has no capitals', () => {
    expect(findEntities(reading('東京で会議が開かれた。東京は暑い。', 'ja'), null)).toEqual([]);
  });

  test('lists nothing where all nouns have capitals', () => {
    expect(findEntities(reading('Am Abend kam der Hund. Dann ging der Hund. Da lag der Hund.', 'lb'), null)).toEqual(
      [],
    );
  });
});
