import { useState } from 'preact/hooks';
import { t } from '../../shared/i18n';
import type { ReadingSession } from '../use-session';
import { LeftOut } from './left-out';
import { Names } from './names';
import { Quotes } from './quotes';

type Tab = 'story' | 'left-out';

interface Props {
  session: ReadingSession;
  /** Copies the quote in focus. */
  onCopyQuote: () => void;
}

/** The side column: what the story holds, and what was left out of it. */
export function Rail({ session, onCopyQuote }: Props) {
  const [tab, setTab] = useState<Tab>('story');
  const leftOut = session.hiddenBlocks.length;
  return (
    <aside class="rail" aria-label={t('railLabel')}>
      <div class="rail-tabs" role="tablist" aria-label={t('railLabel')} onKeyDown={moveBetweenTabs}>
        <TabButton tab="story" current={tab} label={t('railStory')} onSelect={setTab} />
        <TabButton tab="left-out" current={tab} label={t('railLeftOut')} count={leftOut} onSelect={setTab} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus, or keys do not scroll it */}
      <div class="rail-panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'story' ? <Story session={session} onCopyQuote={onCopyQuote} /> : <LeftOut session={session} />}
      </div>
    </aside>
  );
}

interface TabButtonProps {
  tab: Tab;
  current: Tab;
  label: string;
  count?: number;
  onSelect: (tab: Tab) => void;
}

function TabButton({ tab, current, label, count, onSelect }: TabButtonProps) {
  const selected = tab === current;
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${tab}`}
      aria-selected={selected}
      aria-controls={selected ? `panel-${tab}` : undefined}
      tabIndex={selected ? 0 : -1}
      onClick={() => onSelect(tab)}
      onFocus={() => onSelect(tab)}
    >
      {label}
      {count !== undefined && <span class="count">{count}</span>}
    </button>
  );
}

function moveBetweenTabs(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.querySelector<HTMLElement>('[role=tab][aria-selected=false]')?.focus();
}

function Story({ session, onCopyQuote }: Props) {
  const { analysis } = session;
  if (analysis.phase === 'failed') return <p class="rail-note">{t('analysisFailed')}</p>;
  if (analysis.phase === 'running') return <StoryPlaceholder />;
  return (
    <>
      <Quotes
        quotes={analysis.analysis.quotes}
        lang={session.article.lang}
        focus={session.focus}
        onFocus={session.setFocus}
        onCopy={onCopyQuote}
      />
      <Names entities={analysis.analysis.entities} focus={session.focus} onFocus={session.setFocus} />
    </>
  );
}

function StoryPlaceholder() {
  return (
    <div class="rail-placeholder" role="status">
      <span class="visually-hidden">{t('analysisRunning')}</span>
      {[3, 2, 4].map((lines) => (
        <div key={lines} class="placeholder-block" aria-hidden="true">
          {Array.from({ length: lines }, (_, line) => (
            <i key={line} />
          ))}
        </div>
      ))}
    </div>
  );
}
