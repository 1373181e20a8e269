import { extract } from '../../../src/cli/analyse';
import { isHidden, readingText } from '../../../src/core/article/reading-text';
import type { Article } from '../../../src/core/article/types';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

const TITLE = 'Ferry stops for the winter';
const TEXT = [
  'The last ferry of the year left the island on Sunday evening with forty passengers and a dog on board.',
  'The shipping company had announced in May that it would save the costs of the empty winter months.',
  'Islanders must now use the post boat, which goes twice a week and only when the waves are low enough.',
  'The mayor, Tove Lind, said that the council would charter a boat of its own for the school children.',
  'Last winter nine people a day took the ferry on average, a third of them workers at the quarry.',
  'In April the ferry is to come back with a new engine, which burns a third less fuel than the old one.',
];
const OTHER = [
  'A bakery in the old town has to close after ninety years because nobody wants to rise at three.',
  'The baker had looked for a successor since spring and had put an advertisement in four newspapers.',
  'Regulars stood in line on Saturday for the last loaves, some of them with cameras around their necks.',
  'The rooms will be let to a shop for telephones, which opens at ten and sells no bread of any kind.',
  'The oven, built by the grandfather of the last baker, will be taken to the open-air museum in March.',
  'The town had nine bakeries in the year of the fair, when the population was half of what it is now.',
  'Two chains have shown interest in the corner, but their ovens are too wide for the listed doors.',
];

const paragraphs = (texts: readonly string[], open = '<p>') => texts.map((text) => `${open}${text}</p>`).join('\n');

