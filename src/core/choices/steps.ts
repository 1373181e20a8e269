import type { Leftover } from './leftover';
import type { BlockChoice, Choices, Step } from './types';

/** The reader's choices with the way back and forth. */
export interface History {
  now: Choices;
  past: readonly Choices[];
  future: readonly Choices[];
}

/** Steps that can be taken back. */
const MAX_PAST = 200;

export const startHistory = (choices: Choices): History => ({ now: choices, past: [], future: [] });

/** Takes a step. A step that changes nothing gives the same history. */
export function take(history: History, step: Step): History {
  const next = applyStep(history.now, step);
  if (JSON.stringify(next) === JSON.stringify(history.now)) return history;
  return { now: next, past: [...history.past, history.now].slice(-MAX_PAST), future: [] };
}

export function undo(history: History): History {
  const previous = history.past.at(-1);
  if (!previous) return history;
  return { now: previous, past: history.past.slice(0, -1), future: [history.now, ...history.future] };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { now: next, past: [...history.past, history.now], future };
}

function applyStep(choices: Choices, step: Step): Choices {
  switch (step.do) {
    case 'put-back':
      return setBlocks(withoutOwnRules(choices, step.blockIds), step.blockIds, () => ({ to: 'show' }));
    case 'hide-again':
      return setBlocks(withoutOwnRules(choices, step.blockIds), step.blockIds, () => null);
    case 'mark-mistake': {
      const shown = setBlocks(withoutOwnRules(choices, step.blockIds), step.blockIds, (n) => {
        const leftover = step.keep[n]?.id;
        return { to: 'show', mistake: true, ...(leftover === undefined ? {} : { leftover }) };
      });
      return remember(shown, step.keep);
    }
    case 'hide-too': {
      const { category } = step;
      const hidden = setBlocks(choices, step.blockIds, (n) => {
        const leftover = step.remember[n]?.id;
        return { to: 'hide', category, ...(leftover === undefined ? {} : { leftover }) };
      });
      return remember(hidden, step.remember);
    }
    case 'site-switch': {
      const { [step.category]: _, ...switches } = choices.site.switches;
      const set = step.to === null ? switches : { ...switches, [step.category]: step.to };
      return { ...choices, site: { ...choices.site, switches: set } };
    }
    case 'forget':
      return forget(choices, new Set([step.leftover]));
  }
}

function setBlocks(
  choices: Choices,
  blockIds: readonly string[],
  choiceOf: (position: number) => BlockChoice | null,
): Choices {
  const blocks = { ...choices.blocks };
  blockIds.forEach((id, n) => {
    const choice = choiceOf(n);
    delete blocks[id];
    if (choice) blocks[id] = choice;
  });
  return { ...choices, blocks };
}

function remember(choices: Choices, leftovers: readonly Leftover[]): Choices {
  const ids = new Set(leftovers.map(({ id }) => id));
  const others = choices.site.leftovers.filter(({ id }) => !ids.has(id));
  return { ...choices, site: { ...choices.site, leftovers: [...others, ...leftovers] } };
}

/** Without the rules that the reader's own steps on these blocks made. */
function withoutOwnRules(choices: Choices, blockIds: readonly string[]): Choices {
  const rules = blockIds.flatMap((id) => {
    const leftover = choices.blocks[id]?.leftover;
    return leftover === undefined ? [] : [leftover];
  });
  return forget(choices, new Set(rules));
}

function forget(choices: Choices, ids: ReadonlySet<string>): Choices {
  if (ids.size === 0) return choices;
  const leftovers = choices.site.leftovers.filter(({ id }) => !ids.has(id));
  const blocks = Object.fromEntries(
    Object.entries(choices.blocks).filter(([, { leftover }]) => leftover === undefined || !ids.has(leftover)),
  );
  return { blocks, site: { ...choices.site, leftovers } };
}
