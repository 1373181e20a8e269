import type { Entity } from '../../../src/core/entities/types';
import { findQuotes, withSpokenRoles } from '../../../src/core/quotes';
import { readingOf } from './reading';

const TEXT = 'Es sei, so Betriebsleiter Holger Rauch, „ein Museumsstück, das man nur mit Liebe am Leben hält“.';

function person(name: string, role: string | null): Entity {
  const start = TEXT.indexOf(name);
  return { name, type: 'person', role, mentions: [{ text: name, start, end: start + name.length }] };
}

test('a person gets the role and the whole name that the words for a speaker have', () => {
  const reading = readingOf([TEXT], 'de');
  const entities = [person('Holger', null)];
  const [told] = withSpokenRoles(entities, findQuotes(reading, entities));
  expect(told).toMatchObject({ name: 'Holger Rauch', role: 'Betriebsleiter' });
  const { text, start, end } = told!.mentions[0]!;
  expect(TEXT.slice(start, end)).toBe(text);
  expect(text).toBe('Holger Rauch');
});

test('what the names say already stays', () => {
  const reading = readingOf([TEXT], 'de');
  const entities = [person('Holger Rauch', 'langjähriger Chef'), { ...person('Liebe', null), type: 'place' as const }];
  expect(withSpokenRoles(entities, findQuotes(reading, entities))).toEqual(entities);
});
