/** The parts of the command line's JSON that are printed. */
export interface PrintedArticle {
  title: string;
  dek: string | null;
  byline: string | null;
  text: string;
  removed: { category: string; text: string; reasons: string[] }[];
  quotes: { text: string; speaker: { name: string } | null; key: boolean }[];
  entities: { name: string; type: string; mentions: unknown[] }[];
}

const WIDTH = 100;

/** The first reasons weigh most; more of them tire. */
const REASONS_TOLD = 2;

function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

const heading = (words: string) => console.log(`\n${words}\n${'─'.repeat(words.length)}`);

/** Prints an article for a terminal: the text, what was left out of it and why, who is quoted, who is named. */
export function printArticle({ title, dek, byline, text, removed, quotes, entities }: PrintedArticle): void {
  console.log(`\n${title}\n${'═'.repeat(title.length)}`);
  for (const line of [dek, byline]) if (line) console.log(wrap(line));
  for (const paragraph of text.split('\n\n')) console.log(`\n${wrap(paragraph)}`);
  heading(`Left out (${removed.length})`);
  for (const { category, text: words, reasons } of removed) {
    console.log(`${category}: ${words.length > 80 ? `${words.slice(0, 79)}…` : words}`);
    console.log(wrap(reasons.slice(0, REASONS_TOLD).join('; '), '    '));
  }
  heading('Quotes');
  for (const { text: words, speaker, key } of quotes) {
    console.log(wrap(`${key ? '* ' : '  '}“${words}” (${speaker?.name ?? 'speaker unknown'})`, '  '));
  }
  heading('Names');
  for (const { name, type, mentions } of entities) console.log(`  ${name} (${type}, ${mentions.length})`);
}
