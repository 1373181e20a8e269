import DOMPurify from 'dompurify';

const TAGS = [
  ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'q', 'cite'],
  ...['figure', 'figcaption', 'picture', 'img', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['colgroup', 'col', 'pre', 'code', 'kbd', 'samp', 'var', 'a', 'em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins'],
  ...['mark', 'small', 'sub', 'sup', 'abbr', 'dfn', 'time', 'span', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'wbr', 'div'],
];
const ATTRIBUTES = [
  ...['href', 'src', 'alt', 'title', 'lang', 'dir', 'cite', 'datetime', 'width', 'height', 'start', 'value'],
  ...['reversed', 'colspan', 'rowspan', 'scope', 'span'],
];

/**
 * The nodes of a block's markup, rebuilt from an allow-list. The core cleans as well; this is the wall in front of the
 * extension's own page, whatever a message carries. Links open in a new tab, images load late and without referrer.
 */
export function cleanNodes(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(https?:|mailto:|data:image\/(png|jpeg|gif|webp|avif);)/i,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a')) {
    if (!link.hasAttribute('href')) continue;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  for (const image of fragment.querySelectorAll('img')) prepareImage(image);
  return fragment;
}

function prepareImage(image: HTMLImageElement): void {
  if (!image.hasAttribute('src')) {
    image.remove();
    return;
  }
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  if (!image.hasAttribute('alt')) image.alt = '';
}
