import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a UTF-8 stream without their line ends; a last line without one counts too. Reads no further than the
 * consumer has come (readline's own iterator reads ahead without limit: a thousand pages of half a megabyte each).
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer);
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, end));
      yield pieces.join('').replace(/\r$/, '');
      pieces = [];
      from = end + 1;
    }
    pieces.push(text.slice(from));
  }
  const last = pieces.join('') + decoder.end();
  if (last !== '') yield last;
}
