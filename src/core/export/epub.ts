import { strToU8, zipSync } from 'fflate';
import type { Article } from '../article/types';
import { escapeHtml } from '../blocks/markup';

export interface BookImage {
  /** File name inside the book, as the chapter's markup refers to it ("images/1.png"). */
  path: string;
  mediaType: string;
  bytes: Uint8Array;
}

export interface Book {
  article: Article;
  /** The article's blocks as well-formed XHTML. */
  body: string;
  images: BookImage[];
  /** A URN that names this book for good. */
  identifier: string;
  /** When the book was made: ISO 8601 in UTC, to the second ("2026-03-12T07:40:00Z"). */
  modified: string;
}

const STYLE = `body{font-family:serif;line-height:1.5}
h1{line-height:1.2}
.dek,.meta{color:#555}
blockquote{margin:1em;font-style:italic}
figure{margin:1em 0}
img{max-width:100%}
figcaption{font-size:.85em}
`;

/**
 * An EPUB 3 book with one chapter.
 * Layout of the container: EPUB 3.3, W3C Recommendation, sections 4 to 7; the type comes first and uncompressed.
 */
export function epub(book: Book): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageDocument(book)),
    'EPUB/nav.xhtml': strToU8(navigation(book)),
    'EPUB/article.xhtml': strToU8(chapter(book)),
    'EPUB/style.css': strToU8(STYLE),
    ...Object.fromEntries(book.images.map(({ path, bytes }) => [`EPUB/${path}`, [bytes, { level: 0 }] as const])),
  } as Parameters<typeof zipSync>[0]);
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/** A language tag is required; "und" is one. */
const languageOf = ({ article }: Book): string => escapeHtml(article.lang || 'und');

function packageDocument(book: Book): string {
  const { article, identifier, modified, images } = book;
  const optional = [
    article.byline && `<dc:creator>${escapeHtml(article.byline)}</dc:creator>`,
    article.siteName && `<dc:publisher>${escapeHtml(article.siteName)}</dc:publisher>`,
    article.publishedTime && `<dc:date>${escapeHtml(article.publishedTime)}</dc:date>`,
    article.url && `<dc:source>${escapeHtml(article.url)}</dc:source>`,
    article.dek && `<dc:description>${escapeHtml(article.dek)}</dc:description>`,
  ].filter(Boolean);
  const items = images.map(
    ({ path, mediaType }, index) => `<item id="image${index}" href="${path}" media-type="${mediaType}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${languageOf(book)}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">${escapeHtml(identifier)}</dc:identifier>
    <dc:title>${escapeHtml(article.title || 'Untitled')}</dc:title>
    <dc:language>${languageOf(book)}</dc:language>
    <meta property="dcterms:modified">${modified}</meta>
    ${optional.join('\n    ')}
  </metadata>
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>
    <item id="style" href="style.css" media-type="text/css"/>
    ${items.join('\n    ')}
  </manifest>
  <spine>
    <itemref idref="article"/>
  </spine>
</package>
`;
}

const page = (book: Book, title: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${languageOf(book)}" xml:lang="${languageOf(book)}" dir="${book.article.dir}">
<head><meta charset="UTF-8"/><title>${title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>
`;

function navigation(book: Book): string {
  const title = escapeHtml(book.article.title || 'Untitled');
  return page(book, title, `<nav epub:type="toc"><ol><li><a href="article.xhtml">${title}</a></li></ol></nav>`);
}

function chapter(book: Book): string {
  const { title, dek, byline, siteName } = book.article;
  const meta = [byline, siteName].filter((part): part is string => !!part).map(escapeHtml);
  const head = [
    `<h1>${escapeHtml(title || 'Untitled')}</h1>`,
    dek ? `<p class="dek">${escapeHtml(dek)}</p>` : '',
    meta.length > 0 ? `<p class="meta">${meta.join(' · ')}</p>` : '',
  ];
  return page(book, escapeHtml(title || 'Untitled'), head.join('') + book.body);
}