function article(body: string, head = ''): Article {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
  const extraction = extract({ html, url: 'https://coast.example/news/ferry' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
}

const linesOf = (body: string, head = '') => readingText(article(body, head), DEFAULT_HIDDEN).text.split('\n\n');

test('of several articles one below the other, the one with the headline of the page is read', () => {
  const other = (title: string) =>
    `<article class="story n2"><h1>${title}</h1><div class="text">${paragraphs([...OTHER, ...OTHER])}</div></article>`;
  const own = `<article class="story n1"><h1>${TITLE}</h1><div class="text">${paragraphs(TEXT)}</div></article>`;
  expect(linesOf(`<main>${own}${other('Bakery closes')}${other('Bread is missed')}</main>`)).toEqual(TEXT);
});

describe('a page that goes on with other articles', () => {
  const story = (attributes: string, title: string, texts: readonly string[]) =>
    `<article ${attributes}><h1>${title}</h1>${paragraphs(texts)}</article>`;

  test('is read as far as the article of its headline, which can stand between others', () => {
    const others = [story('', 'Bakery closes', OTHER), story('', 'Bread is missed', OTHER)];
    expect(linesOf(`<main>${others[0]}${story('', TITLE, TEXT)}${others[1]}</main>`)).toEqual(TEXT);
  });

  test.each([
    ['an attribute', 'data-url="/news/ferry/"', 'Harbour news'],
    ['the link of its headline', '', '<a href="https://coast.example/news/ferry">Harbour news</a>'],
  ])('is read where the open address is, as tells %s', (_, attributes, heading) => {
    const first = story('data-url="/news/bakery"', 'Bakery closes', OTHER);
    const lines = linesOf(`<main>${first}${story(attributes, heading, TEXT)}</main>`);
    expect(lines).toEqual(['Harbour news', ...TEXT]);
  });
});

describe('nothing stands twice', () => {
  test('where a page has a copy for narrow screens', () => {
    const copy = `<h2>The costs</h2>${paragraphs(TEXT)}`;
    const body = `<h1>${TITLE}</h1><div class="wide">${copy}</div><div class="narrow">${copy}</div>`;
    expect(linesOf(`<main>${body}</main>`)).toEqual(['The costs', ...TEXT]);
  });

  test('nor a sentence that a box in the text says again', () => {
    const body = paragraphs(TEXT).replace('</p>', `</p><div class="big"><p>${TEXT[2]}</p></div>`);
    expect(linesOf(`<main><h1>${TITLE}</h1>${body}</main>`)).toEqual(TEXT);
  });

  test('but a question that several people are asked', () => {
    const question = 'What would you save first if the sea came over the wall of the harbour tonight?';
    const answers = [TEXT.slice(0, 3), TEXT.slice(3)].map((texts) => [question, ...texts]);
    const body = answers.map((texts) => `<div class="person">${paragraphs(texts)}</div>`).join('');
    expect(linesOf(`<main><h1>${TITLE}</h1>${body}</main>`)).toEqual(answers.flat());
  });

  test('but a refrain', () => {
    const song = [TEXT[0]!, TEXT[1]!, TEXT[2]!, TEXT[1]!, TEXT[3]!, TEXT[1]!];
    expect(linesOf(`<main><h1>${TITLE}</h1>${paragraphs(song)}</main>`)).toEqual(song);
  });
});

test.each([
  ['in the header of the page', `<header><h1>${TITLE}</h1><p class="lead">LEAD</p></header>`],
  ['as a heading', `<div><h1>${TITLE}</h1><h2 class="sub">LEAD</h2></div>`],
  ['in a box named as a teaser', `<h1>${TITLE}</h1><div class="teaser-text"><p>LEAD</p></div>`],
])('sentences between headline and body are kept: %s', (_, above) => {
  const lead = 'The company saves costs. The council is looking for a boat.';
  const lines = linesOf(`<main>${above.replace('LEAD', lead)}<div class="text">${paragraphs(TEXT)}</div></main>`);
  expect(lines).toEqual([lead, ...TEXT]);
});

test.each([
  [
    'a line with two dates',
    '<p class="dates">PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05, Tue, Nov 19, 2019</p>',
  ],
  ['a form', '<form><p>Tell us what you want to read about in the evening.</p><input type="text"></form>'],
])('what stands between headline and body without being text is not: %s', (_, between) => {
  const body = `<main><h1>${TITLE}</h1>${between}<div class="text">${paragraphs(TEXT)}</div></main>`;
  expect(linesOf(body)).toEqual(TEXT);
});

test('a text is not lost in a box that is named like a menu or a sidebar, when the headline stands in it', () => {
  const bakery = paragraphs(OTHER.slice(0, 3));
  const body = `<div class="sidebar-wrapper"><h1>${TITLE}</h1><div class="rows"><div>${paragraphs(TEXT)}</div></div></div>
    <div class="content"><div class="box">${bakery}</div></div>`;
  expect(linesOf(body)).toEqual(TEXT);
});

test('questions and answers in a dialog below the text are no part of it', () => {
  const questions = ['Why do I see this message?', 'How can I read on my other telephone?', 'Who is the other person?'];
  const dialog = `<section class="capping"><ul>${questions
    .map((question) => `<li><p>${question}</p><p>Because somebody reads with this account somewhere else.</p></li>`)
    .join('')}</ul></section>`;
  expect(linesOf(`<div class="page"><main><h1>${TITLE}</h1>${paragraphs(TEXT)}</main>${dialog}</div>`)).toEqual(TEXT);
});

test('three teasers in a box that says so are no body of an article', () => {
  const teaser = (text: string) => `<div class="teaser"><p>${text}</p></div>`;
  const long = [...TEXT, ...OTHER.slice(3)];
  const body = `<main><h1>${TITLE}</h1><div class="text">${paragraphs(long)}</div>
    <div class="box">${OTHER.slice(0, 3).map(teaser).join('')}</div></main>`;
  expect(linesOf(body)).toEqual(long);
});

test('dates amid the paragraphs are text, above them they tell when the article was published', () => {
  const programme = [...TEXT.slice(0, 3), '29 November 2026', ...TEXT.slice(3)];
  const body = `<main><h1>${TITLE}</h1><div class="text">${paragraphs(['12 November 2026', ...programme])}</div></main>`;
  expect(linesOf(body)).toEqual(programme);
});

test('a text is read and not what readers wrote about it, a forum is read', () => {
  const comments = (n: number) => `<div class="comments">${paragraphs([...OTHER, ...OTHER].slice(0, n))}</div>`;
  expect(linesOf(`<main><h1>${TITLE}</h1><div>${paragraphs(TEXT)}</div>${comments(14)}</main>`)).toEqual(TEXT);
  expect(linesOf(`<main><h1>${TITLE}</h1>${comments(5)}</main>`)).toEqual(OTHER.slice(0, 5));
});

test('a post that asks its readers to write is read, not what they wrote', () => {
  const post = [
    'Once a quarter we open this page so that readers can ask us anything about the ferry, the timetable and the fares. ' +
      'Leave your question in the comments section below, and we will answer it there within a week or two.',
    'Our last open thread, with forty answers about the timetable of the summer, can be read here.',
  ];
  const comments = [...OTHER, ...OTHER].map((text) => `<li class="comment"><p>Ann Bell said:</p><p>${text}</p></li>`);
  const thread = `<h3>Comments</h3><ol class="commentlist">${comments.join('')}</ol>`;
  const body = `<main><article><header><h1>${TITLE}</h1></header><div class="entry">${paragraphs(post)}</div>
    <footer>Posted in Open thread | 10 Comments</footer></article><div id="comments">${thread}</div></main>`;
  expect(linesOf(body)).toEqual(post);
});

test('the only paragraph of a page is its text, also where the metadata have it as the description', () => {
  const result = article(
    `<main><article><h1>${TITLE}</h1><p class="by">By our staff</p><div><p>${TEXT[0]} ${TEXT[1]}</p></div></article></main>`,
    `<meta name="description" content="${TEXT[0]}">`,
  );
  expect(result.dek).toBeNull();
  expect(result.blocks.filter((block) => !isHidden(block, DEFAULT_HIDDEN)).map(({ text }) => text)).toContain(
    `${TEXT[0]} ${TEXT[1]}`,
  );
});

test('links to elsewhere in a list are what the text tells of, links to the same site are other articles', () => {
  const list = (host: string) =>
    `<ul><li><a href="https://${host}/item">Sea charts of the island for nine crowns</a></li></ul>`;
  const body = (host: string) =>
    `<main><h1>${TITLE}</h1><div>${paragraphs(TEXT.slice(0, 3))}${list(host)}${paragraphs(TEXT.slice(3))}</div></main>`;
  expect(linesOf(body('shop.example.org'))).toContain('Sea charts of the island for nine crowns');
  expect(linesOf(body('www.coast.example'))).toEqual(TEXT);
});

test('a card that opens beside a name under the pointer is no part of the sentence', () => {
  const card =
    '<span class="hovercard"><a href="/tove">Tove Lind</a><span class="hovercard-content"><a href="/a">Mayor opens the school</a></span></span>';
  const body = `<main><h1>${TITLE}</h1><div>${paragraphs(TEXT.slice(0, 3))}<p>The mayor, ${card}, said so.</p>${paragraphs(TEXT.slice(3))}</div></main>`;
  expect(linesOf(body)).toContain('The mayor, Tove Lind, said so.');
});

describe('the picture above the text', () => {
  const page = (picture: string, head = '') =>
    article(`<main><h1>${TITLE}</h1>${picture}<div class="text">${paragraphs(TEXT)}</div></main>`, head).blocks.filter(
      ({ kind }) => kind === 'figure',
    );

  test('is kept with its caption', () => {
    const [figure, ...more] = page(
      '<div class="hero"><figure><img src="/ferry.jpg"><figcaption>The ferry in May.</figcaption></figure></div>',
    );
    expect(more).toEqual([]);
    expect(figure).toMatchObject({ text: 'The ferry in May.' });
    expect(figure!.html).toContain('<img src="https://coast.example/ferry.jpg"');
  });

  test('is kept without one where the page names it as its picture', () => {
    const head = '<meta property="og:image" content="https://coast.example/media/ferry-1200x630.jpg">';
    expect(page('<p><img src="/media/ferry-800x420.jpg?w=800"></p>', head)).toHaveLength(1);
    expect(page('<p><img src="/media/logo.jpg"></p>', head)).toEqual([]);
  });

  test('is not the portrait of the author', () => {
    const portrait = '<figure><img src="/vik.jpg"><figcaption>Anna Vik</figcaption></figure>';
    expect(page(`<div class="author-box">${portrait}</div>`)).toEqual([]);
  });
});

test('paragraphs that are each wrapped twice are one text', () => {
  const wrapped = (inner: string) => `<div class="text"><div class="item">${inner}</div></div>`;
  const [first, second] = [OTHER.join(' '), TEXT[2]!];
  const body = `<main><h1>${TITLE}</h1><div class="body">${wrapped(`<p>${first}</p>`)}<h2>What islanders do</h2>${wrapped(`<p>${second}</p>`)}</div></main>`;
  expect(linesOf(body)).toEqual([first, 'What islanders do', second]);
});

test('a fold named "read more" around text is text, one around links leads to other articles', () => {
  const text = `<div class="text">${paragraphs(TEXT)}</div>`;
  const fold = `<section><div class="js-readmore"><p>${OTHER[0]}</p></div></section>`;
  const links = `<section><div class="js-readmore"><p>${OTHER[1]} <a href="/news/bakery">The bakery closes</a></p></div></section>`;
  const lines = linesOf(`<main><h1>${TITLE}</h1>${text.replace(TEXT[3]!, `${TEXT[3]}</p>${fold}<p>`)}${links}</main>`);
  expect(lines).toContain(OTHER[0]);
  expect(lines.join(' ')).not.toContain('bakery closes');
});

describe('a list that ends the text', () => {
  const list = (items: readonly string[], name = 'plain') =>
    `<ul class="${name}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const wrapped = (texts: readonly string[]) => `<div class="para">${paragraphs(texts)}</div>`;
  const hours = ['Monday: 8:30', 'Winter timetable: by notice', 'Sunday: from 10'];
  const boats = ['Port Ellery: post boat', 'Island: council boat'];
  const body = (end: string) =>
    `<main><h1>${TITLE}</h1><div class="text">${wrapped(TEXT.slice(0, 2))}${list(hours)}${wrapped(TEXT.slice(2))}${end}</div></main>`;
  const kept = [...TEXT.slice(0, 2), ...hours, ...TEXT.slice(2)];

  test('is part of it when one of its kind stands amid the paragraphs', () => {
    expect(linesOf(body(list(boats)))).toEqual([...kept, ...boats]);
  });

  test('is none when it is of another kind', () => {
    expect(linesOf(body(list(boats, 'facts')))).toEqual(kept);
  });
});

test('a lead in a box named as a teaser is kept below a headline with a line above it in one heading', () => {
  const head = `<h1><span>Island life</span> ${TITLE}</h1><div class="teaser-text"><p>${OTHER[0]} ${OTHER[1]}</p></div>`;
  expect(linesOf(`<main><div class="intro">${head}</div><div class="text">${paragraphs(TEXT)}</div></main>`)).toEqual([
    `${OTHER[0]} ${OTHER[1]}`,
    ...TEXT,
  ]);
});

describe('boxes named as teasers below a text', () => {
  const text = `<div class="text">${paragraphs([...TEXT, ...OTHER])}</div>`;
  const boxes = (name: string) =>
    TEXT.map((line) => `<li class="${name}"><div class="lines"><p>${line} ${OTHER[1]} ${OTHER[2]}</p></div></li>`);
  const page = (list: readonly string[]) =>
    linesOf(
      `<main><h1>${TITLE}</h1><div class="row">${text}</div><div class="row"><ul>${list.join('')}</ul></div></main>`,
    );

  test('are no part of it, also when they are as long as it is', () => {
    expect(page(boxes('teaser col-3'))).toEqual([...TEXT, ...OTHER]);
  });

  test('hold the text where there is no other', () => {
    const list = `<ul>${boxes('teaser col-3').join('')}</ul>`;
    expect(linesOf(`<main><h1>${TITLE}</h1><p>${TEXT[0]}</p>${list}</main>`).join(' ')).toContain(OTHER[2]);
  });
});

describe('a list of links below the last paragraph', () => {
  const list = (items: readonly (readonly [string, string])[]) =>
    `<ul>${items.map(([text, href]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;
  const page = (end: string) =>
    linesOf(`<main><h1>${TITLE}</h1><div class="text">${paragraphs(TEXT)}${end}</div></main>`);
  const sources = [
    'Lind, T. (2014): Ferries of the northern coast and their crews. Journal of Boats, 33(1), 245-253',
    'Okafor, B. et al. (2018): What islands pay for the winter. Review of Harbours, 22(4), 1-11',
  ];
  const at = (texts: readonly string[], host: string) => texts.map((text) => [text, `https://${host}/10`] as const);

  test('names its sources', () => {
    expect(page(list(at(sources, 'journal.example')))).toEqual([...TEXT, ...sources]);
  });

  test.each([
    ['on the same site', list(at(sources, 'coast.example'))],
    ['to firms', list(at(['Harbour Works', 'Post boat'], 'boats.example'))],
    ['in another element', `</div><div class="box">${list(at(sources, 'journal.example'))}`],
  ])('leads away from the text: %s', (_, end) => {
    expect(page(end)).toEqual(TEXT);
  });
});

test.each([
  ['named so', '<div class="easy-footnotes-wrapper"><ol><li id="fn-1">NOTE</li></ol></div>'],
  ['of that role', '<section role="doc-endnotes"><hr><ol><li id="fn:1"><p>NOTE</p></li></ol></section>'],
])('notes below the text are part of it: in a box %s', (_, box) => {
  const note = 'Without the boats of the navy';
  const page = (end: string) =>
    linesOf(`<main><h1>${TITLE}</h1><div class="text">${paragraphs(TEXT)}</div>${end.replace('NOTE', note)}</main>`);
  expect(page(box)).toEqual([...TEXT, note]);
  expect(page('<div class="facts"><ol><li>NOTE</li></ol></div>')).toEqual(TEXT);
});

test('what an item of a list says in a paragraph of its own is no label', () => {
  const items = ['Harbour', 'Station'].map((place) => `<li><div>${place}:</div><p>6.0 km</p></li>`);
  const lines = linesOf(
    `<main><h1>${TITLE}</h1><div class="text">${paragraphs(TEXT)}<ul class="ways">${items.join('')}</ul></div></main>`,
  );
  expect(lines.filter((line) => line === '6.0 km')).toHaveLength(2);
});
