import type { Article, Hiding } from '../../core/article/types';
import { type BookImage, epub } from '../../core/export/epub';
import { imageBytes } from './images';
import { shownBody } from './shown-body';

/** An EPUB of what is shown. A picture that cannot be had is left out, its caption stays: a book may not fetch. */
export async function epubFile(article: Article, hidden: Hiding, images: boolean, now: Date): Promise<Uint8Array> {
  const body = shownBody(article, hidden, images);
  const pictures = await packImages(body);
  const serializer = new XMLSerializer();
  return epub({
    article,
    body: [...body.childNodes].map((node) => serializer.serializeToString(node)).join('\n'),
    images: pictures,
    identifier: `urn:uuid:${crypto.randomUUID()}`,
    modified: now.toISOString().replace(/\.\d+Z$/, 'Z'),
  });
}

async function packImages(body: HTMLElement): Promise<BookImage[]> {
  const elements = [...body.querySelectorAll('img')];
  const packed = await Promise.all(
    elements.map(async (image, index): Promise<BookImage | null> => {
      const blob = await imageBytes(image.src);
      if (!blob) {
        image.remove();
        return null;
      }
      const path = `images/${index + 1}.jpg`;
      image.setAttribute('src', path);
      return { path, mediaType: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
    }),
  );
  return packed.filter((image) => image !== null);
}
