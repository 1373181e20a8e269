import { escapeHtml } from '../../../src/core/blocks/markup';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';
import { articleOf } from './pages';

const TITLE = 'The ferry captain of Port Ellery';
const LEAD =
  'Tove Lind has steered the ferry between Port Ellery and the island for twenty-six years, mostly at night.';
const ANSWER =
  'The plan was written by people who have never crossed in winter. The boat that they want to buy cannot turn in the old harbour.';

function hiddenIn(lang: string, markup: string): string[] {
  return articleOf(lang, 'Coast Daily', TITLE, `<h1>${TITLE}</h1>${markup}`)
    .blocks.filter(
      ({ verdict }) => verdict && verdict.category !== 'repeated-title' && DEFAULT_HIDDEN.has(verdict.category),
    )
    .map(({ text }) => text);
}

const p = (text: string) => `<p>${escapeHtml(text)}</p>`;

describe.each([
  ['en', 'What do you think of the plan to sell the ferry?'],
  ['en', 'Do you have any information about the new boat?'],
  ['de', 'Was meinen Sie zu dem Plan, die Fähre zu verkaufen?'],
  ['pt', 'O que você acha do plano de vender o barco?'],
  ['it', 'Che ne pensi del piano di vendere il traghetto?'],
])('%s: “%s”', (lang, question) => {
  test.each([
    ['in a paragraph', p(question)],
    ['in bold', `<p><strong>${question}</strong></p>`],
    ['as a heading', `<h3>${question}</h3>`],
  ])('is asked of somebody in the article where text answers it: %s', (_, asked) => {
    expect(hiddenIn(lang, p(LEAD) + asked + p(ANSWER) + p(LEAD.replace('mostly', 'often')))).toEqual([]);
  });
});

test('a question to the readers is a prompt, also amid the text', () => {
  const ask = 'What do you think?';
  expect(hiddenIn('en', p(LEAD) + p(ask) + p(ANSWER))).toEqual([ask]);
  const long = 'What do you think of the plan? Tell us in the comments below.';
  expect(hiddenIn('en', p(LEAD) + p(ANSWER) + p(long))).toEqual([long]);
});

describe('sentences with a word that links to other articles have too', () => {
  const told = 'The islanders also object to the plan. The mayor also spoke against it on Sunday.';
  const block = (text: string) => `<p>${text} <a href="/news/plan">Find out more about it here.</a></p>`;

  test('are told, also before such a link', () => {
    expect(hiddenIn('en', p(LEAD) + block(told) + p(ANSWER))).toEqual([]);
  });

  test('are a teaser where they break off', () => {
    const teaser = `${told} The...`;
    expect(hiddenIn('en', p(LEAD) + block(teaser) + p(ANSWER)).join()).toContain(teaser);
  });
});

test('a link to the help pages of a product is no appeal', () => {
  const list = [3249, 3080].map(
    (n) => `<li><a href="https://support.maker.example/kb/${n}">KB${n}: what the update changes</a></li>`,
  );
  expect(hiddenIn('en', `${p(LEAD)}<ul>${list.join('')}</ul>${p(ANSWER)}`)).toEqual([]);
});
