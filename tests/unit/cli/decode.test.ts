import { decodeFile } from '../../../src/cli/decode';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('follows the declaration of the page', () => {
  const page = latin1('<meta charset="iso-8859-2"><p>');
  expect(decodeFile(Buffer.concat([page, Buffer.from([0xb1, 0xe6])]))).toBe('<meta charset="iso-8859-2"><p>ąć');
});

test('reads Cyrillic, Japanese and UTF-16 pages', () => {
  const cyrillic = Buffer.concat([latin1('<meta charset=windows-1251>'), Buffer.from([0xcc, 0xe8, 0xf0])]);
  expect(decodeFile(cyrillic)).toBe('<meta charset=windows-1251>Мир');
  const japanese = Buffer.concat([latin1('<meta charset=shift_jis>'), Buffer.from([0x93, 0xfa, 0x96, 0x7b])]);
  expect(decodeFile(japanese)).toBe('<meta charset=shift_jis>日本');
  expect(decodeFile(Buffer.from('\ufeff<p>Žižkov', 'utf16le'))).toBe('<p>Žižkov');
});

test('believes bytes that can only be UTF-8 more than an old declaration', () => {
  const saved = '<meta charset="windows-1252"><p>“Straße”';
  expect(decodeFile(Buffer.from(saved, 'utf8'))).toBe(saved);
});

test('takes a page that declares nothing for Western European', () => {
  expect(decodeFile(latin1('<p>caf\u00e9'))).toBe('<p>café');
});

test('drops the byte order mark', () => {
  expect(decodeFile(Buffer.from('\ufeffText', 'utf8'))).toBe('Text');
});

test('tells binary data from text', () => {
  expect(decodeFile(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01]))).toBeNull();
});
