import { PhraseReader } from '../../../src/core/filters/engine/notation';
import { PhraseTree } from '../../../src/core/filters/engine/phrase-tree';
import { LANGUAGES } from '../../../src/core/filters/languages';

/** What of a text a phrase covers from a place on, the longest, or null. */
function covered(phrase: string, text: string, { at = 0, spaced = true } = {}): string | null {
  const tree = new PhraseTree(spaced);
  tree.add(phrase, 7);
  const end = tree.longestAt(text, at, () => true).get(7);
  return end === undefined ? null : text.slice(at, end);
}

test.each([
  ['sign up', 'sign up today', 'sign up'],
  ['sign up', 'sign  up', 'sign  up'],
  ['sign up', 'signup', null],
  ['sign ?up', 'signup', 'signup'],
  ['sign (me)? up', 'sign up', 'sign up'],
  ['sign (me|us) up', 'sign us up', 'sign us up'],
  ['sign (me|us) up', 'sign them up', null],
  ['keinen? spam', 'keine spam', 'keine spam'],
  ['comment[oi]', 'commenti', 'commenti'],
  ['abonn*', "abonnez-vous l'été", 'abonnez-vous'],
  ['jutalék*t', 'jutalékokat', 'jutalékokat'],
  ['the * times', 'the 4th-best times', 'the 4th-best times'],
  ['# of #', '1,200 of (3', '1,200 of (3'],
  ['# of #', 'many of 3', null],
  ['support … journalism', 'support our free, open journalism', 'support our free, open journalism'],
  ['support … journalism', 'support, today, journalism', 'support, today, journalism'],
  ['support … journalism', 'support one two three four five six journalism', null],
  ['support … journalism', 'support \u0000\u0000 journalism', null],
  ['log in … ?(here)?', 'log in here', 'log in here'],
  ['from \\$ ?#', 'from $ 5', 'from $ 5'],
  ['read( more)? (about|on)', 'read on', 'read on'],
])('“%s” in “%s”', (phrase, text, expected) => {
  expect(covered(phrase, text)).toBe(expected);
});

test('scripts without spaces count the characters of a gap', () => {
  expect(covered('支持…新聞', '支持我們的獨立新聞', { spaced: false })).toBe('支持我們的獨立新聞');
  expect(covered('支持…新聞', `支持${'的'.repeat(16)}新聞`, { spaced: false })).toBeNull();
  expect(covered('支持 我們', '支持我們', { spaced: false })).toBe('支持我們');
});

test('phrases with a common beginning are told apart, the longest of a name wins', () => {
  const tree = new PhraseTree(true);
  for (const [phrase, name] of [
    ['subscribe', 1],
    ['subscribe now', 1],
    ['subscribers', 2],
    ['sub (scribe|title)', 3],
  ] as const)
    tree.add(phrase, name);
  const at = (text: string) => Object.fromEntries(tree.longestAt(text, 0, () => true));
  expect(at('subscribe now')).toEqual({ 1: 13 });
  expect(at('subscribers')).toEqual({ 1: 9, 2: 11 });
  expect(at('sub title')).toEqual({ 3: 9 });
  expect(at('substance')).toEqual({});
});

test('where a phrase may not end, a shorter or longer one is taken', () => {
  const tree = new PhraseTree(true);
  tree.add('read', 1);
  tree.add('read more', 1);
  expect(tree.longestAt('read more', 0, (_, end) => end < 9).get(1)).toBe(4);
});

test.each(['sign (up', 'sign up)', 'a|b'])('refuses “%s”', (phrase) => {
  expect(() => {
    const reader = new PhraseReader(phrase, true);
    while (reader.next() !== null);
  }).toThrow(phrase);
});

test('every phrase of every language can be read to its end', () => {
  let count = 0;
  for (const { lang, spaced, you, we, said, phrases } of LANGUAGES.values()) {
    const lists = [you, we, said, ...Object.values(phrases).flatMap((strengths) => Object.values(strengths))];
    for (const phrase of lists.flat() as string[]) {
      const reader = new PhraseReader(phrase, spaced !== false);
      expect(() => {
        let pieces = 0;
        while (reader.next() !== null) pieces++;
        if (pieces === 0) throw new Error(`an empty phrase: ${lang}`);
      }).not.toThrow();
      count++;
    }
  }
  expect(count).toBeGreaterThan(6000);
});
