// Pages that say the same as the reference document in the many kinds of markup that news sites use:
// every way to mark up paragraphs meets every way to mark up an ask, at every place of the article.
import { escapeHtml } from '../../src/core/blocks/markup';

/** A way to mark up the paragraphs of an article; `insert` is the ask's markup, to stand before paragraph `at`. */
export interface BodyShape {
  name: string;
  render: (paragraphs: string[], insert: string, at: number) => string;
}

/** A way to mark up an ask of several lines; the first line is its heading, the last one its button or closing line. */
export interface AskShape {
  name: string;
  render: (lines: string[]) => string;
}

const joined = (parts: string[], insert: string, at: number, separator = '\n') =>
  [...parts.slice(0, at), insert, ...parts.slice(at)].join(separator);
const each = (open: string, close: string) => (paragraphs: string[], insert: string, at: number) =>
  joined(
    paragraphs.map((p) => open + escapeHtml(p) + close),
    insert,
    at,
  );

export const BODY_SHAPES: BodyShape[] = [
  { name: 'paragraphs in an article', render: (p, i, at) => `<article>${each('<p>', '</p>')(p, i, at)}</article>` },
  {
    name: 'paragraphs with hashed classes',
    render: (p, i, at) =>
      `<div class="css-1r7ky0e"><div class="css-53u6y8">${each('<p class="css-at9mc1 evys1bk0">', '</p>')(p, i, at)}</div></div>`,
  },
  {
    name: 'a div for each paragraph',
    render: (p, i, at) => `<div class="story">${each('<div class="par">', '</div>')(p, i, at)}</div>`,
  },
  {
    name: 'a div and a paragraph each',
    render: (p, i, at) =>
      `<main>${each('<div data-component="text-block" class="ssrcss-11r1m41"><p class="ssrcss-1q0x1qg"><span>', '</span></p></div>')(p, i, at)}</main>`,
  },
  {
    name: 'a section each',
    render: (p, i, at) =>
      `<article class="post">${each('<section class="s-block"><div class="inner"><p>', '</p></div></section>')(p, i, at)}</article>`,
  },
  {
    name: 'double line breaks',
    render: (p, i, at) =>
      `<div id="articleBody">${p.slice(0, at).map(escapeHtml).join('<br><br>')}${at > 0 ? '<br><br>' : ''}${i}<br><br>${p.slice(at).map(escapeHtml).join('<br><br>')}</div>`,
  },
  {
    name: 'spans as blocks',
    render: (p, i, at) =>
      `<div class="article-text">${each('<span class="block-text" style="display:block">', '</span><br><br>')(p, i, at)}</div>`,
  },
  {
    name: 'custom elements',
    render: (p, i, at) => `<story-body>${each('<story-paragraph>', '</story-paragraph>')(p, i, at)}</story-body>`,
  },
  {
    name: 'a layout table',
    render: (p, i, at) =>
      `<table width="100%"><tr><td width="160"><a href="/">Home</a><br><a href="/world">World</a></td><td>${each('<p><font face="Georgia">', '</font></p>')(p, i, at)}</td></tr></table>`,
  },
  {
    name: 'two containers',
    render: (p, i, at) =>
      `<article><div class="body-part">${each('<p>', '</p>')(p.slice(0, at), '', at)}</div>${i}<div class="body-part">${each('<p>', '</p>')(p.slice(at), '', 0)}</div></article>`,
  },
  {
    name: 'microdata',
    render: (p, i, at) =>
      `<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="articleBody">${each('<p dir="ltr">', '</p>')(p, i, at)}</div></div>`,
  },
];

const [open, close] = ['<', '>'];
const tag =
  (name: string, attributes = '') =>
  (content: string) =>
    `${open}${name}${attributes && ` ${attributes}`}${close}${content}${open}/${name}${close}`;
const p = tag('p');
const head = (lines: string[]) => escapeHtml(lines[0]!);
const rest = (lines: string[]) => lines.slice(1).map(escapeHtml);
const lastAs = (lines: string[], last: (text: string) => string) =>
  [
    ...rest(lines)
      .slice(0, -1)
      .map((l) => p(l)),
    last(rest(lines).at(-1) ?? ''),
  ].join('');

