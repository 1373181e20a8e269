import { extract } from '../../../src/cli/analyse';

const SENTENCE =
  'The last ferry of the year left the island on Sunday evening with forty passengers and a dog on board.';
const SUBJECTS = 'Ferry Bakery Quarry School Harbour Museum Bridge Library Theatre Orchard Market Chapel'.split(' ');

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const teasers = (count: number) =>
  SUBJECTS.slice(0, count)
    .map((name) => `<div><h3><a href="/news/${name}">${name} on the coast has to wait for spring</a></h3></div>`)
    .join('');

function reasonOf(html: string, url = 'https://coast.example/news/story'): string | null {
  const extraction = extract({ html, url });
  return extraction.ok ? null : extraction.reason;
}

test.each([
  ['a front page', 'front-page', page('Coast Daily', `<main>${teasers(12)}</main>`), 'https://coast.example/'],
  [
    'the front page of a language, with a teaser text',
    'front-page',
    page('Coast Daily', `<main><p>${SENTENCE} ${SENTENCE}</p>${teasers(12)}</main>`),
    'https://coast.example/en/',
  ],
  ['a page of a section', 'front-page', page('Island', `<main>${teasers(12)}</main>`), 'https://coast.example/island'],
  [
    'search results',
    'search-results',
    page('Search: ferry', `<main>${teasers(5)}<p>${SENTENCE}</p></main>`),
    'https://coast.example/search?q=ferry',
  ],
  [
    'a login wall',
    'login-wall',
    page(
      'Coast Daily',
      '<main><h1>Welcome back</h1><form><input type="email"><input type="password"><button>Log in</button></form><p>Enter your details to go on reading on this device.</p></main>',
    ),
    'https://coast.example/news/story',
  ],
  [
    'a consent page',
    'consent-page',
    page(
      'Coast Daily',
      `<div><h1>Your privacy</h1><p>We and our partners store cookies on your device and process personal data to show
       personalised ads and content. You can accept all cookies or manage your preferences at any time in our privacy policy.</p>
       <button>Accept all</button><button>Reject all</button></div>`,
    ),
    'https://coast.example/news/story',
  ],
  [
    'an error page',
    'error-page',
    page(
      '404 - Coast Daily',
      '<main><h1>Page not found</h1><p>The page that you are looking for has moved or never was here.</p></main>',
    ),
    'https://coast.example/news/story',
  ],
])('%s is no article', (_, reason, html, url) => {
  expect(reasonOf(html, url)).toBe(reason);
});

test.each([
  [
    'a brief of two sentences among many teasers',
    page(
      'Ferry stops',
      `<main><article><h1>Ferry stops</h1><p>${SENTENCE}</p><p>${SENTENCE} It comes back in April with a new engine. ${SENTENCE} ${SENTENCE}</p></article>${teasers(12)}</main>`,
    ),
  ],
  [
    'a report about the number 404',
    page('Bus 404 stops', `<main><h1>Bus 404 stops for the winter</h1>${`<p>${SENTENCE}</p>`.repeat(5)}</main>`),
  ],
  [
    'a report with a form to log in beside it',
    page(
      'Ferry stops',
      `<form><input type="password"></form><main><h1>Ferry stops</h1>${`<p>${SENTENCE}</p>`.repeat(5)}</main>`,
    ),
  ],
  [
    'a report about cookies',
    page(
      'Cookies',
      `<main><h1>Court bans cookies</h1>${'<p>The court said on Monday that a site may not store cookies before the reader has agreed to it in so many words.</p>'.repeat(3)}${`<p>${SENTENCE}</p>`.repeat(5)}</main>`,
    ),
  ],
])('%s is an article', (_, html) => {
  expect(reasonOf(html)).toBeNull();
});

test('what there is is offered all the same', () => {
  const extraction = extract({
    html: page('Coast Daily', `<main><p>${SENTENCE} ${SENTENCE}</p>${teasers(12)}</main>`),
    url: 'https://coast.example/',
  });
  if (extraction.ok) throw new Error('an article');
  expect(extraction.offer?.blocks.map(({ text }) => text)).toContain(`${SENTENCE} ${SENTENCE}`);
});

test('an address with the number of an article is no front page', () => {
  const body = `<main><h1>Ferry stops</h1><p>${SENTENCE} ${SENTENCE}</p></main><aside>${teasers(12)}</aside>`;
  expect(reasonOf(page('Ferry stops', body), 'https://coast.example/?p=3289')).toBeNull();
  expect(reasonOf(page('Ferry stops', body), 'https://coast.example/?ref=start')).toBe('front-page');
});
