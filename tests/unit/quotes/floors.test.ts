import { readdirSync } from 'node:fs';
import { findQuotes } from '../../../src/core/quotes';
import { markedArticle } from './marked-article';

/**
 * The project's own figures on articles written for it (tests/fixtures/quotes/en): "[[Speaker|words]]" marks a quotation,
 * "[[!|words]]" a term or title that is none. They are harder than the articles of the language tests, and not all is
 * right: the floors go up, not down.
 */
const FLOORS = { found: 100, speakersOfLong: 100, speakersOfAll: 99.5, namedByLastName: 100, scare: 1 };

const FOLDER = 'tests/fixtures/quotes/en';

interface Place {
  start: number;
  end: number;
}

/** Share of letters in common, of the longer one. */
function overlap(a: Place, b: Place): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(a.end - a.start, b.end - b.start);
}

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

function measure() {
  const sum = { gold: 0, answers: 0, found: 0, long: 0, rightLong: 0, right: 0, scare: 0, full: 0, named: 0 };
  for (const file of readdirSync(FOLDER)) {
    const { reading, expected: gold } = markedArticle(`${FOLDER}/${file}`, 'en');
    const parts = findQuotes(reading, []).flatMap(({ parts, speaker }) => parts.map((part) => ({ ...part, speaker })));
    sum.answers += parts.length;
    for (const expected of gold) {
      const part = parts.find((one) => overlap(one, expected) >= 0.8);
      if (expected.speaker === '!') {
        if (part) sum.scare++;
        continue;
      }
      const isLong = expected.end - expected.start >= 30;
      sum.gold++;
      if (isLong) sum.long++;
      if (!part) continue;
      sum.found++;
      const shown = part.speaker?.name ?? 'null';
      const right = shown === expected.speaker || (!/ /.test(expected.speaker) && shown.includes(expected.speaker));
      if (right) sum.right++;
      if (right && isLong) sum.rightLong++;
      if (part.speaker && / /.test(expected.speaker) && expected.speaker.endsWith(` ${part.speaker.mention}`)) {
        sum.named++;
        if (right) sum.full++;
      }
    }
  }
  return {
    found: percent(2 * sum.found, sum.gold + sum.answers - sum.scare),
    speakersOfLong: percent(sum.rightLong, sum.long),
    speakersOfAll: percent(sum.right, sum.gold),
    namedByLastName: percent(sum.full, sum.named),
    scare: sum.scare,
  };
}

test('the figures on the written articles stay above their floors', () => {
  const figures = measure();
  expect(figures.found).toBeGreaterThanOrEqual(FLOORS.found);
  expect(figures.speakersOfLong).toBeGreaterThanOrEqual(FLOORS.speakersOfLong);
  expect(figures.speakersOfAll).toBeGreaterThanOrEqual(FLOORS.speakersOfAll);
  expect(figures.namedByLastName).toBeGreaterThanOrEqual(FLOORS.namedByLastName);
  expect(figures.scare).toBeLessThanOrEqual(FLOORS.scare);
});
