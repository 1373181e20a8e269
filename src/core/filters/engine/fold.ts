/** Characters that publishers write in more than one way, each replaced by one of the same length. */
const VARIANTS: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u200c': ' ',
  '\u00ad': '-',
  ı: 'i',
  // Capitals lose the accents in Greek.
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ώ: 'ω',
  ϊ: 'ι',
  ΐ: 'ι',
  ϋ: 'υ',
  // The cedilla and the comma below.
  ş: 'ș',
  ţ: 'ț',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');

/**
 * Lower case and one spelling for what is written in several ways. The result is as long as the text, so that
 * offsets stay valid.
 */
export function fold(text: string): string {
  const lower = text.replace(/İ/g, 'i').toLowerCase();
  return lower.length === text.length ? lower.replace(VARIANT, (c) => VARIANTS[c]!) : foldEach(text);
}

function foldEach(text: string): string {
  return [...text]
    .map((c) => {
      const lower = c.toLowerCase();
      return lower.length === c.length ? (VARIANTS[lower] ?? lower) : c;
    })
    .join('');
}
