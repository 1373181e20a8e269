/** Links from which a footer is the page's own, not that of a quotation or an article. */
const MANY_LINKS = 8;

/** True for the ways through a site: menus, search, the page's own footer. They hold no article on any page. */
export function isNavigation(element: Element): boolean {
  const role = element.getAttribute('role');
  if (element.localName === 'nav' || role === 'navigation' || role === 'search' || role === 'menubar') return true;
  if (element.localName !== 'footer' && role !== 'contentinfo') return false;
  if (element.closest('article, main, blockquote, figure')) return false;
  return element.querySelectorAll('a[href]').length >= MANY_LINKS;
}
