import type { ComponentChildren } from 'preact';
import { t } from '../../shared/i18n';
import type { ReadingSession } from '../use-session';
import { Names } from './names';
import { Quotes } from './quotes';

export type RailTab = 'story' | 'left-out';

interface Props {
  session: ReadingSession;
  /** Copies the quote in focus. */
  onCopyQuote: () => void;
  tab: RailTab;
  onTab: (tab: RailTab) => void;
  /** What stands under "left out". */
  children: ComponentChildren;
}

/** The side column: what the story holds, and what was left out of it. */
export function Rail({ session, onCopyQuote, tab, onTab, children }: Props) {
  const leftOut = session.hiddenBlocks.length;
  return (
    <aside class="rail" aria-label={t('railLabel')}>
      <div class="rail-tabs" role="tablist" aria-label={t('railLabel')} onKeyDown={moveBetweenTabs}>
        <TabButton tab="story" current={tab} label={t('railStory')} onSelect={onTab} />
        <TabButton tab="left-out" current={tab} label={t('railLeftOut')} count={leftOut} onSelect={onTab} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus, or keys do not scroll it */}
      <div class="rail-panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'story' ? <Story session={session} onCopyQuote={onCopyQuote} /> : children}
      </div>
    </aside>
  );
}

interface TabButtonProps {
  tab: RailTab;
  current: RailTab;
  label: string;
  count?: number;
  onSelect: (tab: RailTab) => void;
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

function Story({ session, onCopyQuote }: Pick<Props, 'session' | 'onCopyQuote'>) {
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
