import { hostOf } from '../../blocks/host';
import type { Outline } from '../../blocks/types';
import { scriptLanguages } from '../../language';
import { languageOfProse } from '../../language/of-outline';
import type { PageContext } from '../index';
import { languageFor } from '../languages';
import { containerWords } from './container-words';
import { comparable, comparableOf, type PageFacts } from './facts';
import { fold } from './fold';
import type { CompiledLanguage } from './phrases';

const PROSE_CHARACTERS = 120;
/** Longer texts repeat each other to the sign or not at all. */
const LONGEST_COMPARED = 400;

/** @param folded the texts of the blocks, folded, in order */
export function pageFacts(outline: Outline, folded: readonly string[], context: PageContext): PageFacts {
  const repetitions = new Map<string, number>();
  const lastPlace = new Map<string, number>();
  const comparables = folded.map((text) => (text.length > LONGEST_COMPARED ? text : comparableOf(text)));
  for (const { text, index } of outline.blocks) {
    if (text.length < 12) continue;
    const key = comparables[index]!;
    repetitions.set(key, (repetitions.get(key) ?? 0) + 1);
    lastPlace.set(key, index);
  }
  const firstProse = outline.blocks.findIndex(
    ({ text, linkDensity }) =>
      text.length >= PROSE_CHARACTERS && linkDensity < 0.5 && /[.!?…。！？।]["”’»)]?$/.test(text),
  );
  // The host, not the path: that names what the article is about.
  const own = comparable(`${context.siteName ?? ''} ${hostOf(context.url) ?? ''}`).replaceAll(' ', '');
  return {
    names: outline.containers.map(containerWords),
    own,
    subjects: subjectsOf(context.title, own),
    context,
    outline,
    comparables,
    title: comparable(context.title),
    repetitions,
    hasRepetitions: [...repetitions.values()].some((times) => times > 1),
    lastPlace,
    firstProse: firstProse < 0 ? outline.blocks.length : firstProse,
    isPlainText: outline.containers.every(({ parent }) => parent === -1),
  };
}

/** Words with a capital in the headline; a site whose own name stands there offers itself. */
function subjectsOf(title: string, own: string): Set<string> {
  const names = title.match(/\p{Lu}[\p{L}\p{N}+]{3,}/gu) ?? [];
  return new Set(names.map(fold).filter((name) => !own.includes(comparable(name))));
}

/** The languages whose phrases a page may use: its own, English, and for each block that of its script. */
export class PageLanguages {
  private readonly page: CompiledLanguage[];

  constructor(outline: Outline, context: PageContext) {
    const declared = context.lang === 'und' ? null : languageFor(context.lang);
    // Templates often declare a language that the text isn't written in.
    const detected = languageFor(languageOfProse(outline) ?? 'en');
    this.page = [...new Set([declared, detected, languageFor('en')])].filter((language) => language !== null);
  }

  of(text: string): CompiledLanguage[] {
    const foreign = scriptLanguages(text)
      .map((lang) => languageFor(lang))
      .filter((language) => language !== null && !this.page.includes(language)) as CompiledLanguage[];
    return foreign.length > 0 ? [...this.page, ...foreign] : this.page;
  }
}
