import { measureCompleteness } from '../../../src/core/choices/completeness';
import { decide } from '../../../src/core/choices/decide';
import { findHidden } from '../../../src/core/choices/find-hidden';
import { plainAddress, reportText } from '../../../src/core/choices/report';
import { startHistory, take } from '../../../src/core/choices/steps';
import { NO_CHOICES } from '../../../src/core/choices/types';
import type { FilterId } from '../../../src/core/filters/types';
import { articleOf } from './article';

const HIDDEN: ReadonlySet<FilterId> = new Set(['support-appeal', 'newsletter-signup']);
/** Twenty words. */
const SENTENCE =
  'The harbour master closed the port on Monday after a long night of storms that sank two of the ferries.';

describe('which filter ate my paragraph?', () => {
  const article = articleOf(
    'Two ferries sank off the eastern wall.',
    [
      'support-appeal',
      'Every crown helps — José and the crew of “Freja” thank you for the rope, the coffee and the bread.',
    ],
    ['newsletter-signup', 'Get our letter every morning.'],
    ['credits', 'Reporting by A. Reed.'],
  );
  const found = (words: string) => findHidden(article, HIDDEN, words).map(({ id }) => id);

  test.each([
    ['words out of a piece', 'crew of "freja" thank', ['b1']],
    ['without accents, with an unfinished last word', 'jose and the cre', ['b1']],
    ['a passage remembered almost', 'Jose and crew of Freja thanked you for the rope and the coffee', ['b1']],
    ['words of a shown piece', 'Two ferries sank', []],
    ['words of a piece whose category is shown', 'Reporting by', []],
    ['the end of a word', 'etter every', []],
    ['nothing but signs', ' … ', []],
  ])('%s', (_, words, ids) => {
    expect(found(words)).toEqual(ids);
  });
});

describe('a report', () => {
  const article = articleOf(['support-appeal', `${SENTENCE} ${SENTENCE} ${SENTENCE}`], 'Two ferries sank.');
  const context = {
    url: 'https://reader:pass@news.example/a/b?session=1#top',
    version: '0.1.0',
    browser: 'Firefox 153',
  };

  test('says where, what and why, and no more than that', () => {
    expect(reportText(article, article.blocks, context)).toBe(
      [
        'Lede report',
        'Page: https://news.example/a/b',
        'Language: en',
        'Lede 0.1.0, Firefox 153',
        '',
        'Piece b0 (paragraph): “The harbour master closed the port on Monday after a long night of storms that sank two of the ferries. The harbour master closed the port on Monday after a…”',
        'Filter: support-appeal (3.0)',
        `- speaks to the reader: “${SENTENCE} ${SENTENCE} ${SENTENCE}”`,
        '',
        'Piece b1 (paragraph): “Two ferries sank.”',
        'Filter: none',
        '',
      ].join('\n'),
    );
  });

  test.each([
    [null, 'unknown'],
    ['nonsense', 'unknown'],
    ['data:text/html,<p>', 'unknown'],
    ['https://news.example/?q=1', 'https://news.example/'],
  ])('the address %s becomes %s', (url, plain) => {
    expect(plainAddress(url)).toBe(plain);
  });
});

describe('completeness', () => {
  const measure = (article: ReturnType<typeof articleOf>, choices = NO_CHOICES) => {
    const decided = decide(article, HIDDEN, choices);
    return measureCompleteness(decided.article, decided.hiding);
  };

  test('asks that are hidden take nothing from the article', () => {
    expect(measure(articleOf(SENTENCE, ['support-appeal', 'Give now.'], SENTENCE))).toEqual({
      shownWords: 40,
      hiddenPieces: 1,
      hiddenWords: 2,
      leftOutWords: 0,
      share: 1,
      warnings: [],
    });
  });

  test('a paragraph that the reader hides is missing from it, and is back with undo', () => {
    const long = `${SENTENCE} ${SENTENCE}`;
    const article = articleOf(long, long, long, long);
    const { now } = take(startHistory(NO_CHOICES), {
      do: 'hide-too',
      blockIds: ['b1'],
      category: 'advertising',
      remember: [],
    });
    expect(measure(article, now).share).toBe(0.75);
    expect(measure(article).share).toBe(1);
  });

  test('text that the extraction left out counts where it is long enough to matter', () => {
    const article = { ...articleOf(`${SENTENCE} ${SENTENCE}`), leftOutWords: 120 };
    expect(measure(article).share).toBe(1);
    expect(measure({ ...article, notices: ['long-prose-left-out'] })).toMatchObject({
      share: 0.25,
      warnings: ['long-prose-left-out'],
    });
  });

  test('long prose under a filter is a warning; a page that is mostly hidden looks wrong', () => {
    const prose = Array(4).fill(SENTENCE).join(' ');
    const ask = ['support-appeal', prose] as [FilterId, string];
    expect(measure(articleOf(prose, ask, ask, ask)).warnings).toEqual(['long-prose-hidden', 'more-hidden-than-shown']);
    expect(measure(articleOf(prose, prose, prose, prose, ask, ask, ask)).warnings).toEqual(['long-prose-hidden']);
    expect(measure(articleOf(prose, ask, ask, prose, ask)).warnings).toEqual(['more-hidden-than-shown']);
  });

  test('an appeal of usual length beside a whole article is none', () => {
    const prose = Array(7).fill(SENTENCE).join(' ');
    expect(measure(articleOf(prose, prose, ['support-appeal', prose], prose, prose)).warnings).toEqual([]);
  });

  test('an article of nothing is not a division by zero', () => {
    expect(measure(articleOf()).share).toBe(0);
  });
});
