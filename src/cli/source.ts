import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Source } from './analyse';
import { decodeFile } from './decode';

/** An input that cannot be read as a page or a text; the message names the file and says why. */
export class UnreadableSource extends Error {
  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
  }
}

/**
 * A page or a plain text from a file. Standard input is a page when there is a tag in it.
 * @param file a path, or `-` for standard input
 * @throws UnreadableSource
 */
export function readSource(file: string, url: string | null): Source {
  const content = decodeFile(readBytes(file));
  if (content === null) throw new UnreadableSource(file, 'this is not text but binary data');
  if (content.trim() === '') throw new UnreadableSource(file, 'there is nothing but white space in the file');
  const hasTag = /<[a-z!/]/i.test(content);
  if (extname(file).toLowerCase() === '.txt' || (file === '-' && !hasTag)) return { text: content };
  if (!hasTag)
    throw new UnreadableSource(file, 'this is not HTML, there is no tag in it (a plain text is read from a .txt file)');
  return { html: content, url };
}

function readBytes(file: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new UnreadableSource(file, `cannot be read: ${readError(error)}`);
  }
  if (bytes.length === 0) throw new UnreadableSource(file, 'the file is empty');
  return bytes;
}

function readError(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'permission is denied';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
