import type { TaggerDocument } from '../tagger/document';
import type { NameKind } from '../tagger/labels';
import type { NamedSpan } from './names';
import { FullNames, nameParts, samePerson } from './person-names';
import { organisationTarget, sameThing, thingKeys } from './thing-names';

/** All places of one person, organisation or place. */
export interface Cluster {
  kind: NameKind;
  /** Distinct forms with how often each occurs, in order of first occurrence. */
  forms: Map<string, number>;
  names: NamedSpan[];
}

/** Gathers the names of each person, organisation and place; MISC names are dropped. */
export function clusterNames(document: TaggerDocument, names: readonly NamedSpan[]): Cluster[] {
  const byForm = groupByForm(names.filter((name) => name.kind !== 'MISC'));
  const people = byForm.filter((cluster) => cluster.kind === 'PER');
  const things = byForm.filter((cluster) => cluster.kind !== 'PER');
  return [...mergePeople(people), ...mergeThings(document, things)];
}

function groupByForm(names: readonly NamedSpan[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const name of names) {
    const key = `${name.kind} ${name.form}`;
    const cluster: Cluster = clusters.get(key) ?? { kind: name.kind, forms: new Map(), names: [] };
    cluster.names.push(name);
    cluster.forms.set(name.form, cluster.names.length);
    clusters.set(key, cluster);
  }
  return [...clusters.values()];
}

function absorb(into: Cluster, other: Cluster): void {
  into.names.push(...other.names);
  for (const [form, count] of other.forms) into.forms.set(form, (into.forms.get(form) ?? 0) + count);
}

/** How many clusters that may be one are compared with each: an article has a few, a list of names any number. */
const MOST_COMPARED = 300;

/**
 * Joins a list of clusters: each goes into the first earlier one that `isSame` accepts.
 * @param keysOf two forms that can be the same have one of these in common: only such clusters are compared
 */
function mergeInto(
  clusters: readonly Cluster[],
  keysOf: (form: string) => readonly string[],
  isSame: (a: string, b: string) => boolean,
): Cluster[] {
  const merged = new Map<Cluster, number>();
  const byKey = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const [form] = cluster.forms.keys();
    const keys = keysOf(form!).map((key) => `${cluster.kind} ${key}`);
    const candidates = keys
      .flatMap((key) => byKey.get(key)?.slice(0, MOST_COMPARED) ?? [])
      .sort((a, b) => merged.get(a)! - merged.get(b)!);
    const target = candidates.find((other) => [...other.forms.keys()].some((known) => isSame(known, form!)));
    if (target) absorb(target, cluster);
    else merged.set(cluster, merged.size);
    for (const key of keys) {
      const list = byKey.get(key) ?? [];
      const holder = target ?? cluster;
      if (!list.includes(holder) && list.length < MOST_COMPARED) list.push(holder);
      byKey.set(key, list);
    }
  }
  return [...merged.keys()];
}

function mergePeople(clusters: readonly Cluster[]): Cluster[] {
  const isFull = (cluster: Cluster): boolean => [...cluster.forms.keys()].some((form) => form.includes(' '));
  const byLength = (a: Cluster, b: Cluster): number => wordsOf(b) - wordsOf(a);
  const surname = (form: string): string[] => [nameParts(form).at(-1)!];
  const full = mergeInto(clusters.filter(isFull).sort(byLength), surname, samePerson);
  const known = new FullNames(full);
  const rest: Cluster[] = [];
  for (const cluster of clusters.filter((candidate) => !isFull(candidate))) {
    const target = known.targetOf(cluster);
    if (target) absorb(target, cluster);
    else rest.push(cluster);
  }
  return [...full, ...rest];
}

function wordsOf(cluster: Cluster): number {
  return Math.max(...[...cluster.forms.keys()].map((form) => form.split(' ').length));
}

function mergeThings(document: TaggerDocument, clusters: readonly Cluster[]): Cluster[] {
  const merged = mergeInto(clusters, thingKeys, sameThing);
  const gone = new Set<Cluster>();
  const compared = merged.slice(0, MOST_COMPARED);
  for (const cluster of compared) {
    const target = organisationTarget(
      document,
      cluster,
      compared.filter((other) => other !== cluster && !gone.has(other)),
    );
    if (!target) continue;
    absorb(target, cluster);
    gone.add(cluster);
  }
  return merged.filter((cluster) => !gone.has(cluster));
}
