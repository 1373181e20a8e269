import { extract } from '../../../src/cli/analyse';
import { readingText } from '../../../src/core/article/reading-text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

const TITLE = 'Quarry closes after a century';
const TEXT = [
  'The last blasting took place on Friday at noon, and the sirens were heard as far as the harbour.',
  'Eleven of the forty workers will stay until spring to take the crusher and the two cranes apart.',
  'What becomes of the pit has not been decided; the owner speaks of a lake, the council of a dump.',
];

function read(standfirst: string, lang = 'en') {
  const body = TEXT.map((text) => `<p>${text}</p>`).join('');
  const html = `<!doctype html><html lang="${lang}"><head><title>${TITLE}</title></head><body><main><header><h1>${TITLE}</h1>
    <p class="standfirst">${standfirst}</p></header><div class="text">${body}</div></main></body></html>`;
  const extraction = extract({ html, url: 'https://coast.example/news/quarry' });
  if (!extraction.ok) throw new Error(extraction.reason);
  const { article } = extraction;
  return { dek: article.dek, lines: readingText(article, DEFAULT_HIDDEN).text.split('\n\n') };
}

test.each([
  ['one sentence', 'Forty people lose their work, and the village its largest taxpayer, by the end of the year.'],
  ['two short ones', 'Forty people lose their work. The village loses its taxpayer.'],
  [
    'one with initials and short forms',
    'The quarry of J. R. Blom and St. Peter Stone is closed by order of the U.S. owner, who bought it from the family in 1998.',
  ],
])('a standfirst that sums up stands above the text: %s', (_, standfirst) => {
  expect(read(standfirst)).toEqual({ dek: standfirst, lines: TEXT });
});

test.each([
  [
    'two sentences',
    'For a hundred years the quarry has fed the village below the ridge. Now its owner finds the stone too dear to break, and closes it.',
    'en',
  ],
  [
    'a script without spaces',
    '百年にわたって村を支えてきた採石場が金曜日に閉鎖された。四十人の従業員のうち十一人は来年の春まで残って設備を解体する。',
    'ja',
  ],
])('several sentences that tell the story stay in the text: %s', (_, standfirst, lang) => {
  expect(read(standfirst, lang)).toEqual({ dek: null, lines: [standfirst, ...TEXT] });
});
