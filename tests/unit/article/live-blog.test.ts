import { extract } from '../../../src/cli/analyse';

const TEXTS = [
  'Two lorries with steel arrived at the northern end, and police closed the road to the harbour for an hour.',
  'The mayor told reporters that nobody had been hurt and that trains were running again since noon.',
  'Engineers found a second crack below the road and asked for the ferry to sail through the night.',
];
const INTRO =
  '<p>The old bridge was closed on Wednesday after a crack was found in one of its piers, the council said.</p>';

function linesOf(inside: string): string[] {
  const html = `<html lang="en"><head><title>Bridge closed: live</title></head><body><main><h1>Bridge closed: live</h1>
    ${INTRO}${inside}</main></body></html>`;
  const extraction = extract({ html, url: 'https://coast.example/bridge' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article.blocks.filter(({ verdict }) => verdict === null).map(({ text }) => text);
}

describe('the entries of a live blog keep their times, in the order of the page', () => {
  test.each([
    ['a clock', ['14:32', '13:10', '09:40']],
    ['a clock with its zone', ['14:32 GMT', '13:10 GMT', '09:40 GMT']],
    ['a day and a clock', ['4 March 2026, 14:32', '4 March 2026, 13:10', '4 March 2026, 09:40']],
    ['a clock of twelve hours', ['2:32 p.m. ET', '1:10 p.m. ET', '9:40 a.m. ET']],
  ])('%s', (_, times) => {
    for (const tag of ['time', 'div', 'p']) {
      const entries = times.map(
        (time, n) => `<article><${tag} class="when">${time}</${tag}><p>${TEXTS[n]}</p></article>`,
      );
      const expected = times.flatMap((time, n) => [time, TEXTS[n]]);
      expect(linesOf(`<div class="entries">${entries.join('')}</div>`).slice(1)).toEqual(expected);
    }
  });
});

test('the clock of a player and the lengths of films are no entries', () => {
  const film = (length: string, title: string) =>
    `<div class="film"><span class="length">${length}</span><h3><a href="/films/${length}">${title}</a></h3></div>`;
  const films = film('2:31', 'The bridge from above') + film('1:07', 'What divers saw') + film('0:48', 'A crack');
  const player = '<div class="sound"><div class="clock">0:00</div><div class="clock">3:15</div></div>';
  const paragraphs = TEXTS.map((text) => `<p>${text}</p>`).join('');
  const lines = linesOf(`${player}${paragraphs}<div class="films">${films}</div>`);
  expect(lines.filter((line) => /\d:\d\d/.test(line))).toEqual([]);
});

test('one line with a time above the text is its date', () => {
  expect(linesOf(`<p class="when">4 March 2026, 14:32</p><p>${TEXTS[0]}</p><p>${TEXTS[1]}</p>`)).not.toContain(
    '4 March 2026, 14:32',
  );
});
