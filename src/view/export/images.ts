/** A picture that takes longer than this stays out. */
const PATIENCE_MS = 8000;

/**
 * The bytes of a picture, by way of the picture the reader is shown, so that no permission is needed. A site that does
 * not let other pages read its pictures keeps them.
 * @returns null where they cannot be had
 */
export async function imageBytes(src: string): Promise<Blob | null> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.referrerPolicy = 'no-referrer';
  image.src = src;
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('too late')), PATIENCE_MS));
  try {
    await Promise.race([image.decode(), late]);
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.88));
  } catch {
    return null;
  }
}

export async function asDataUrl(blob: Blob): Promise<string> {
  const reader = new FileReader();
  const done = new Promise<string>((resolve) => {
    reader.onload = () => resolve(String(reader.result));
  });
  reader.readAsDataURL(blob);
  return done;
}
