import type { Entity } from '../entities/types';
import type { Quote } from './types';

/**
 * The names of an article with the roles that its quotations tell of their speakers ("said Ada Berg, the harbour master"):
 * where a person's entry has none, or only the end of what the quotation has ("leader" of "council leader").
 */
export function withSpokenRoles(entities: readonly Entity[], quotes: readonly Quote[]): Entity[] {
  const roles = new Map<string, string>();
  for (const { speaker } of quotes) {
    if (!speaker?.role) continue;
    const known = roles.get(speaker.name);
    if (known === undefined || speaker.role.length > known.length) roles.set(speaker.name, speaker.role);
  }
  return entities.map((entity) => {
    const spoken = entity.type === 'person' ? roles.get(entity.name) : undefined;
    if (spoken === undefined || spoken.length > LONGEST_ROLE) return entity;
    const tellsMore = entity.role === null || spoken.toLowerCase().endsWith(` ${entity.role.toLowerCase()}`);
    return tellsMore ? { ...entity, role: spoken } : entity;
  });
}

/** In characters: a longer one is a sentence about the person. */
const LONGEST_ROLE = 80;
