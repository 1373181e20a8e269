import fc from 'fast-check';
import type { BlockSpan, ReadingText } from '../../../src/core/article/types';
import { buildEntities } from '../../../src/core/entities/document/entities';
import { nameParts, samePerson } from '../../../src/core/entities/document/person-names';
import { sameThing, thingKeys } from '../../../src/core/entities/document/thing-names';
import { prepareDocument } from '../../../src/core/entities/tagger/document';
import { entitiesOf, readingOf } from './tagged';

const words = (...list: string[]) =>
  fc.array(fc.constantFrom(...list), { minLength: 1, maxLength: 4 }).map((w) => w.join(' '));

test('names of one person share what they are looked up by', () => {
  const form = words('ada', 'a', 'berg', 'lee', 'jr', 'de');
  fc.assert(
    fc.property(form, form, (a, b) => {
      fc.pre(samePerson(a, b));
      expect(nameParts(a).at(-1)).toBe(nameParts(b).at(-1));
    }),
  );
});

test('names of one thing share a key', () => {
  const form = words('alder', 'group', 'inc', 'united', 'states', 'us', 'un', 'nations', '&');
  fc.assert(
    fc.property(form, form, (a, b) => {
      fc.pre(sameThing(a, b));
      expect(thingKeys(a).some((key) => thingKeys(b).includes(key))).toBe(true);
    }),
  );
});

test('one entry for a name in several forms, also where they meet only through a third', () => {
  const shown = (marked: string) => entitiesOf(marked).map(({ name, mentions }) => [name, mentions.length]);
  expect(shown('[PER:Ada Mary Berg] met [PER:Ada Berg]. [PER:Berg] left. [PER:Ada] stayed.')).toEqual([
    ['Ada Mary Berg', 4],
  ]);
  expect(shown('[ORG:Alder Inc] and [ORG:Alder] and [ORG:Alder Group Inc] agreed.')).toEqual([['Alder Group Inc', 3]]);
  expect(shown('[LOC:United States] or [LOC:USA] or [LOC:US].')).toEqual([['United States', 3]]);
});

test('blocks are not searched anew for every name', () => {
  const placesRead = (count: number): number => {
    const sentences = Array.from({ length: count }, (_, i) => `Ada${i} Berg${i} came.`);
    const text = sentences.join('\n\n');
    const reading = readingOf(text);
    let reads = 0;
    const spans = reading.spans.map(
      (span): BlockSpan => ({
        ...span,
        get category() {
          reads++;
          return span.category;
        },
      }),
    );
    const document = prepareDocument(text, 'en', []);
    const names = document.tokens.flatMap((token, i) =>
      token.text.startsWith('Ada') ? [{ kind: 'PER' as const, start: i, end: i + 2 }] : [],
    );
    expect(buildEntities({ ...reading, spans } as ReadingText, 'en', document, names)).toHaveLength(count);
    return reads;
  };
  expect(placesRead(400)).toBeLessThan(2.2 * placesRead(200));
});
