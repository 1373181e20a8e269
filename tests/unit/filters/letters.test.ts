import { isDigit, isLetter, isSpace } from '../../../src/core/filters/engine/letters';

const kindsOf = (text: string) =>
  [...text].map((c) => {
    const code = c.charCodeAt(0);
    return [isLetter(code) && 'letter', isDigit(code) && 'digit', isSpace(code) && 'space'].filter(Boolean).join();
  });

test('letters and marks of every script are letters, asked once or twice', () => {
  for (const text of ['aZéßıřžλжעقकขあ漢한\u0301\u064e\u094d', 'aé漢']) {
    expect(new Set(kindsOf(text))).toEqual(new Set(['letter']));
  }
});

test('digits of every script are digits, white space is space', () => {
  expect(new Set(kindsOf('059٣۴४๙²½'))).toEqual(new Set(['digit']));
  expect(new Set(kindsOf(' \n\t\u00a0\u2009\u3000'))).toEqual(new Set(['space']));
});

test('signs are neither, and nothing is beyond the end of a text', () => {
  expect(new Set(kindsOf('.,;:!?"“”«»’()[]–…•→©€%/+=<>|、。！？،؟।\u0000'))).toEqual(new Set(['']));
  const end = ''.charCodeAt(0);
  expect([isLetter(end), isDigit(end), isSpace(end)]).toEqual([false, false, false]);
});
