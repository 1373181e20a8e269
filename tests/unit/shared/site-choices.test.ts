import fc from 'fast-check';
import type { Leftover } from '../../../src/core/choices/leftover';
import type { SiteChoices } from '../../../src/core/choices/types';
import { readSiteChoices, toStoredSite } from '../../../src/shared/site-choices';

const LEFTOVER: Leftover = {
  id: 'a1',
  action: 'hide',
  category: 'related-links',
  box: ['tip'],
  words: 'Seen damage? Ring desk 14',
  kind: 'paragraph',
  path: ['div.story', 'p'],
  links: ['/tips'],
  wording: [17, 4000000000],
  length: 5,
  lead: 99,
  linked: false,
  zone: 'inside',
};
const CHOICES: SiteChoices = { switches: { 'support-appeal': 'show' }, leftovers: [LEFTOVER] };

test('what is stored comes back as it was', () => {
  const stored = JSON.parse(JSON.stringify(toStoredSite(CHOICES)));
  expect(readSiteChoices(stored)).toEqual({ choices: CHOICES, faulty: [] });
});

test('nothing is stored where there is nothing to remember', () => {
  expect(toStoredSite({ switches: {}, leftovers: [] })).toBeNull();
  expect(readSiteChoices(undefined)).toEqual({ choices: { switches: {}, leftovers: [] }, faulty: [] });
});

test('bad values are left out one by one and named; their neighbours stay', () => {
  const { choices, faulty } = readSiteChoices({
    version: 1,
    switches: { 'support-appeal': 'show', credits: 'perhaps', donations: 'hide' },
    leftovers: [{ ...LEFTOVER, wording: 'none' }, LEFTOVER, null, { ...LEFTOVER, category: 'donations' }],
  });
  expect(choices).toEqual(CHOICES);
  expect(faulty).toEqual(['switches.credits', 'switches.donations', 'leftovers.0', 'leftovers.2', 'leftovers.3']);
});

test('a store that is not a record falls back as a whole', () => {
  expect(readSiteChoices([1]).faulty).toEqual(['site']);
  expect(readSiteChoices({ switches: 3, leftovers: {} }).faulty).toEqual(['switches', 'leftovers']);
});

test('whatever stands beside it, a good rule survives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue()),
      fc.jsonValue(),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (junk, switches, rest) => {
        const { choices } = readSiteChoices({ ...rest, version: 1, switches, leftovers: [...junk, LEFTOVER] });
        expect(choices.leftovers.at(-1)).toEqual(LEFTOVER);
      },
    ),
  );
});
