import { extract } from '../../../src/cli/analyse';
import { readingText } from '../../../src/core/article/reading-text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

const TITLE = 'Plum cake from the tray';
const STEPS = [
  'Warm the milk, crumble the yeast into it, and leave it in a warm place until it begins to rise in the cup.',
  'Knead flour, butter and the milk until the dough no longer sticks to the bowl, and let it rest for an hour.',
  'Roll it out, lay the plums on it in rows, and bake the cake on the middle rack for thirty-five minutes.',
];
const LIST = ['500 g flour', '250 ml milk', '1 cube of yeast', '80 g butter', '1.5 kg plums'];

function linesOf(body: string): string[] {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main>${body}</main></body></html>`;
  const extraction = extract({ html, url: 'https://kitchen.example/plum-cake' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return readingText(extraction.article, DEFAULT_HIDDEN).text.split('\n\n');
}

const steps = `<div class="directions"><h2>Directions</h2>${STEPS.map((step) => `<div class="step"><p>${step}</p></div>`).join('')}</div>`;
const stars = '<div class="rating"><ol><li>(poor)</li><li>(good)</li><li>(very good)</li></ol></div><p>12 pieces</p>';
const items = LIST.map((line) => `<li>${line}</li>`).join('');

test.each([
  ['a list', `<div class="recipe-ingredients"><h2>Ingredients</h2><ul>${items}</ul></div>`],
  [
    'a form',
    `<form class="x"><div class="recipeIngredients"><h2>Ingredients</h2><input type="number"><ul>${items}</ul></div></form>`,
  ],
  [
    'lines with the language of the site in their class',
    `<div id="zutaten"><h2>Ingredients</h2>${items.replaceAll('li>', 'p>')}</div>`,
  ],
])('the ingredients of a recipe stand above its directions: %s', (_, box) => {
  expect(linesOf(`<h1>${TITLE}</h1>${stars}<div class="side">${box}</div>${steps}`)).toEqual([
    'Ingredients',
    ...LIST,
    'Directions',
    ...STEPS,
  ]);
});

test('a table of ingredients is kept, once where a page has it twice', () => {
  const rows = LIST.map(
    (line) => `<tr><td>${line.split(' ')[0]}</td><td>${line.slice(line.indexOf(' ') + 1)}</td></tr>`,
  );
  const table = `<table>${rows.join('')}</table>`;
  const boxes = ['narrow', 'wide'].map((name) => `<div class="${name} ingredients-table">${table}</div>`);
  const lines = linesOf(`<h1>${TITLE}</h1>${stars}${boxes.join('')}${steps}`);
  expect(lines.filter((line) => line.includes('1.5'))).toHaveLength(1);
});

test('a box of links to recipes by ingredient is no part of the recipe', () => {
  const links = LIST.map((line) => `<li><a href="/with/${line.length}">Recipes with ${line}</a></li>`).join('');
  const lines = linesOf(`<h1>${TITLE}</h1>${steps}<div class="by-ingredients"><ul>${links}</ul></div>`);
  expect(lines).toEqual(['Directions', ...STEPS]);
});

test('ingredients with links to shops are no advertisement', () => {
  const shops = LIST.map((line) => `<li>${line.replace(/\w+$/, '<a href="https://amzn.to/3xY$&">$&</a>')}</li>`).join(
    '',
  );
  const box = `<div class="ingredients-list"><h2>Ingredients</h2><ul>${shops}</ul></div>`;
  expect(linesOf(`<h1>${TITLE}</h1>${stars}${box}${steps}`)).toEqual(['Ingredients', ...LIST, 'Directions', ...STEPS]);
});
