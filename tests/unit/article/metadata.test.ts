import { parseHtml } from '../../../src/cli/parse-html';
import { readMetadata } from '../../../src/core/article/metadata';

const URL = 'https://www.daily.example/2024/05/06/bridge-closed';

function read(head: string, body = '', url: string | null = URL) {
  return readMetadata(parseHtml(`<html lang="en"><head>${head}</head><body>${body}</body></html>`), url);
}

function data(json: object): string {
  return `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
}

describe('title', () => {
  test('is the headline on the page, without the kicker above it and the site behind it', () => {
    const head =
      '<title>Old bridge closed for repairs | Daily Example</title><meta property="og:site_name" content="Daily Example">';
    expect(read(head, '<h1>Old bridge closed for repairs</h1>').title).toBe('Old bridge closed for repairs');
    expect(read(head, '<h1><small>Traffic</small> Old bridge closed for repairs</h1>').title).toBe(
      'Old bridge closed for repairs',
    );
    expect(read(head).title).toBe('Old bridge closed for repairs');
  });

  test('is not the name of the site, though that is a heading too', () => {
    const head = '<title>Old bridge closed for repairs</title><meta property="og:site_name" content="Daily Example">';
    expect(read(head, '<h1>Daily Example</h1><h2>Old bridge closed for repairs</h2>').title).toBe(
      'Old bridge closed for repairs',
    );
  });

  test('is not the masthead, a heading with nothing but a link to the front page, whatever words they share', () => {
    const head = '<title>Why the Daily Post of Harlow moves its bridge</title>';
    const masthead = '<h1><a href="/">Daily Post Harlow</a></h1>';
    expect(read(head, `${masthead}<h2>Why the Daily Post of Harlow moves its bridge</h2>`).title).toBe(
      'Why the Daily Post of Harlow moves its bridge',
    );
  });

  test.each([
    ['a kicker in an element', '<h1><span class="article-kicker">Traffic</span>Old bridge closed for repairs</h1>'],
    ['a subtitle in an element', '<h1>Old bridge closed for repairs<span>Detours through the old town</span></h1>'],
  ])('is the main part of a headline with %s', (_, headline) => {
    expect(read('<title>Old bridge closed for repairs - Daily Example</title>', headline).title).toBe(
      'Old bridge closed for repairs',
    );
  });

  test('loses a name of the site that only the address tells', () => {
    expect(read('<title>Old bridge closed for repairs - Daily Forum</title>').title).toBe(
      'Old bridge closed for repairs',
    );
  });

  test('has its character references resolved', () => {
    const head = data({ '@type': 'NewsArticle', headline: 'Mayor: &quot;We can&#8217;t wait&quot;' });
    expect(read(head).title).toBe('Mayor: "We can’t wait"');
  });
});

describe('byline', () => {
  test('names people, not the newsroom', () => {
    const author = [
      { '@type': 'Person', name: 'By Jane Doe' },
      { '@type': 'Organization', name: 'Daily Example' },
    ];
    const publisher = { '@type': 'Organization', name: 'Daily Example' };
    expect(read(data({ '@type': 'NewsArticle', author, publisher })).byline).toBe('Jane Doe');
  });

  test('is put together from first and family name', () => {
    const author = [{ '@type': 'Person', givenName: 'Anna Maria', familyName: 'Bell' }];
    expect(read(data({ '@type': 'NewsArticle', headline: 'Bridge', author })).byline).toBe('Anna Maria Bell');
  });

  test('is cut where only elements divide the names', () => {
    const byline = '<div class="article-byline"><span>Anna Bell</span> <span>Joe Quint</span></div>';
    expect(read('<title>Bridge</title>', `<h1>Bridge</h1>${byline}`).byline).toBe('Anna Bell, Joe Quint');
  });

  test('follows references inside the data', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'Old bridge closed', author: { '@id': '#jane' } },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
      ],
    };
    expect(read(data(graph)).byline).toBe('Jane Doe');
  });

  test('comes from the page where the data name only addresses', () => {
    const head = '<meta property="article:author" content="https://facebook.example/daily">';
    const body =
      '<h1>Old bridge closed</h1><p class="byline">By <a href="/author/jane">Jane Doe</a> and <a href="/author/john">John Roe</a></p>';
    expect(read(head, body).byline).toBe('Jane Doe, John Roe');
  });

  test('takes no date and no "staff" for a name', () => {
    expect(read('<meta name="author" content="Staff">', '<span class="byline">6 May 2024</span>').byline).toBeNull();
  });
});

describe('dates', () => {
  test.each([
    ['2024-05-06T10:15:00+02:00', '2024-05-06T08:15:00.000Z'],
    ['2024-05-06 10:15', '2024-05-06T10:15:00.000Z'],
    ['6 May 2024', '2024-05-06T00:00:00.000Z'],
    ['May 6, 2024, 3:05 pm', '2024-05-06T15:05:00.000Z'],
    ['06.05.2024, 10:15', '2024-05-06T10:15:00.000Z'],
    ['2024年5月6日', '2024-05-06T00:00:00.000Z'],
  ])('reads "%s" as %s', (written, iso) => {
    expect(read('', `<h1>Old bridge closed</h1><time>${written}</time>`, null).publishedTime).toBe(iso);
  });

  test('reads months in the language of the page', () => {
    const page = parseHtml('<html lang="de"><body><time>6. März 2024</time></body></html>');
    expect(readMetadata(page, null).publishedTime).toBe('2024-03-06T00:00:00.000Z');
  });

  test('takes the day from the address when nothing else tells it', () => {
    expect(read('').publishedTime).toBe('2024-05-06T00:00:00.000Z');
  });
});

test('data that is no JSON means no data', () => {
  const head =
    '<script type="application/ld+json">{ "headline": </script><meta property="og:title" content="Old bridge closed">';
  expect(read(head)).toMatchObject({ title: 'Old bridge closed', byline: null });
});

test('data with raw line breaks and a comma too many is read all the same', () => {
  const head =
    '<script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Old\nbridge closed", }</script>';
  expect(read(head).title).toBe('Old bridge closed');
});

test('addresses are absolute', () => {
  const head = '<link rel="canonical" href="/bridge"><meta property="og:image" content="/pictures/1.jpg">';
  expect(read(head)).toMatchObject({
    url: 'https://www.daily.example/bridge',
    leadImage: { src: 'https://www.daily.example/pictures/1.jpg', alt: '' },
  });
});
