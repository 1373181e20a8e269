import type { Article, Hiding } from '../../core/article/types';
import { formatDate } from '../../shared/i18n';
import { asDataUrl, imageBytes } from './images';
import { shownBody } from './shown-body';

const STYLE = `body{max-width:64ch;margin:3rem auto;padding:0 1.5rem;font:1.125rem/1.6 Charter,Georgia,serif;color:#1c1b19;background:#fdfcf9}
h1{line-height:1.15;text-wrap:balance}
.dek,.meta{color:#575249}
figure{margin:1.5em 0}
img{max-width:100%;height:auto}
figcaption{font-size:.8em;color:#575249}
blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid #e3ded4;font-style:italic}
table{border-collapse:collapse}
th,td{padding:.4em .8em .4em 0;border-bottom:1px solid #e3ded4;text-align:start}
@media (prefers-color-scheme:dark){body{color:#e9e5dd;background:#191817}.dek,.meta,figcaption{color:#aca598}}
`;

/** One file that needs nothing else: style inside, and the pictures where they can be had. */
export async function htmlFile(article: Article, hidden: Hiding, images: boolean): Promise<string> {
  const page = document.implementation.createHTMLDocument(article.title);
  page.documentElement.lang = article.lang;
  page.documentElement.dir = article.dir;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const viewport = page.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.prepend(charset, viewport);
  page.head.append(style);

  const body = shownBody(article, hidden, images);
  await inlineImages(body);
  page.body.append(element(page, 'h1', '', article.title));
  if (article.dek) page.body.append(element(page, 'p', 'dek', article.dek));
  page.body.append(sourceLine(page, article));
  page.body.append(...body.childNodes);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function element(page: Document, tag: string, name: string, text: string): HTMLElement {
  const made = page.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

function sourceLine(page: Document, article: Article): HTMLElement {
  const date = article.publishedTime && formatDate(article.publishedTime);
  const line = element(page, 'p', 'meta', [article.byline, article.siteName, date].filter(Boolean).join(' · '));
  if (article.url) {
    const link = page.createElement('a');
    link.href = article.url;
    link.textContent = article.url;
    line.append(page.createElement('br'), link);
  }
  return line;
}

async function inlineImages(body: HTMLElement): Promise<void> {
  const images = [...body.querySelectorAll('img')];
  await Promise.all(
    images.map(async (image) => {
      if (image.src.startsWith('data:')) return;
      const bytes = await imageBytes(image.src);
      if (bytes) image.src = await asDataUrl(bytes);
    }),
  );
}
