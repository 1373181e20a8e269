import { useCallback, useMemo, useState } from 'preact/hooks';
import { countByCategory, isHidden, readingText } from '../core/article/reading-text';
import type { Article, Block, HiddenCategories, ReadingText } from '../core/article/types';
import { measureLength } from '../core/article/word-count';
import type { FilterId } from '../core/filters/types';
import { hiddenCategories } from '../shared/settings';
import { type AnalysisState, useAnalysis } from './analysis/use-analysis';
import type { Focus } from './marks/use-marks';
import type { SettingsHandle } from './use-settings';

/** One article being read: what is shown of it, what is left out, what is in focus, and how to change that. */
export interface ReadingSession {
  /** As the page gave it. */
  article: Article;
  /** With the pieces that the reader put back as article text. */
  shown: Article;
  hidden: HiddenCategories;
  reading: ReadingText;
  analysis: AnalysisState;
  counts: Map<FilterId, number>;
  hiddenBlocks: Block[];
  hiddenWords: number;
  putBack: ReadonlySet<string>;
  focus: Focus;
  setFocus: (focus: Focus) => void;
  setPutBack: (blockId: string, back: boolean) => void;
  setCategory: (id: FilterId, hide: boolean) => void;
}

export function useSession(
  article: Article,
  { settings, change }: SettingsHandle,
  putBackBefore: readonly string[] = [],
): ReadingSession {
  const [putBack, setAllPutBack] = useState<ReadonlySet<string>>(new Set(putBackBefore));
  const [focus, setFocus] = useState<Focus>(null);

  const hidden = useMemo(() => hiddenCategories(settings), [settings.hide]);
  const shown = useMemo(() => withPutBack(article, putBack), [article, putBack]);
  const reading = useMemo(() => readingText(shown, hidden), [shown, hidden]);
  const analysis = useAnalysis(reading);
  const counts = useMemo(() => countByCategory(article), [article]);
  const hiddenBlocks = useMemo(() => shown.blocks.filter((block) => isHidden(block, hidden)), [shown, hidden]);
  const hiddenWords = useMemo(
    () => hiddenBlocks.reduce((sum, { text }) => sum + measureLength(text).wordCount, 0),
    [hiddenBlocks],
  );

  const setPutBack = useCallback((blockId: string, back: boolean) => {
    setFocus(null);
    setAllPutBack((old) => {
      const next = new Set(old);
      if (back) next.add(blockId);
      else next.delete(blockId);
      return next;
    });
  }, []);
  const setCategory = useCallback(
    (id: FilterId, hide: boolean) => {
      setFocus(null);
      change({ hide: { ...settings.hide, [id]: hide } });
    },
    [settings, change],
  );

  return {
    article,
    shown,
    hidden,
    reading,
    analysis,
    counts,
    hiddenBlocks,
    hiddenWords,
    putBack,
    focus,
    setFocus,
    setPutBack,
    setCategory,
  };
}

/** A piece that was put back is article text: it has no verdict any more. */
export function withPutBack(article: Article, putBack: ReadonlySet<string>): Article {
  if (putBack.size === 0) return article;
  return {
    ...article,
    blocks: article.blocks.map((block) => (putBack.has(block.id) ? { ...block, verdict: null } : block)),
  };
}
