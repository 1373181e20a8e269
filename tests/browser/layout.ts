import type { Page } from 'puppeteer-core';

/**
 * What does not fit: elements that reach out of the window to the side, and words that are cut off or reach out of their own box.
 * What scrolls sideways by itself (tables, code), and lines that end in an ellipsis by design, may be wider than their box.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const isReading = (element: Element) => Boolean(element.closest('.article-body table, .article-body pre'));
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest('.visually-hidden, svg, option') || isReading(element)) continue;
      if (box.right > innerWidth + 1 || box.left < -1) found.push(`out of the window: ${name(element)}`);
      const style = getComputedStyle(element);
      const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const measured =
        element.clientWidth > 0 && !shortened && !scrolls(element) && hasWords && element.tagName !== 'SELECT';
      if (measured && element.scrollWidth > element.clientWidth + 1) found.push(`wider than its box: ${name(element)}`);
    }
    return found;
  });

/** Words or names of controls that are missing, or that show how they are made. */
export const missingWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, h1, h2',
    )) {
      const labels = [...((control as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join('');
      const words = control.getAttribute('aria-label') ?? `${control.textContent}${labels}`;
      if (!words.trim() && control.getBoundingClientRect().width > 0) found.push(control.outerHTML.slice(0, 90));
    }
    const text = document.getElementById('app')?.textContent ?? '';
    for (const bad of [/\$\d/, /undefined|NaN|\[object/, /__MSG/]) if (bad.test(text)) found.push(String(bad));
    return found;
  });
