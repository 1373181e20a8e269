import { readFileSync } from 'node:fs';
import { findQuotes } from '../../../src/core/quotes';
import { readingOf } from './reading';

/** The reference document as the reader sees it: without gallery label, appeals, prompts and the repeated title. */
function referenceArticle() {
  const lines = readFileSync('seeds/000_20fe5c245b11ad25.txt', 'utf8').split('\n');
  const first = lines.findIndex((line) => line.startsWith('Your support makes all the difference.'));
  const last = lines.indexOf('___');
  const body = lines.slice(first, last).map((line) => line.replace('Your support makes all the difference.', ''));
  return readingOf(body, 'en', lines[0], lines[1]);
}

const LAVROV = { name: 'Sergey Lavrov', role: 'Russian Foreign Minister' };
const DIOP = { name: 'Abdoulaye Diop', role: 'Mali’s foreign minister' };

test('finds the quotations of the reference document with their speakers', () => {
  const quotes = findQuotes(referenceArticle(), []);
  expect(quotes.map(({ text, speaker, cue }) => ({ text, speaker, cue }))).toEqual([
    {
      text: 'very large supplies of aviation equipment',
      speaker: expect.objectContaining({ ...LAVROV, mention: 'Lavrov' }),
      cue: 'told',
    },
    {
      text: 'significantly increased',
      speaker: expect.objectContaining({ ...LAVROV, mention: 'Lavrov' }),
      cue: 'told',
    },
    {
      text: 'We will now be planning additional steps in the field of education through military higher educational institutions and in the field of supplies of weapons and military equipment,',
      speaker: expect.objectContaining({ ...LAVROV, mention: 'Lavrov' }),
      cue: 'said',
    },
    {
      text: 'neo-colonial approaches and double standards.',
      speaker: expect.objectContaining({ ...LAVROV, mention: 'The Russian foreign minister' }),
      cue: 'criticized',
    },
    {
      text: 'We see the reaction of the Western states on the evolution of our relations and we see with regret that it is again negative, a negative attitude of the West to the principles of parity and mutual respect,',
      speaker: expect.objectContaining({ ...LAVROV, mention: 'Lavrov' }),
      cue: 'said',
    },
    {
      text: 'does not meet the objectives of Malians.',
      speaker: expect.objectContaining({ ...DIOP, mention: 'Abdoulaye Diop' }),
      cue: 'saying',
    },
    {
      text: 'We are not going to continue to justify our choice of partners, … This decision is a decision of the Malians and a decision that is taken with full responsibility. And Mali wants to work with Russia.',
      speaker: expect.objectContaining({ ...DIOP, mention: 'Diop' }),
      cue: 'said',
    },
    {
      text: 'Human rights groups must stop being instruments used by those who want to destabilize Mali,',
      speaker: expect.objectContaining({ ...DIOP, mention: 'Diop' }),
      cue: 'said',
    },
    {
      text: 'we are accused of human rights abuses often by disguised terrorists themselves.',
      speaker: expect.objectContaining({ ...DIOP, mention: 'Diop' }),
      cue: 'adding',
    },
  ]);
});

test('offsets of the reference document point at the words without their marks', () => {
  const reading = referenceArticle();
  for (const quote of findQuotes(reading, [])) {
    for (const part of quote.parts) expect(reading.text.slice(part.start, part.end)).toBe(part.text);
    if (quote.parts.length === 1) expect(reading.text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(reading.text.slice(quote.speaker!.start, quote.speaker!.end)).toBe(quote.speaker!.mention);
  }
});
