import type { ReadingText } from '../article/types';
import { visibleReading } from '../article/visible-reading';
import { likelyLanguage } from '../language';
import { buildEntities } from './document/entities';
import type { NameModel } from './tagger/model';
import { tagNames } from './tagger/tag';
import type { Entity } from './types';
import { recurringNames } from './untyped';

export { loadModel, ModelError, type NameModel } from './tagger/model';
export type { Entity, EntityType, Mention } from './types';

/** Languages (first subtag) that a model is shipped for. */
const MODEL_LANGUAGES: ReadonlySet<string> = new Set('da de en es fr hr it nl pt sk sr sv'.split(' '));

/** Characters that decide the language of a text that is not known to be in one. */
const SAMPLE = 4000;

/**
 * The language whose model reads an article's names: the article's own, or where that is unknown the likeliest.
 * @returns BCP 47 tag, "und" when none is likely
 */
export function languageOfNames({ lang, text }: ReadingText): string {
  return lang === 'und' ? (likelyLanguage(text.slice(0, SAMPLE)) ?? lang) : lang;
}

/**
 * The file that holds the model of a language, beside the program, or null when there is none.
 * @param lang BCP 47 tag, as `languageOfNames` gives it
 */
export function modelFileName(lang: string): string | null {
  const language = lang.toLowerCase().split('-')[0]!;
  return MODEL_LANGUAGES.has(language) ? `models/names-${language}.bin` : null;
}

/**
 * The people, organisations and places of an article, most prominent first.
 * @param reading the kept text; offsets of the result point into `reading.text`
 * @param model the tagger of the language that `languageOfNames` gives, or null: then recurring names are listed untyped, or nothing
 */
export function findEntities(reading: ReadingText, model: NameModel | null): Entity[] {
  const visible = visibleReading(reading);
  if (!visible) return entitiesOf(reading, model);
  return entitiesOf(visible.reading, model).map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((mention) => {
      const { start, end } = visible.toGiven(mention);
      return { text: reading.text.slice(start, end), start, end };
    }),
  }));
}

function entitiesOf(reading: ReadingText, model: NameModel | null): Entity[] {
  if (!model || isInOtherScript(reading.text)) return recurringNames(reading);
  const { document, names } = tagNames(reading.text, model);
  return buildEntities(reading, model.lang, document, names);
}

/** Serbian is written in two scripts, its model knows the Latin one. */
function isInOtherScript(text: string): boolean {
  const sample = text.slice(0, 2000);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin;
}
