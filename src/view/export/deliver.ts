/** Letters and digits of a title, for a file name; at most about eighty characters. */
export function fileName(title: string, ending: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length > 80) break;
    name += (name && '-') + word;
  }
  return `${name || 'article'}.${ending}`;
}

/** Hands a file to the browser's downloads; no permission is needed for what the page itself made. */
export function download(name: string, type: string, content: string | Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Rich text for word processors and mail, with the plain text beside it. */
export function copyRich(html: string, text: string): Promise<void> {
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  return navigator.clipboard.write([new ClipboardItem({ ...as('text/html', html), ...as('text/plain', text) })]);
}
