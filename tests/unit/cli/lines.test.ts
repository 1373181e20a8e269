import { Readable } from 'node:stream';
import { readLines } from '../../../src/cli/lines';

async function collect(chunks: Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks, { objectMode: true }))) lines.push(line);
  return lines;
}

test('joins what chunks cut apart, characters too', async () => {
  const bytes = Buffer.from('{"text":"Žižkov"}\r\nzwei\n\nletzte', 'utf8');
  const chunks = [...bytes].map((byte) => Buffer.from([byte]));
  expect(await collect(chunks)).toEqual(['{"text":"Žižkov"}', 'zwei', '', 'letzte']);
});

test('reads no further than its consumer has come', async () => {
  let given = 0;
  async function* source() {
    for (; given < 100; given++) yield Buffer.from(`line ${given}\n`);
  }
  const lines = readLines(Readable.from(source(), { highWaterMark: 1 }));
  await lines.next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(given).toBeLessThan(10);
});
