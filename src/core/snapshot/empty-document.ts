/**
 * A document of its own, of the same kind as `page`, without a browsing context: nothing in it loads or runs.
 * A shallow clone, because that works alike in browsers and in every DOM implementation that Lede runs on.
 */
export function emptyDocument(page: Document): Document {
  const copy = page.cloneNode(false) as Document;
  while (copy.firstChild) copy.removeChild(copy.firstChild);
  const html = copy.createElement('html');
  copy.appendChild(html);
  html.appendChild(copy.createElement('head'));
  html.appendChild(copy.createElement('body'));
  return copy;
}
