import { readdirSync } from 'node:fs';
import { findQuotes } from '../../../src/core/quotes';
import { markedArticle } from './marked-article';

/**
 * Written news articles in every language, each with the shapes that are hard there: inversion, dialogue dashes,
 * interrupted quotations, nested marks, nominal speakers, dropped subjects, case endings, a title before the name, a last
 * name and a pronoun for a person named in full before, and a title or term in marks that nobody says.
 */
const FOLDER = 'tests/fixtures/quotes';

// English has articles with known mistakes too, and floors for them.
const languages = readdirSync(FOLDER).filter((lang) => lang !== 'en');
const articles = languages.flatMap((lang) =>
  readdirSync(`${FOLDER}/${lang}`).map((file) => [`${lang}/${file}`, lang] as const),
);

/** Whether a closing comma or full stop stands inside the marks differs by language and is not the point here. */
const bare = (words: string) => words.replace(/[\s.,،。,、।!?؟]+$/u, '');

test.each(articles)('%s: every quotation, and who says it', (file, lang) => {
  const { reading, expected } = markedArticle(`${FOLDER}/${file}`, lang);
  const found = findQuotes(reading, []).flatMap(({ parts, speaker }) =>
    parts.map(({ text }) => `${bare(text)} — ${speaker?.name ?? null}`),
  );
  expect(found).toEqual(
    expected
      .filter(({ speaker }) => speaker !== '!')
      .map(({ start, end, speaker }) => `${bare(reading.text.slice(start, end))} — ${speaker}`),
  );
});