export const ASK_SHAPES: AskShape[] = [
  { name: 'plain sibling paragraphs', render: (l) => l.map((line) => p(escapeHtml(line))).join('') },
  {
    name: 'an aside with a heading',
    render: (l) =>
      `<aside><h3>${head(l)}</h3>${rest(l)
        .map((x) => p(x))
        .join('')}</aside>`,
  },
  {
    name: 'a box with hashed classes',
    render: (l) =>
      `<div class="sc-1k2x9f0-0 hYwQnb"><div class="sc-1k2x9f0-1 dPqLmN">${head(l)}</div>${rest(l)
        .map((x) => `<div class="sc-1k2x9f0-2 eZbTyU">${x}</div>`)
        .join('')}</div>`,
  },
  {
    name: 'a box with telling classes',
    render: (l) =>
      `<div class="donation-box"><h2>${head(l)}</h2>${rest(l)
        .map((x) => p(x))
        .join('')}</div>`,
  },
  {
    name: 'a custom element',
    render: (l) =>
      `<reader-revenue-banner><h2>${head(l)}</h2>${rest(l)
        .map((x) => p(x))
        .join('')}</reader-revenue-banner>`,
  },
  {
    name: 'a declarative shadow root',
    render: (l) =>
      `<support-card><template shadowrootmode="open"><h2>${head(l)}</h2>${rest(l)
        .map((x) => p(x))
        .join('')}</template></support-card>`,
  },
  {
    name: 'bold paragraphs with rules around',
    render: (l) => `<hr>${l.map((x) => `<p><strong>${escapeHtml(x)}</strong></p>`).join('')}<hr>`,
  },
  { name: 'one paragraph with line breaks', render: (l) => `<p><em>${l.map(escapeHtml).join('<br>')}</em></p>` },
  {
    name: 'a list',
    render: (l) =>
      `<div><p>${head(l)}</p><ul>${rest(l)
        .map((x) => `<li>${x}</li>`)
        .join('')}</ul></div>`,
  },
  {
    name: 'a table cell',
    render: (l) =>
      `<table><tr><td><b>${head(l)}</b></td></tr><tr><td>${rest(l)
        .map((x) => p(x))
        .join('')}</td></tr></table>`,
  },
  {
    name: 'a section with a button',
    render: (l) =>
      `<section class="c-insert"><h4>${head(l)}</h4>${lastAs(l, (x) => `${p(x)}<button type="button">Continue</button>`)}</section>`,
  },
  {
    name: 'a section with a linked button',
    render: (l) =>
      `<div class="insert-7f3a"><p>${head(l)}</p>${lastAs(l, (x) => `${p(x)}<a class="btn" href="https://give.example/checkout">Yes</a>`)}</div>`,
  },
  {
    name: 'a blockquote',
    render: (l) => `<blockquote class="box">${l.map((x) => p(escapeHtml(x))).join('')}</blockquote>`,
  },
  {
    name: 'a complementary region',
    render: (l) =>
      `<div role="complementary" aria-label="Message"><div>${l.map((x) => `<div><span>${escapeHtml(x)}</span></div>`).join('')}</div></div>`,
  },
  {
    name: 'a fold',
    render: (l) =>
      `<details open><summary>${head(l)}</summary>${rest(l)
        .map((x) => p(x))
        .join('')}</details>`,
  },
  {
    name: 'a linked card',
    render: (l) =>
      `<a href="/more-about-us?x=1" class="card"><div>${head(l)}</div>${rest(l)
        .map((x) => `<div>${x}</div>`)
        .join('')}</a>`,
  },
  {
    name: 'paragraphs with a link each',
    render: (l) => l.map((x) => `<p><a href="/p/8812">${escapeHtml(x)}</a></p>`).join(''),
  },
];

/** The page around an article: head, navigation, headline, footer; nothing but `body` differs between the pages. */
export function page(title: string, dek: string, body: string, after = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)} - The Daily Sample</title>
<meta property="og:title" content="${escapeHtml(title)}"><meta name="description" content="${escapeHtml(dek)}"><meta property="og:site_name" content="The Daily Sample"></head>
<body><header><a href="/">The Daily Sample</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li><li><a href="/subscribe">Subscribe</a></li></ul></nav></header>
<h1>${escapeHtml(title)}</h1><p class="standfirst">${escapeHtml(dek)}</p>
${body}
${after}
<footer><ul><li><a href="/about">About us</a></li><li><a href="/contact">Contact</a></li><li><a href="/privacy">Privacy</a></li></ul><p>© The Daily Sample 2023. All rights reserved.</p></footer></body></html>`;
}
