import type { ReadingText } from '../../article/types';
import type { TaggerDocument } from '../tagger/document';
import { foldLetters } from '../tagger/words';
import type { Cluster } from './cluster';
import { comparable } from './names';

const SPEECH = new Set('said says told tells added adds announced wrote asked replied argued warned stated'.split(' '));

/** Points for where a name stands; a mention in running text counts 1. */
const POINTS = { title: 6, dek: 3, opening: 2, speaker: 1, credit: -0.9 };

/** How much an article is about an entity: headline, standfirst, opening, mentions, things said; credits hardly count. */
export function prominenceOf(document: TaggerDocument, cluster: Cluster, reading: ReadingText): number {
  const isCredit = (at: number): boolean =>
    reading.spans.some((span) => span.category === 'credits' && at >= span.start && at < span.end);
  const openingEnd = reading.spans.find((span) => span.category === null && span.kind === 'paragraph')?.end ?? 0;
  const forms = [...cluster.forms.keys()].flatMap((form) =>
    cluster.kind === 'PER' ? [form, surnameOf(form)] : [form],
  );
  let points = 0;
  if (holdsAny(reading.title, forms)) points += POINTS.title;
  if (reading.dek && holdsAny(reading.dek, forms)) points += POINTS.dek;
  if (document.tokens[cluster.names[0]!.start]!.start < openingEnd) points += POINTS.opening;
  for (const { start, end } of cluster.names) {
    points += isCredit(document.tokens[start]!.start) ? 1 + POINTS.credit : 1;
    const speaks = SPEECH.has(document.words[end]?.lower ?? '') || SPEECH.has(document.words[start - 1]?.lower ?? '');
    if (speaks) points += POINTS.speaker;
  }
  return points;
}

function surnameOf(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1);
}

function holdsAny(text: string, forms: readonly string[]): boolean {
  const words = text
    .split(/[^\p{L}\p{M}\p{N}.'’-]+/u)
    .map((word) => comparable(foldLetters(word.replace(/['’]s$/, ''))));
  const folded = ` ${words.join(' ')} `;
  return forms.some((form) => folded.includes(` ${form} `));
}
