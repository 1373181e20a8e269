import type { Entity, EntityType } from '../../../src/core/entities/types';
import { findQuotes } from '../../../src/core/quotes';
import { cuesOf } from '../../../src/core/quotes/cues';
import { KnownNames } from '../../../src/core/quotes/known-names';
import { lexiconOf } from '../../../src/core/quotes/lexicon';
import { readingOf } from './reading';

function named(text: string, type: EntityType, ...names: string[]): Entity[] {
  return names.map((name) => {
    const start = text.indexOf(name);
    return { name, type, role: null, mentions: [{ text: name, start, end: start + name.length }] };
  });
}

function speakers(lang: string, paragraphs: string[], people: string[] = []): (string | null)[] {
  const reading = readingOf(paragraphs, lang);
  return findQuotes(reading, named(reading.text, 'person', ...people)).map(({ speaker }) => speaker?.name ?? null);
}

describe('a noun that nobody has heard speak is no speaker', () => {
  test('German', () => {
    const text =
      'Am Morgen zogen Wolken über den Hafen, danach kamen Phasen mit Sonne. „Wir sind froh, dass alle Boote wieder da sind.“';
    expect(speakers('de', [text])).toEqual([null]);
    expect(speakers('de', [text], ['Ada Berg'])).toEqual([null]);
    const noise = 'Der Wind drehte sich am Abend noch einmal. „Die Nacht war lang und kalt für uns.“';
    expect(speakers('de', [noise])).toEqual([null]);
  });

  test('Spanish', () => {
    const text =
      'Las primeras lluvias llegaron al puerto por la mañana. «Estamos contentos de que todos los barcos hayan vuelto.»';
    expect(speakers('es', [text])).toEqual([null]);
  });

  test('people and bodies that speak are', () => {
    expect(speakers('de', ['„Wir sind froh über jede Hilfe“, sagte die Hafenmeisterin.'])).toEqual([
      'die Hafenmeisterin',
    ]);
    expect(speakers('es', ['«Estamos contentos con la ayuda», dijo la alcaldesa.'])).toEqual(['la alcaldesa']);
  });
});

test('a known name tells where the role before it ends', () => {
  const reading = readingOf(['„Die Bienen fliegen wieder, und das macht uns Mut“, sagt die Imkerin Ada Berg.'], 'de');
  const [quote] = findQuotes(reading, named(reading.text, 'person', 'Ada Berg'));
  expect(quote?.speaker).toMatchObject({ name: 'Ada Berg', role: 'Imkerin', mention: 'Ada Berg' });
});

test('a known name is whole where the grammar sees only its beginning', () => {
  const reading = readingOf(['„Der Deich hält, das haben wir gestern gesehen“, sagte Eva von der Au am Abend.'], 'de');
  const [quote] = findQuotes(reading, named(reading.text, 'person', 'Eva von der Au'));
  expect(quote?.speaker).toMatchObject({ name: 'Eva von der Au', role: null });
});

test('a German noun after a known name is none of it', () => {
  const text = 'Darauf nahm Guido Steinberg Bezug.';
  const start = text.indexOf('Guido');
  const known = new KnownNames(
    [
      {
        name: 'Guido Steinberg',
        type: 'person',
        role: null,
        mentions: [{ text: 'Guido Steinberg', start, end: start + 15 }],
      },
    ],
    lexiconOf(cuesOf('de')!),
  );
  const mention = {
    text: 'Guido Steinberg Bezug',
    start,
    end: start + 21,
    kind: 'name',
    name: 'Guido Steinberg Bezug',
    role: null,
    gender: null,
  } as const;
  expect(known.withBorders(text, mention)).toMatchObject({
    text: 'Guido Steinberg',
    name: 'Guido Steinberg',
    end: start + 15,
  });
});
