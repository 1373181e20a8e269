import { extract } from '../../../src/cli/analyse';
import type { Article, Block } from '../../../src/core/article/types';

/** What changes from one page of the invented site to the next; `hash` stands for a build of its style sheets. */
interface PageParts {
  slug: string;
  title: string;
  hash: string;
  paragraphs: string[];
  readMore: { href: string; headline: string };
  appealName: string;
  inBriefs: string;
}

function page({ slug, title, hash, paragraphs, readMore, appealName, inBriefs }: PageParts): Article {
  const c = (name: string) => `${name}__${hash}`;
  const [first, second, ...rest] = paragraphs.map((text) => `<p class="${c('Text_paragraph')}">${text}</p>`);
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
    <main><article class="${c('Story_body')}"><h1>${title}</h1>
    ${first}
    <p class="${c('Text_paragraph')}"><strong>On our pages:</strong> <a href="${readMore.href}">${readMore.headline}</a></p>
    ${second}
    <div class="${c('TipLine_wrapper')} css-${hash.toLowerCase()}"><p class="${c('Text_paragraph')}">${inBriefs}</p></div>
    ${rest.join('\n')}
    <p class="${c('Text_paragraph')}">${appealName} keeps this newsroom afloat with 3,412 friends along the coast.
      Become one of them at <a href="/friends/join?from=${slug}">our pier office</a>, from four crowns a month.</p>
    </article></main></body></html>`;
  const extraction = extract({ html, url: `https://www.harbourpost.example/news/${slug}` });
  if (!extraction.ok) throw new Error(extraction.reason);
  // The filters' own verdicts are theirs to test: here every piece counts as article text until the reader speaks.
  const blocks = extraction.article.blocks.map((block) => ({ ...block, verdict: null }));
  return { ...extraction.article, blocks };
}

export const STORM = page({
  slug: 'storm-closes-the-harbour-for-days',
  title: 'Storm closes the harbour',
  hash: '3xKq9',
  paragraphs: [
    'The harbour master closed the port on Monday after a night of storms that sank two ferries and tore the roof off the fish market.',
    'Engineers found cracks in the eastern wall, which was built in 1911 and last repaired, according to the town, in the spring of 1987.',
    'Fishing crews said on Tuesday that they would lose a week of the herring season, the best that the coast has seen in eleven years.',
    'The council meets on Friday to decide whether the wall is rebuilt in stone, as the friends of the old town demand, or in concrete.',
  ],
  readMore: { href: '/news/herring-prices-rise-for-a-third-year', headline: 'Herring prices rise for a third year' },
  appealName: 'Astrid Holm',
  inBriefs: 'Seen damage? Ring Mona Lind, desk 14',
});

export const LIGHTHOUSE = page({
  slug: 'lighthouse-keeper-retires-after-forty-years',
  title: 'Lighthouse keeper retires',
  hash: 'bV7dJ',
  paragraphs: [
    'After forty years on the rock the last keeper of the northern lighthouse climbed its two hundred steps for the final time on Sunday.',
    'From now on a computer in the capital, four hundred kilometres away, will watch the lamp, the fog signal and the tide gauge.',
    'Become a keeper, his father had told him, and you will never be rich; he laughed about it in front of a handful of friends on the pier.',
    'The ministry wants to sell the tower and both of its houses; a hotel keeper from the next bay has shown interest, officials said.',
  ],
  readMore: { href: '/news/ten-walks-along-the-northern-coast', headline: 'Ten walks along the northern coast' },
  appealName: 'Peter Okoro',
  inBriefs: 'Know a keeper? Write to Jon Vik, desk 7',
});

/** The block that holds these words; throws when there is none. */
export function blockWith(article: Article, words: string): Block {
  const block = article.blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`no block with “${words}”`);
  return block;
}
