import { extractText } from '../../../src/core/article/plain-text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

/** German "sie", "ihr", "ihnen" mean the reader only with a capital. */
const REPORTED = [
  'Mit ihrer Hilfe gelang es den beiden Gemeinden, die Brücke in nur drei Wochen wieder zu öffnen.',
  'Die Bauern sagen, ihre Unterstützung für das Vorhaben sei an eine Bedingung geknüpft.',
  'In den Verträgen unterstützen sie die Mitgliedsstaaten bei einer wirksameren Planung der Häfen.',
  'Mehr als hundert Familien haben gespendet, und nun spenden sie auch für das Nachbardorf.',
  'Seit dem Frühjahr helfen sie mit einer eigenen Werkstatt, die ihnen der Verein eingerichtet hat.',
  'Nach der Wahl werden sie Mitglied der größten Fraktion, wie beide Abgeordnete mitteilten.',
];

const ASKED = [
  'Mit Ihrer Hilfe können wir weiter frei berichten.',
  'Unterstützen Sie unsere Arbeit mit einem Betrag Ihrer Wahl.',
  'Werden Sie Mitglied und sichern Sie unabhängigen Journalismus.',
];

const LEAD = 'Der Rat von Hafenberg hat am Dienstag beschlossen, den alten Hafen für große Schiffe zu schließen.';
const END = 'Die Abstimmung war einstimmig, und die Arbeiten sollen im Frühjahr beginnen.';

function hiddenBeside(sentence: string): string[] {
  const extraction = extractText([LEAD, sentence, END].join('\n\n'));
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article.blocks
    .filter(({ verdict }) => verdict && DEFAULT_HIDDEN.has(verdict.category))
    .map(({ text }) => text);
}

test.each(REPORTED)('speaks of others, not to the reader: %s', (sentence) => {
  expect(hiddenBeside(sentence)).toEqual([]);
});

test.each(ASKED)('speaks to the reader: %s', (sentence) => {
  expect(hiddenBeside(sentence)).toEqual([sentence]);
});
