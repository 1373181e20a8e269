/** A place where an entity is named: UTF-16 offsets into the reading text, end exclusive. */
export interface Mention {
  text: string;
  start: number;
  end: number;
}

/** `name`: an untyped recurring name, for languages without a model. */
export type EntityType = 'person' | 'organisation' | 'place' | 'name';

/** One person, organisation or place of the article with all its mentions, in order of prominence in the article. */
export interface Entity {
  name: string;
  type: EntityType;
  /** What the article calls a person ("Mali's foreign minister"), or null. */
  role: string | null;
  mentions: Mention[];
}
