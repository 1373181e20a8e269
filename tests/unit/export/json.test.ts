import { analysedJson, extract } from '../../../src/cli/analyse';
import { NameModels } from '../../../src/cli/name-models';
import { articleText } from '../../../src/core/export/text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

const TEXT = [
  'The lighthouse keeper, Tove Lind, handed over her keys on Monday after thirty-one winters on the rock.',
  'From now on the lamp is switched on and off from an office on the mainland, forty miles to the south.',
  '“I shall miss the storms more than the summers and the visitors,” Lind told reporters on the quay.',
];
const CAPTION = 'Tove Lind on the gallery of the lighthouse, which was built of granite in 1861.';
const PAGE = `<!doctype html><html lang="en"><head><title>Keeper leaves</title></head><body><article><h1>Keeper leaves</h1>
  <p>${TEXT[0]}</p><figure><img src="/lamp.jpg" alt="A lamp"><figcaption>${CAPTION}</figcaption></figure>
  <p>${TEXT[1]}</p><p>${TEXT[2]}</p></article></body></html>`;

function article() {
  const extraction = extract({ html: PAGE, url: 'https://coast.example/keeper' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
}

test('captions stand apart from the running text, in the blocks of their pictures', () => {
  const json = analysedJson(article(), DEFAULT_HIDDEN, new NameModels(''));
  expect(json.text).toBe(TEXT.join('\n\n'));
  const kept = json.blocks.filter(({ hidden, text }) => hidden === null && text !== '');
  expect(kept.map(({ text }) => text).join('\n\n')).toBe(json.text);
  const figure = json.blocks.find(({ kind }) => kind === 'figure');
  expect(figure).toMatchObject({ text: '', caption: CAPTION });
  expect(figure?.html).toContain(`<figcaption>${CAPTION}</figcaption>`);
});

test('offsets of quotations and names point into the running text', () => {
  const { text, quotes, entities } = analysedJson(article(), DEFAULT_HIDDEN, new NameModels(''));
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
    'I shall miss the storms more than the summers and the visitors,',
  ]);
  const mentions = entities.flatMap((entity) => entity.mentions);
  expect(mentions.length).toBeGreaterThan(0);
  for (const { start, end, text: said } of mentions) expect(text.slice(start, end)).toBe(said);
});

test('the plain text for a reader has the captions', () => {
  expect(articleText(article(), DEFAULT_HIDDEN)).toContain(CAPTION);
});

test('the credit of a picture stands beside its caption', () => {
  const extraction = extract({
    html: PAGE.replace('</figcaption>', ' Photo: Anna Bell</figcaption>'),
    url: 'https://coast.example/keeper',
  });
  if (!extraction.ok) throw new Error(extraction.reason);
  const { blocks } = analysedJson(extraction.article, DEFAULT_HIDDEN, new NameModels(''));
  expect(blocks.find(({ kind }) => kind === 'figure')).toMatchObject({ caption: CAPTION, credit: 'Photo: Anna Bell' });
});
