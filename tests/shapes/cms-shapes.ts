// Further ways in which publishing systems set an ask among the paragraphs of an article.
import { escapeHtml } from '../../src/core/blocks/markup';
import type { AskShape } from './shapes';

const lines = (texts: string[], open: string, close: string) => texts.map((x) => open + escapeHtml(x) + close).join('');
const [first, others, last] = [
  (l: string[]) => escapeHtml(l[0]!),
  (l: string[]) => l.slice(1),
  (l: string[]) => escapeHtml(l.at(-1)!),
];

export const CMS_SHAPES: AskShape[] = [
  { name: 'list items', render: (l) => `<ul>${lines(l, '<li>', '</li>')}</ul>` },
  {
    name: 'a table of two columns',
    render: (l) =>
      `<table><tbody><tr><td><strong>${first(l)}</strong></td><td>${lines(others(l), '<span>', '</span><br>')}</td></tr></tbody></table>`,
  },
  {
    name: 'a figure',
    render: (l) => `<figure class="f3"><figcaption>${lines(l, '<p>', '</p>')}</figcaption></figure>`,
  },
  { name: 'a section', render: (l) => `<section><h2>${first(l)}</h2>${lines(others(l), '<p>', '</p>')}</section>` },
  {
    name: 'an open dialog',
    render: (l) => `<dialog open><h2>${first(l)}</h2>${lines(others(l), '<p>', '</p>')}<button>Close</button></dialog>`,
  },
  { name: 'after a rule', render: (l) => `<hr>${lines(l, '<p>', '</p>')}` },
  { name: 'emphasised paragraphs', render: (l) => lines(l, '<p><em>', '</em></p>') },
  { name: 'small print', render: (l) => lines(l, '<p><small>', '</small></p>') },
  { name: 'headings', render: (l) => lines(l, '<h4>', '</h4>') },
  { name: 'centred bold paragraphs', render: (l) => lines(l, '<p style="text-align:center"><b>', '</b></p>') },
  {
    name: 'spans word by word',
    render: (l) =>
      l
        .map(
          (x) =>
            `<p>${x
              .split(' ')
              .map((w) => `<span>${escapeHtml(w)}</span>`)
              .join(' ')}</p>`,
        )
        .join(''),
  },
  {
    name: 'words in marks and links',
    render: (l) =>
      l
        .map((x) => {
          const [a, b, ...rest] = x.split(' ');
          return `<p><mark>${escapeHtml(a!)}</mark> <a href="/x/1">${escapeHtml(b ?? '')}</a> ${escapeHtml(rest.join(' '))}</p>`;
        })
        .join(''),
  },
  { name: 'a paragraph broken by lines', render: (l) => `<p>${l.map(escapeHtml).join('<br/>')}</p>` },
  { name: 'a division broken by lines', render: (l) => `<div>${l.map(escapeHtml).join('<br><br>')}</div>` },
  { name: 'text of a division', render: (l) => l.map((x) => `<div>${escapeHtml(x)}</div>`).join('') },
  {
    name: 'a form',
    render: (l) =>
      `<form action="/f"><h3>${first(l)}</h3>${lines(others(l), '<p>', '</p>')}<input type="email" name="e"><button>OK</button></form>`,
  },
  {
    name: 'a form of amounts',
    render: (l) =>
      `<form><fieldset><legend>${first(l)}</legend>${lines(others(l), '<div>', '</div>')}<label><input type="radio" name="a"> $5</label><label><input type="radio" name="a"> $20</label></fieldset><button type="submit">Next</button></form>`,
  },
  {
    name: 'a group of the WordPress editor',
    render: (l) =>
      `<div class="wp-block-group has-background"><div class="wp-block-group__inner-container"><h3 class="wp-block-heading">${first(l)}</h3>${lines(others(l), '<p class="has-text-align-center">', '</p>')}<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/go">Go</a></div></div></div></div>`,
  },
  {
    name: 'a reusable block with a separator',
    render: (l) =>
      `<hr class="wp-block-separator">${lines(l, '<p class="has-small-font-size">', '</p>')}<hr class="wp-block-separator">`,
  },
  {
    name: 'a card of the Ghost editor',
    render: (l) =>
      `<div class="kg-card kg-callout-card kg-callout-card-grey"><div class="kg-callout-text"><b>${first(l)}</b><br>${others(l).map(escapeHtml).join('<br>')}</div></div>`,
  },
  {
    name: 'a paragraph with a button of a letter service',
    render: (l) =>
      `<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble">${lines(l, '<p class="cta-caption">', '</p>')}</div><form><input type="email" placeholder="Type your email…"><input type="submit" value="OK"></form></div></div>`,
  },
  {
    name: 'an element of an accelerated page',
    render: (l) => `<amp-access-laterpay><div>${lines(l, '<p>', '</p>')}</div></amp-access-laterpay>`,
  },
  {
    name: 'a paragraph type of a content system',
    render: (l) =>
      `<div class="paragraph paragraph--type--promo paragraph--view-mode--default"><div class="field field--name-field-title">${first(l)}</div><div class="field field--name-field-text">${lines(others(l), '<p>', '</p>')}</div></div>`,
  },
  {
    name: 'a nested shadow root',
    render: (l) =>
      `<x-slot-a><template shadowrootmode="open"><x-slot-b><template shadowrootmode="open">${lines(l, '<div>', '</div>')}</template></x-slot-b></template></x-slot-a>`,
  },
  { name: 'definitions', render: (l) => `<dl><dt>${first(l)}</dt>${lines(others(l), '<dd>', '</dd>')}</dl>` },
  { name: 'a note', render: (l) => `<div role="note">${lines(l, '<p>', '</p>')}</div>` },
  {
    name: 'a grid of utility classes',
    render: (l) =>
      `<div class="my-8 rounded-lg bg-gray-100 p-6"><div class="text-xl font-bold">${first(l)}</div>${lines(others(l), '<div class="mt-2 text-sm">', '</div>')}</div>`,
  },
  {
    name: 'paragraphs of the same class as the article',
    render: (l) => lines(l, '<p class="story-text__paragraph">', '</p>'),
  },
  {
    name: 'a heading, paragraphs, a linked last line',
    render: (l) =>
      `<h3>${first(l)}</h3>${lines(others(l).slice(0, -1), '<p>', '</p>')}<p><a href="https://go.example/a">${last(l)}</a></p>`,
  },
  {
    name: 'twice on the page',
    render: (l) => `<div class="i9">${lines(l, '<p>', '</p>')}</div><div class="i9">${lines(l, '<p>', '</p>')}</div>`,
  },
];
