import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findEntities, loadModel, ModelError } from '../../../src/core/entities';
import { readingOf } from './tagged';

const bytes = readFileSync('models/names-en.bin');
const model = loadModel(bytes);
const piece = fc.oneof(
  fc.constantFrom(
    'President ',
    'Ada Quist',
    "'s ",
    '. ',
    '\n\n',
    ' the U.N. ',
    ' (',
    ') ',
    'Acme Inc. ',
    '“',
    '”',
    'IAEA',
    ' of ',
    ', the ',
    'Vik ',
    'ß',
    'İ',
    '🙂',
    '\u0000',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('whatever the text: mentions hold the words at their offsets, in order, none overlapping', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(model, null), (input, tagger) => {
      const entities = findEntities(readingOf(input), tagger);
      const mentions = entities.flatMap((entity) => entity.mentions);
      for (const entity of entities) {
        expect(entity.name.trim()).not.toBe('');
        expect(entity.mentions.length).toBeGreaterThan(0);
      }
      for (const mention of mentions) expect(input.slice(mention.start, mention.end)).toBe(mention.text);
      mentions.sort((a, b) => a.start - b.start);
      mentions.forEach((mention, i) => {
        expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
      });
    }),
    { numRuns: 200, seed: 6 },
  );
});

test('whatever the bytes: a model is refused with a ModelError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(bytes.length - 1), (noise, at) => {
      expect(() => loadModel(noise)).toThrow(ModelError);
      const damaged = new Uint8Array(bytes);
      damaged[at]! ^= 0x10;
      expect(() => loadModel(damaged)).toThrow(ModelError);
    }),
    { numRuns: 30, seed: 6 },
  );
});
