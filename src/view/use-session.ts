import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countByCategory, isHidden, readingText } from '../core/article/reading-text';
import type { Article, Block, Hiding, ReadingText } from '../core/article/types';
import { type Completeness, measureCompleteness } from '../core/choices/completeness';
import { decide, siteCategories } from '../core/choices/decide';
import { redo, startHistory, take, undo } from '../core/choices/steps';
import type { BlockChoice, Choices, SiteChoices, Step } from '../core/choices/types';
import type { FilterId } from '../core/filters/types';
import { hiddenCategories } from '../shared/settings';
import { saveSite, siteOfPage } from '../shared/site-choices-store';
import { type AnalysisState, useAnalysis } from './analysis/use-analysis';
import type { Focus } from './marks/use-marks';
import type { SettingsHandle } from './use-settings';

/** Where an article comes from and what the reader had decided about it before. */
export interface SessionStart {
  address: string | null;
  choices: Choices;
}

/** One article being read: what is shown of it, what is left out, what is in focus, and how to change that. */
export interface ReadingSession {
  start: SessionStart;
  /** Under which choices are remembered; null where nothing can be. */
  site: string | null;
  /** As the page gave it. */
  article: Article;
  /** With the verdicts that hold after the reader's own choices. */
  shown: Article;
  hidden: Hiding;
  /** Hidden categories on this site. */
  categories: ReadonlySet<FilterId>;
  reading: ReadingText;
  analysis: AnalysisState;
  /** Pieces by category, shown ones too. */
  counts: Map<FilterId, number>;
  hiddenBlocks: Block[];
  completeness: Completeness;
  choices: Choices;
  /** What decided about single blocks: steps of the reader and remembered pieces. */
  choiceOf: ReadonlyMap<string, BlockChoice>;
  focus: Focus;
  setFocus: (focus: Focus) => void;
  take: (step: Step) => void;
  /** Null where there is nothing to take back, or to do again. */
  undo: (() => void) | null;
  redo: (() => void) | null;
  setCategory: (id: FilterId, hide: boolean) => void;
}

/** @param onSaved told where choices about the site went */
export function useSession(
  article: Article,
  { settings, change }: SettingsHandle,
  start: SessionStart,
  onSaved: (place: 'sync' | 'local') => void,
): ReadingSession {
  const [history, setHistory] = useState(() => startHistory(start.choices));
  const [focus, setFocus] = useState<Focus>(null);
  const choices = history.now;
  const site = siteOfPage(start.address);
  useSaving(site, choices.site, start.choices.site, onSaved);

  const general = useMemo(() => hiddenCategories(settings), [settings.hide]);
  const categories = useMemo(() => siteCategories(general, choices.site), [general, choices.site]);
  const decided = useMemo(() => decide(article, general, choices), [article, general, choices]);
  const { article: shown, hiding: hidden, choices: choiceOf } = decided;
  const reading = useMemo(() => readingText(shown, hidden), [decided]);
  const analysis = useAnalysis(reading);
  const counts = useMemo(() => countByCategory(shown), [shown]);
  const hiddenBlocks = useMemo(() => shown.blocks.filter((block) => isHidden(block, hidden)), [decided]);
  const completeness = useMemo(() => measureCompleteness(shown, hidden), [decided]);

  const step = useCallback((move: typeof undo) => {
    setFocus(null);
    setHistory(move);
  }, []);
  const takeStep = useCallback((wanted: Step) => step((old) => take(old, wanted)), []);
  const setCategory = useCallback(
    (id: FilterId, hide: boolean) => {
      setFocus(null);
      if (choices.site.switches[id]) takeStep({ do: 'site-switch', category: id, to: hide ? 'hide' : 'show' });
      else change({ hide: { ...settings.hide, [id]: hide } });
    },
    [settings, change, choices],
  );

  return {
    start,
    site,
    article,
    shown,
    hidden,
    categories,
    reading,
    analysis,
    counts,
    hiddenBlocks,
    completeness,
    choices,
    choiceOf,
    focus,
    setFocus,
    take: takeStep,
    undo: history.past.length > 0 ? () => step(undo) : null,
    redo: history.future.length > 0 ? () => step(redo) : null,
    setCategory,
  };
}

/** Keeps what the reader decides about the site, undone steps too. */
function useSaving(
  site: string | null,
  choices: SiteChoices,
  stored: SiteChoices,
  onSaved: (place: 'sync' | 'local') => void,
): void {
  const last = useRef(stored);
  // At once, not after the next frame: a popup may be closed in the very moment after a click.
  useLayoutEffect(() => {
    if (site === null || last.current === choices) return;
    last.current = choices;
    saveSite(site, choices).then((place) => place && onSaved(place));
  }, [site, choices]);
}
