import { fold } from '../../../src/core/filters/engine/fold';
import { DIGITS, LETTERS } from '../../../src/core/filters/engine/letters';
import { LANGUAGES } from '../../../src/core/filters/languages';

const CHARACTERS = [...new Set([...fold(JSON.stringify([...LANGUAGES.values()]))])];

test('the ranges are letters and digits for all that stands in the phrases of the languages', () => {
  const letter = new RegExp(`^[${LETTERS}]$`, 'u');
  const digit = new RegExp(`^[${DIGITS}]$`, 'u');
  const wrong = CHARACTERS.filter(
    (c) => letter.test(c) !== /[\p{L}\p{M}]/u.test(c) || digit.test(c) !== /\p{N}/u.test(c),
  );
  expect(CHARACTERS.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

test('punctuation of the scripts, signs and pictures are neither', () => {
  const either = new RegExp(`[${LETTERS}${DIGITS}]`, 'u');
  expect(
    [...'.,;:!?"“”„«»‹›’‘()[]–—-…·•→▶★©®™€$£¥₽₴₺₪₩฿%&/+=<>|、。・「」『』！？：（）،؛؟۔।॥·;־׳״🙂❤'].filter((c) =>
      either.test(c),
    ),
  ).toEqual([]);
});
