import type { ReadingText } from '../../article/types';
import type { TaggerDocument } from '../tagger/document';
import { foldLetters } from '../tagger/words';
import type { Cluster } from './cluster';
import { comparable } from './names';

const SPEECH = new Set('said says told tells added adds announced wrote asked replied argued warned stated'.split(' '));

/** Points for where a name stands; a mention in running text counts 1. */
const POINTS = { title: 6, dek: 3, opening: 2, speaker: 1, credit: -0.9 };

/** What of an article tells prominence, found once for all its names. */
export interface Frame {
  title: string;
  dek: string;
  credits: readonly { start: number; end: number }[];
  /** End of the first paragraph. */
  openingEnd: number;
}

export function frameOf({ title, dek, spans }: ReadingText): Frame {
  return {
    title: foldedWords(title),
    dek: foldedWords(dek ?? ''),
    credits: spans.filter((span) => span.category === 'credits').slice(0, MOST_CREDITS),
    openingEnd: spans.find((span) => span.category === null && span.kind === 'paragraph')?.end ?? 0,
  };
}

/** More blocks of credits no article has; every mention is compared with them. */
const MOST_CREDITS = 50;

/** How much an article is about an entity: headline, standfirst, opening, mentions, things said; credits hardly count. */
export function prominenceOf(document: TaggerDocument, cluster: Cluster, frame: Frame): number {
  const isCredit = (at: number): boolean => frame.credits.some((span) => at >= span.start && at < span.end);
  const forms = [...cluster.forms.keys()].flatMap((form) =>
    cluster.kind === 'PER' ? [form, surnameOf(form)] : [form],
  );
  let points = 0;
  if (holdsAny(frame.title, forms)) points += POINTS.title;
  if (holdsAny(frame.dek, forms)) points += POINTS.dek;
  if (document.tokens[cluster.names[0]!.start]!.start < frame.openingEnd) points += POINTS.opening;
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

function holdsAny(folded: string, forms: readonly string[]): boolean {
  return forms.some((form) => folded.includes(` ${form} `));
}

/** The words of a headline as names are compared, each between spaces. */
function foldedWords(text: string): string {
  const words = text
    .split(/[^\p{L}\p{M}\p{N}.'’-]+/u)
    .map((word) => comparable(foldLetters(word.replace(/['’]s$/, ''))));
  return ` ${words.join(' ')} `;
}
