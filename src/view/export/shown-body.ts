import type { Article, Hiding } from '../../core/article/types';
import { bodyHtml } from '../../core/export/html';
import { cleanNodes } from '../article/clean-html';

/** Attributes that serve the reading view and mean nothing in a file. */
const VIEW_ONLY = ['loading', 'decoding', 'referrerpolicy', 'target', 'rel'];

/** What is shown of an article as one element, cleaned, for a file; in a document of its own, where nothing loads. */
export function shownBody(article: Article, hidden: Hiding, images: boolean): HTMLElement {
  const body = document.implementation.createHTMLDocument('').createElement('div');
  body.append(cleanNodes(bodyHtml(article, hidden)));
  for (const element of body.querySelectorAll('*')) {
    for (const name of VIEW_ONLY) element.removeAttribute(name);
  }
  if (!images) for (const image of body.querySelectorAll('img')) image.remove();
  return body;
}
