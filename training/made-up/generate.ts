import type { LabelledText, Span } from '../corpus';
import { Random } from '../random';
import { LEAGUES } from '../lists/teams';
import { Cast, type Names, type Piece } from './cast';
import { BUSINESS } from './business';
import { SOCIETY } from './society';
import { POLITICS } from './politics';
import { SPORT } from './sport';
import { TABLES } from './tables';
import { fill } from './template';
import { CAPTIONS, CLOSINGS, DATELINES } from './wire';

/** A kind of news text. */
export interface Shape {
  /** How often, against the others. */
  weight: number;
  /** Headlines; empty: the first sentence is the headline. */
  headlines: readonly string[];
  /** Sentences that open the text, then those that follow in any order. */
  leads: readonly string[];
  body: readonly string[];
  /** Lines of a table, each repeated with new names. */
  rows?: readonly string[];
  /** No dateline and no sign-off. */
  bare?: boolean;
}

const SHAPES: readonly Shape[] = [...SPORT, ...TABLES, ...BUSINESS, ...POLITICS, ...SOCIETY];
const TOTAL_WEIGHT = SHAPES.reduce((sum, shape) => sum + shape.weight, 0);

/** Makes up labelled documents in the shapes of wire copy; the same seed gives the same documents. */
export function makeUp(count: number, names: Names, seed: number): LabelledText[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => new Writer(random, names).write(pickShape(random)));
}

function pickShape(random: Random): Shape {
  let turn = random.next() * TOTAL_WEIGHT;
  for (const shape of SHAPES) {
    turn -= shape.weight;
    if (turn < 0) return shape;
  }
  return SHAPES[0]!;
}

class Writer {
  private text = '';
  private readonly spans: Span[] = [];
  private readonly cast: Cast;

  constructor(
    private readonly random: Random,
    names: Names,
  ) {
    this.cast = new Cast(random, names, random.pick(Object.keys(LEAGUES) as (keyof typeof LEAGUES)[]));
  }

  write(shape: Shape): LabelledText {
    const { random } = this;
    const chance = (share: number): boolean => random.next() < share;
    const wire = !shape.bare;
    if (wire && chance(0.25)) this.line(random.pick(CAPTIONS));
    if (chance(0.7)) this.headline(random.pick(shape.headlines.length > 0 ? shape.headlines : shape.leads));
    if (wire && chance(0.1)) this.line('{P8}');
    const sentences = [random.pick(shape.leads), ...random.shuffle([...shape.body]).slice(0, 3 + random.below(9))];
    const dateline = wire && chance(0.6) ? random.pick(DATELINES) : '';
    const ownLine = dateline !== '' && !dateline.endsWith('- ');
    if (ownLine) this.line(dateline);
    sentences.forEach((sentence, i) => this.sentence(i === 0 && !ownLine ? dateline + sentence : sentence));
    if (shape.rows) this.table(shape.rows);
    if (wire && chance(0.45)) this.line(random.pick(CLOSINGS));
    if (!this.text.endsWith('\n')) this.text += '\n';
    return { text: this.text, spans: this.spans };
  }

  /** A sentence, at the end of a line or followed by another on the same line. */
  private sentence(template: string): void {
    this.put(fill(template, this.cast, this.random));
    this.text += this.random.next() < 0.7 ? '\n' : ' ';
  }

  private line(template: string): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
    this.put(fill(template, this.cast, this.random));
    this.text += '\n';
  }

  private table(rows: readonly string[]): void {
    const { random } = this;
    if (rows.length > 1 && random.next() < 0.5) this.line(random.pick(rows));
    const row = random.pick(rows);
    const count = 4 + random.below(12);
    for (let i = 0; i < count; i++) this.line(random.next() < 0.8 ? row : random.pick(rows));
  }

  private headline(template: string): void {
    const pieces = fill(template.replace(/\.$/, ''), this.cast, this.random);
    const turn = this.random.next();
    const set = turn < 0.35 ? (text: string) => text.toUpperCase() : turn < 0.5 ? titleCase : (text: string) => text;
    this.put(pieces.map(({ text, kind }) => ({ text: set(text), kind })));
    this.text += '\n';
  }

  private put(pieces: readonly Piece[]): void {
    for (const { text, kind } of pieces) {
      const start = this.text.length;
      this.text += text;
      if (kind) this.spans.push({ start, end: this.text.length, kind });
    }
  }
}

function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3,})/gu, (letter) => letter.toUpperCase());
}
