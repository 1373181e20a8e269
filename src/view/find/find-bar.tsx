import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadingText } from '../../core/article/types';
import { t } from '../../shared/i18n';
import { mark } from '../marks/highlights';
import { scrollToRange } from '../marks/scroll';
import { rangesOf } from '../marks/text-map';
import { giveBackFocus } from '../ui/focus';
import { IconButton } from '../ui/icon-button';
import { CloseIcon, NextIcon, PreviousIcon } from '../ui/icons';
import { search } from './search';

interface Props {
  root: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  reading: ReadingText;
  onClose: () => void;
}

/** Finds words in the article: marks all places and walks through them. */
export function FindBar({ root, scroller, reading, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => search(reading.text, query), [reading, query]);
  const current = found.length === 0 ? -1 : ((at % found.length) + found.length) % found.length;

  useEffect(() => {
    const before = document.activeElement;
    input.current?.focus();
    return () => {
      mark('found', []);
      mark('active', []);
      giveBackFocus(before);
    };
  }, []);

  useEffect(() => {
    if (!root.current || !scroller.current) return;
    const ranges = found.map((stretch) => rangesOf(root.current!, reading, stretch));
    mark('found', ranges.flat());
    mark('active', ranges[current] ?? []);
    const range = ranges[current]?.[0];
    if (range) scrollToRange(scroller.current, range);
  }, [found, current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') setAt(current + (event.shiftKey ? -1 : 1));
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="find-bar" onKeyDown={onKeyDown}>
      <input
        ref={input}
        type="text"
        aria-label={t('find')}
        placeholder={t('find')}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
      />
      <output class="count" aria-live="polite">
        {query.trim() !== '' && (found.length === 0 ? t('notFound') : t('nOfM', current + 1, found.length))}
      </output>
      <IconButton label={t('previous')} onClick={() => setAt(current - 1)}>
        <PreviousIcon />
      </IconButton>
      <IconButton label={t('next')} onClick={() => setAt(current + 1)}>
        <NextIcon />
      </IconButton>
      <IconButton label={t('close')} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </search>
  );
}
