declare module 'html-encoding-sniffer' {
  /** @returns the name of an encoding of the WHATWG standard, from the byte order mark, the given label or a `meta` element */
  export default function sniffHTMLEncoding(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
