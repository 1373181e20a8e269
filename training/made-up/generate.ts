import type { LabelledText, Span } from '../corpus';
import { LEAGUES } from '../lists/teams';
import { Random } from '../random';
import { BUSINESS } from './business';
import { Cast, type Names, type Piece } from './cast';
import { LOCALES, type Locale } from './locales';
import { POLITICS } from './politics';
import { SOCIETY } from './society';
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

/**
 * Makes up labelled documents in the shapes of wire copy; the same seed gives the same documents.
 * @param lang English, or a language of LOCALES
 */
export function makeUp(count: number, names: Names, seed: number, lang: string): LabelledText[] {
  const random = new Random(seed);
  const locale = lang === 'en' ? null : LOCALES[lang];
  if (locale === undefined) throw new Error(`no made-up documents in "${lang}"`);
  const shapes = locale?.shapes ?? SHAPES;
  return Array.from({ length: count }, () => new Writer(random, names, locale).write(pickShape(shapes, random)));
}

function pickShape(shapes: readonly Shape[], random: Random): Shape {
  let turn = random.next() * shapes.reduce((sum, shape) => sum + shape.weight, 0);
  for (const shape of shapes) {
    turn -= shape.weight;
    if (turn < 0) return shape;
  }
  return shapes[0]!;
}

class Writer {
  private text = '';
  private readonly spans: Span[] = [];
  private readonly cast: Cast;

  constructor(
    private readonly random: Random,
    names: Names,
    private readonly locale: Locale | null,
  ) {
    const league = random.pick(Object.keys(LEAGUES) as (keyof typeof LEAGUES)[]);
    this.cast = new Cast(random, names, league, locale);
  }

  write(shape: Shape): LabelledText {
    const { random } = this;
    const chance = (share: number): boolean => random.next() < share;
    const wire = !shape.bare;
    if (wire && chance(0.25)) this.line(random.pick(CAPTIONS));
    if (chance(0.7)) this.headline(random.pick(shape.headlines.length > 0 ? shape.headlines : shape.leads));
    if (wire && chance(0.1)) this.line('{P8}');
    const sentences = [random.pick(shape.leads), ...random.shuffle([...shape.body]).slice(0, 3 + random.below(9))];
    const dateline = chance(wire ? 0.6 : this.locale ? 0.2 : 0) ? random.pick(this.locale?.datelines ?? DATELINES) : '';
    const ownLine = dateline !== '' && !dateline.endsWith('- ');
    if (ownLine) this.line(dateline);
    if (!ownLine) sentences[0] = dateline + sentences[0]!;
    for (const sentence of sentences) this.sentence(sentence);
    if (shape.rows) this.table(shape.rows);
    if (wire && chance(0.45)) this.line(random.pick(CLOSINGS));
    if (!this.text.endsWith('\n')) this.text += '\n';
    return { text: this.text, spans: this.spans };
  }

  /** A sentence, at the end of a line or followed by another on the same line. After a label in capitals all may be in capitals. */
  private sentence(template: string): void {
    const pieces = fill(template, this.cast, this.random);
    const loud = /^(?:\[\w+:)?[A-Z ]{5,}/.test(template) && this.random.next() < 0.6;
    this.put(loud ? pieces.map(({ text, kind }) => ({ text: text.toUpperCase(), kind })) : pieces);
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
