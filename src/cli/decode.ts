import sniffHTMLEncoding from 'html-encoding-sniffer';

/** What browsers take for a page in a Latin script that says nothing of its encoding. */
const FALLBACK = 'windows-1252';

/**
 * The text of a file. Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever the file declares: pages saved from a browser
 * often keep the declaration of the server's encoding. Everything else goes by byte order mark and `meta` element, as the HTML
 * standard says ("determining the character encoding").
 * @returns the text without its byte order mark, or null where the bytes are no text (a zero byte outside of UTF-16)
 */
export function decodeFile(bytes: Uint8Array): string | null {
  const encoding = sniffHTMLEncoding(bytes, { defaultEncoding: FALLBACK });
  if (!encoding.startsWith('UTF-16') && bytes.includes(0)) return null;
  return asUtf8(bytes) ?? new TextDecoder(encoding).decode(bytes);
}

function asUtf8(bytes: Uint8Array): string | null {
  if (bytes.every((byte) => byte < 0x80)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
