import DOMPurify from 'dompurify';

const TAGS = [
  ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'q', 'cite'],
  ...['figure', 'figcaption', 'picture', 'img', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['colgroup', 'col', 'pre', 'code', 'kbd', 'samp', 'var', 'a', 'em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins'],
  ...['mark', 'small', 'sub', 'sup', 'abbr', 'dfn', 'time', 'span', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'wbr', 'div'],
];
const ADDRESSES = ['href', 'src', 'cite'];
/** Attributes that hold no address: the check of addresses must leave them alone. */
const PLAIN_ATTRIBUTES = [
  ...['alt', 'title', 'lang', 'dir', 'datetime', 'width', 'height', 'start', 'value', 'reversed'],
  ...['colspan', 'rowspan', 'scope', 'span'],
];
const RASTER = /^data:image\/(png|jpeg|gif|webp|avif)[;,]/i;

/**
 * The nodes of a block's markup, rebuilt from an allow-list. The core cleans as well; this is the wall in front of the
 * extension's own page, whatever a message carries. Links open in a new tab, images load late and without referrer.
 */
export function cleanNodes(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: [...ADDRESSES, ...PLAIN_ATTRIBUTES],
    ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(https?:|mailto:)/i,
    RETURN_DOM_FRAGMENT: true,
  });
}

// Done while the nodes are still in the inert document: in the page's own, a picture is fetched as soon as it exists.
DOMPurify.addHook('afterSanitizeAttributes', (element) => {
  if (element.localName === 'a' && element.hasAttribute('href')) prepareLink(element);
  if (element.localName === 'img') prepareImage(element);
});

function prepareLink(link: Element): void {
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

function prepareImage(image: Element): void {
  const src = image.getAttribute('src');
  // The library lets every kind of data address through on pictures.
  if (!src || (/^data:/i.test(src) && !RASTER.test(src))) {
    image.remove();
    return;
  }
  // Late also means never while pictures are switched off, as they have no box then.
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'no-referrer');
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
}
