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

describe('byline: nothing but the people', () => {
  const stated = (name: string) => read(data({ '@type': 'NewsArticle', author: { '@type': 'Person', name } })).byline;
  const shown = (html: string) => read('<title>Bridge</title>', `<main><h1>Bridge</h1>${html}</main>`).byline;

  test.each([
    ['Jane Doe, Political Correspondent', 'Jane Doe'],
    ['Dr. Jane Doe, MD, PhD', 'Dr. Jane Doe'],
    ['Martin Webb, Jr.', 'Martin Webb Jr.'],
    ['JANE DOE in Norhavn', 'JANE DOE'],
    ['Jane Doe Associated Press', 'Jane Doe'],
    ['The Associated Press', 'The Associated Press'],
    ['Autor/in: Jane Doe', 'Jane Doe'],
    ['Simon Read and Anna More', 'Simon Read, Anna More'],
    ['By Jane Doe Published 3 hours ago', 'Jane Doe'],
    ['홍길동 기자 hong@daily.example', '홍길동'],
    ['王小明、李大同', '王小明, 李大同'],
  ])('"%s" is %s', (name, byline) => {
    expect(stated(name)).toBe(byline);
  });

  test.each(['Staff Writer', 'News Desk', 'Editorial Board', 'Guest Contributor', 'Subscribe now'])(
    '"%s" is nobody',
    (name) => {
      expect(read(`<meta name="author" content="${name}">`).byline).toBeNull();
      expect(stated(name)).toBeNull();
    },
  );

  test.each([
    ['<div class="byline">By<a href="/p/7">Jane Doe</a></div>', 'Jane Doe'],
    ['<a class="author-follow" href="/f">Follow Jane Doe</a>', 'Jane Doe'],
    ['<p class="autor">Von Jane Doe und John Roe</p>', 'Jane Doe, John Roe'],
    ['<div class="author-newsletter">Subscribe To Our Newsletter</div>', null],
    ['<h3 class="author-title">About The Author</h3>', null],
    ['<div class="byline"><a href="/all">Read More Stories</a></div>', null],
    ['<div class="more-stories"><p>Mill reopens</p><span class="author-name">Other Guy</span></div>', null],
  ])('of what the page shows: %s', (html, byline) => {
    expect(shown(html)).toBe(byline);
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
    ['2024-05-06T10:15:00+02', '2024-05-06T08:15:00.000Z'],
    ['2024-05-06 03:15 PM', '2024-05-06T15:15:00.000Z'],
    ['20240506T101500Z', '2024-05-06T10:15:00.000Z'],
    ['20240506101500', '2024-05-06T10:15:00.000Z'],
    ['1714990500', '2024-05-06T10:15:00.000Z'],
    ['1714990500000', '2024-05-06T10:15:00.000Z'],
    ['Mon, 06 May 2024 10:15:00 -0400', '2024-05-06T14:15:00.000Z'],
    ['Mon May 06 2024 10:15:00 GMT+0200 (CEST)', '2024-05-06T08:15:00.000Z'],
    ['May 6, 2024 at 10:15 p.m. EDT', '2024-05-07T02:15:00.000Z'],
    ['May 6, 2024, 12:05 AM', '2024-05-06T00:05:00.000Z'],
    ['2024年5月6日 午後3時5分', '2024-05-06T15:05:00.000Z'],
    ['令和6年5月6日', '2024-05-06T00:00:00.000Z'],
    ['2024.05.06 오후 3:05', '2024-05-06T15:05:00.000Z'],
    ['٢٠٢٤-٠٥-٠٦', '2024-05-06T00:00:00.000Z'],
  ])('reads "%s" as %s', (written, iso) => {
    expect(read('', `<h1>Old bridge closed</h1><time>${written}</time>`, null).publishedTime).toBe(iso);
  });

  test.each(['2024-02-31', '1970-01-01T00:00:00Z', '2024-13-01', 'yesterday'])('"%s" tells nothing', (written) => {
    expect(read(`<meta name="date" content="${written}">`, '', null).publishedTime).toBeNull();
  });

  test.each([
    ['fr', 'Publié le 6 mai 2024 à 10h15', '2024-05-06T10:15:00.000Z'],
    ['th', '6 พฤษภาคม 2567', '2024-05-06T00:00:00.000Z'],
    ['ar', '٦ مايو ٢٠٢٤', '2024-05-06T00:00:00.000Z'],
    ['de', 'Montag, 6. Mai 2024, 10.15 Uhr MESZ', '2024-05-06T08:15:00.000Z'],
  ])('reads times, years and digits as %s writes them', (lang, written, iso) => {
    const page = parseHtml(`<html lang="${lang}"><body><time>${written}</time></body></html>`);
    expect(readMetadata(page, null).publishedTime).toBe(iso);
  });

  const FIRST = '<time datetime="2024-05-06T10:00:00Z">6 May</time>';
  const LATER = '<time datetime="2024-05-09T10:00:00Z">9 May</time>';
  test.each([
    ['by its class', `${LATER.replace('<time', '<time class="updated"')} ${FIRST}`],
    ['by the word before it', `<p>Updated: ${LATER} Published: ${FIRST}</p>`],
    ['by its property', `${LATER.replace('<time', '<time itemprop="dateModified"')} ${FIRST}`],
  ])('the day of a later version is not that of the first: %s', (_, dates) => {
    expect(read('', `<article><h1>Old bridge closed</h1>${dates}</article>`, null)).toMatchObject({
      publishedTime: '2024-05-06T10:00:00.000Z',
      modifiedTime: '2024-05-09T10:00:00.000Z',
    });
  });

  test('the only date of a text can be called both', () => {
    const only = '<span class="entry-date published updated">6 May 2024</span>';
    expect(read('', `<article><h1>Old bridge closed</h1>${only}</article>`, null).publishedTime).toBe(
      '2024-05-06T00:00:00.000Z',
    );
  });

  test('the day of a teaser below is that of another article', () => {
    const teaser = `<article>${FIRST}<h2>Mill reopens</h2></article>`;
    const own = '<article><h1>Old bridge closed</h1><p class="posted">9 May 2024</p></article>';
    expect(read('', own + teaser, null).publishedTime).toBe('2024-05-09T00:00:00.000Z');
  });

  test('a version before the first is none', () => {
    const dates = { datePublished: '2024-05-06', dateModified: '2020-01-01' };
    expect(read(data({ '@type': 'NewsArticle', headline: 'Bridge', ...dates })).modifiedTime).toBeNull();
  });

  test('the day at the top of the site is today', () => {
    const body = `<header>${LATER}</header><main><h1>Old bridge closed</h1><p class="posted">Posted on May 6, 2024</p></main>`;
    expect(read('', body, null).publishedTime).toBe('2024-05-06T00:00:00.000Z');
    const own = `<main><header><h1>Old bridge closed</h1>${FIRST}</header></main>`;
    expect(read('', `<header>${LATER}</header>${own}`, null).publishedTime).toBe('2024-05-06T10:00:00.000Z');
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

describe('title without a headline of the first level', () => {
  const TITLE = 'Old bridge closed for repairs';
  test.each([
    ['the site stands before it', `Daily: ${TITLE}`],
    ['a section and a site that nothing else names stand behind it', `${TITLE} | Traffic | The Morning Mail`],
  ])('is the heading that the title begins or ends with: %s', (_, title) => {
    expect(read(`<title>${title}</title>`, `<h2>Weather</h2><h2>${TITLE}</h2>`).title).toBe(TITLE);
  });

  test('is not the name of the site that the title ends with', () => {
    const body = `<h1 class="top">The Morning Mail</h1><h2>${TITLE}</h2>`;
    expect(read(`<title>${TITLE} – The Morning Mail</title>`, body).title).toBe(TITLE);
  });
});

describe('addresses of the article', () => {
  test.each([
    ['the front page', '<link rel="canonical" href="https://www.daily.example/">', URL],
    ['a script', '<link rel="canonical" href="javascript:void(0)">', URL],
    ['one with tracking', '<link rel="canonical" href="/bridge?utm_source=feed">', 'https://www.daily.example/bridge'],
    [
      'one that starts from the base',
      '<base href="/archive/"><link rel="canonical" href="bridge">',
      'https://www.daily.example/archive/bridge',
    ],
  ])('a canonical one that is %s', (_, head, url) => {
    expect(read(head).url).toBe(url);
  });

  test('the picture is secure, and not the sign of the site', () => {
    const logo = '<meta property="og:image" content="http://pictures.example/assets/logo.png">';
    expect(read(logo).leadImage).toBeNull();
    const image = { '@type': 'ImageObject', url: 'http://pictures.example/bridge.jpg' };
    expect(read(logo + data({ '@type': 'NewsArticle', image })).leadImage?.src).toBe(
      'https://pictures.example/bridge.jpg',
    );
  });
});

describe('structured data of the page around the article', () => {
  test('tell its section and its site', () => {
    const steps = ['Home', 'Traffic', 'Old bridge closed'].map((name) => ({ '@type': 'ListItem', name }));
    const way = data({ '@type': 'BreadcrumbList', itemListElement: steps });
    const head = `<title>Old bridge closed</title>${way}${data({ '@type': 'WebSite', name: 'The Mail' })}`;
    expect(read(head)).toMatchObject({ section: 'Traffic', siteName: 'The Mail' });
  });

  test('an article in a list is another one', () => {
    const item = { '@type': 'NewsArticle', headline: 'Mill reopens', author: { name: 'Other Guy' } };
    const list = data({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item }] });
    expect(read(`<title>Old bridge closed</title>${list}`)).toMatchObject({ byline: null, title: 'Old bridge closed' });
  });

  test('a picture can be told elsewhere in them', () => {
    const graph = [
      { '@type': 'Article', headline: 'Old bridge closed', image: { '@id': '#i' } },
      { '@type': 'ImageObject', '@id': '#i', url: 'https://pictures.example/bridge.jpg' },
    ];
    expect(read(data({ '@graph': graph })).leadImage?.src).toBe('https://pictures.example/bridge.jpg');
  });
});
