import type { Article, Hiding } from '../../core/article/types';
import { escapeHtml } from '../../core/blocks/markup';
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
  const body = shownBody(article, hidden, images);
  await inlineImages(body);
  const title = escapeHtml(article.title);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>\n${STYLE}</style>`,
  ];
  const content = [
    `<h1>${title}</h1>`,
    article.dek ? `<p class="dek">${escapeHtml(article.dek)}</p>` : '',
    `<p class="meta">${sourceLine(article)}</p>`,
    body.innerHTML,
  ];
  return `<!doctype html>
<html lang="${escapeHtml(article.lang)}" dir="${article.dir}">
<head>
${head.join('\n')}
</head>
<body>
${content.filter(Boolean).join('\n')}
</body>
</html>
`;
}

function sourceLine({ byline, siteName, publishedTime, url }: Article): string {
  const date = publishedTime && formatDate(publishedTime);
  const words = [byline, siteName, date].filter((part): part is string => !!part).map(escapeHtml);
  const link = url ? `<br><a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : '';
  return words.join(' · ') + link;
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
