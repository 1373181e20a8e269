import type { Entity } from '../entities/types';
import type { Quote, Speaker } from './types';

/**
 * The names of an article with the roles and whole names that its quotations tell of their speakers ("said Ada Berg, the harbour master"):
 * where a person's entry has none, or only the end of what the quotation has ("leader" of "council leader").
 */
export function withSpokenRoles(entities: readonly Entity[], quotes: readonly Quote[]): Entity[] {
  const roles = new Map<string, string>();
  const namedInFull = new Map<number, Speaker>();
  for (const { speaker } of quotes) {
    if (speaker?.start !== undefined && speaker.name === speaker.mention) namedInFull.set(speaker.start, speaker);
    if (!speaker?.role) continue;
    const known = roles.get(speaker.name);
    if (known === undefined || speaker.role.length > known.length) roles.set(speaker.name, speaker.role);
  }
  return entities.map((named) => {
    const entity = withWholeName(named, namedInFull);
    const spoken = entity.type === 'person' ? roles.get(entity.name) : undefined;
    if (spoken === undefined || spoken.length > LONGEST_ROLE) return entity;
    const tellsMore = entity.role === null || spoken.toLowerCase().endsWith(` ${entity.role.toLowerCase()}`);
    return tellsMore ? { ...entity, role: spoken } : entity;
  });
}

/** "Holger" where the words for a speaker begin at the same place and say "Holger Rauch": a last name that looked like a noun. */
function withWholeName(entity: Entity, speakers: ReadonlyMap<number, Speaker>): Entity {
  if (entity.type !== 'person' || entity.name.includes(' ')) return entity;
  for (const mention of entity.mentions) {
    const speaker = speakers.get(mention.start);
    if (speaker?.end === undefined || !speaker.name.startsWith(`${entity.name} `)) continue;
    const whole = { text: speaker.mention, start: mention.start, end: speaker.end };
    return { ...entity, name: speaker.name, mentions: entity.mentions.map((one) => (one === mention ? whole : one)) };
  }
  return entity;
}

/** In characters: a longer one is a sentence about the person. */
const LONGEST_ROLE = 80;
