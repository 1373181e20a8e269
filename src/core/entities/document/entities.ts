import type { ReadingText } from '../../article/types';
import { SETTING, sentenceAt, type TaggerDocument } from '../tagger/document';
import type { NameKind } from '../tagger/labels';
import type { TaggedName } from '../tagger/tag';
import type { Entity, EntityType, Mention } from '../types';
import { type Cluster, clusterNames } from './cluster';
import { functionWordsOf } from './function-words';
import { cutPeopleOut, splitJoined } from './joined-names';
import type { NamedSpan } from './names';
import { qualifyStateBodies, trimName, withoutGenitives } from './names';
import { personWordsOf } from './person-words';
import { frameOf, prominenceOf } from './prominence';
import { namesByToken, roleOf } from './roles';
import { agreeOnKinds, findMissed } from './votes';

const TYPES: Record<Exclude<NameKind, 'MISC'>, EntityType> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/**
 * From the tagger's names to the list a reader sees: one entry for each person, organisation and place, most prominent first.
 * @param lang BCP 47 tag of the language that the names were read in
 */
export function buildEntities(
  reading: ReadingText,
  lang: string,
  document: TaggerDocument,
  tagged: readonly TaggedName[],
): Entity[] {
  const language = lang.slice(0, 2);
  const people = personWordsOf(language);
  const grammar = functionWordsOf(language);
  const cut = tagged.map((name) => trimName(document, name, people, grammar)).filter((name) => name !== null);
  const trimmed = withoutGenitives(cut, language);
  const agreed = agreeOnKinds(document, cutPeopleOut(document, splitJoined(document, trimmed), people));
  const all = [...agreed, ...findMissed(document, agreed)].sort((a, b) => a.start - b.start);
  const names = qualifyStateBodies(document, all);
  const clusters = clusterNames(document, names);
  for (const cluster of clusters) cluster.names.sort((a, b) => a.start - b.start);
  const frame = frameOf(reading);
  const nameAt = namesByToken(names);
  const ranked = clusters.map((cluster) => ({ cluster, points: prominenceOf(document, cluster, frame) }));
  ranked.sort((a, b) => b.points - a.points || a.cluster.names[0]!.start - b.cluster.names[0]!.start);
  return ranked.map(({ cluster }) => ({
    name: displayName(document, cluster),
    type: TYPES[cluster.kind as Exclude<NameKind, 'MISC'>],
    role: cluster.kind === 'PER' ? roleOf(document, cluster, nameAt, people) : null,
    mentions: cluster.names.map((name) => mentionOf(document, name)),
  }));
}

function mentionOf({ tokens, text }: TaggerDocument, name: NamedSpan): Mention {
  const start = tokens[name.start]!.start;
  const end = tokens[name.end - 1]!.end;
  return { text: text.slice(start, end), start, end };
}

/** The name shown: the fullest form, as written in prose where it stands there; among equally full ones the most frequent. */
function displayName(document: TaggerDocument, cluster: Cluster): string {
  const settingOf = (name: NamedSpan): number => sentenceAt(document, name.start)!.setting;
  const wordCount = (form: string): number => form.split(' ').length;
  const full = [...cluster.forms.keys()].reduce((best, form) => {
    const longer = wordCount(form) - wordCount(best);
    return longer > 0 || (longer === 0 && cluster.forms.get(form)! > cluster.forms.get(best)!) ? form : best;
  });
  const places = cluster.names.filter((name) => name.form === full);
  const best = places.find((name) => settingOf(name) !== SETTING.capitals) ?? places[0]!;
  const { text } = mentionOf(document, { ...best, start: best.shownFrom });
  const isGenitive = text.endsWith('s') && !full.endsWith('s');
  return (isGenitive ? text.slice(0, -1) : text).replace(/\s+/g, ' ');
}
