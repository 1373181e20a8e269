import type { ReadingText } from '../../core/article/types';
import { type Entity, findEntities, type NameModel } from '../../core/entities';
import { findQuotes, withSpokenRoles } from '../../core/quotes';
import type { Analysis } from '../../shared/messages';

/**
 * Quotes and names of a reading text. Names help quotes and are no condition for them: where the model of the language is
 * missing or damaged, names go untyped, and where even that fails, quotes go on without names.
 * @param model loads the name model of the text's language, null where there is none; may fail
 */
export async function analyse(reading: ReadingText, model: () => Promise<NameModel | null>): Promise<Analysis> {
  const entities = namesOf(reading, await model().catch(toldAndNull));
  const quotes = findQuotes(reading, entities);
  return { entities: withSpokenRoles(entities, quotes), quotes };
}

function namesOf(reading: ReadingText, model: NameModel | null): Entity[] {
  try {
    return findEntities(reading, model);
  } catch (error) {
    toldAndNull(error);
    return model === null ? [] : namesOf(reading, null);
  }
}

function toldAndNull(error: unknown): null {
  console.warn('Lede: names are found without their model.', error);
  return null;
}
