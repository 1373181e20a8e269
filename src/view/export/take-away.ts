/** Everything a reader can take away; loaded when first asked for. Always of what is shown. */
import type { Article, Hiding } from '../../core/article/types';
import { articleHtml } from '../../core/export/html';
import { articleMarkdown } from '../../core/export/markdown';
import { articleText } from '../../core/export/text';
import { copyRich, copyText, download, fileName } from './deliver';
import { epubFile } from './epub-file';
import { htmlFile } from './html-file';

export const FORMATS = ['copy-text', 'copy-markdown', 'copy-rich', 'save-markdown', 'save-html', 'save-epub'] as const;
export type Format = (typeof FORMATS)[number];

export interface Shown {
  article: Article;
  hidden: Hiding;
  /** Whether the reader wants pictures. */
  images: boolean;
}

/** Copies or saves what is shown. @throws when the browser refuses the clipboard */
export async function takeAway(format: Format, { article, hidden, images }: Shown, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const { title } = article;
  switch (format) {
    case 'copy-text':
      return copyText(articleText(article, hidden));
    case 'copy-markdown':
      return copyText(articleMarkdown(article, hidden, today));
    case 'copy-rich':
      return copyRich(articleHtml(article, hidden), articleText(article, hidden));
    case 'save-markdown':
      return download(fileName(title, 'md'), 'text/markdown', articleMarkdown(article, hidden, today));
    case 'save-html':
      return download(fileName(title, 'html'), 'text/html', await htmlFile(article, hidden, images));
    case 'save-epub':
      return download(fileName(title, 'epub'), 'application/epub+zip', await epubFile(article, hidden, images, now));
  }
}
