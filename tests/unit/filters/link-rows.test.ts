import { extract } from '../../../src/cli/analyse';
import { isHidden } from '../../../src/core/article/reading-text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

const TEXT = [
  'The tram to the harbour runs again since Monday morning, eleven weeks after the water main burst.',
  'Engineers had to lift three hundred metres of track and to fill a hole as deep as a house is high.',
  'The transport company puts the damage at four million, and wants the water company to pay for it.',
  'A second burst in the same street is not likely, the city said, because all of the pipe is new now.',
];

/** The category by which a line amid the text is hidden; 'kept' when it stays, with what stays of it. */
function verdictOn(line: string, lang = 'en') {
  const paragraphs = [
    ...TEXT.slice(0, 2).map((text) => `<p>${text}</p>`),
    line,
    ...TEXT.slice(2).map((t) => `<p>${t}</p>`),
  ];
  const html = `<!doctype html><html lang="${lang}"><head><title>Tram runs again</title></head><body><article>
    <h1>Tram runs again</h1><div class="text">${paragraphs.join('')}</div></article></body></html>`;
  const extraction = extract({ html, url: 'https://city.example/news/tram' });
  if (!extraction.ok) throw new Error(extraction.reason);
  const own = extraction.article.blocks.filter(({ text, kind }) => kind === 'paragraph' && !TEXT.includes(text));
  return own.map((block) => (isHidden(block, DEFAULT_HIDDEN) ? block.verdict!.category : `kept: ${block.text}`));
}

const link = (text: string, href = '/news/x') => `<a href="${href}">${text}</a>`;

test.each([
  [
    'headlines beside each other, with their kind between them',
    `<p>${link('Council quarrels about the bill for the burst')} [INSIGHT] | ${link('How old are the pipes below your street')} [MAP]</p>`,
    'en',
  ],
  [
    'a label and what it announces',
    `<p><strong>Tags</strong> ${link('tram')}, ${link('water main')}, ${link('harbour line')}, ${link('city council')}</p>`,
    'en',
  ],
  [
    'a label, a note and the headline',
    `<p><span>Lire aussi :</span> <span>Article réservé à nos abonnés</span> ${link('La ville demande quatre millions à la compagnie des eaux après la rupture')}</p>`,
    'fr',
  ],
])('a row of links to other articles is hidden whole: %s', (_, line, lang) => {
  expect(verdictOn(line, lang)).toEqual(['related-links']);
});

test.each([
  ['names with a link each', `<p>Line-up: ${link('Blom')}, ${link('Lind')}, ${link('Bell')}, ${link('Quint')}</p>`],
  [
    'a sentence made of links',
    `<p>${link('The water company had warned of old pipes')} and ${link('asked the city for a plan in May')}.</p>`,
  ],
  [
    'links to elsewhere',
    `<p>${link('Report of the engineers on the burst', 'https://engineers.example/r')} | ${link('Answer of the water company to it', 'https://water.example/a')}</p>`,
  ],
])('a line of links that the article is made of stays: %s', (_, line) => {
  expect(verdictOn(line)).toEqual([`kept: ${line.replace(/<[^>]+>/g, '')}`]);
});
