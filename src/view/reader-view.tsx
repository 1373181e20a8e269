import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../core/article/types';
import { t } from '../shared/i18n';
import { SIZE_STEPS } from '../shared/settings';
import { ArticleBody } from './article/article-body';
import { ArticleHeader } from './article/article-header';
import { Contents } from './article/contents';
import { hideFailedImages } from './article/failed-images';
import { Notices } from './article/notices';
import { copyText } from './export/deliver';
import { quoteText } from './export/quote-text';
import { FindBar } from './find/find-bar';
import { BlockHandle } from './hide-too/block-handle';
import { HidePanel } from './hide-too/hide-panel';
import { type Everything, Ledger } from './ledger/ledger';
import { PieceActions, PutAllBack } from './ledger/piece';
import { copyReport } from './ledger/report';
import { StepNote } from './ledger/step-note';
import { useSteps } from './ledger/use-steps';
import { Wholeness } from './ledger/wholeness';
import { QuoteCard } from './marks/quote-card';
import { useMarks } from './marks/use-marks';
import { HelpSheet } from './panels/help-sheet';
import { ReadingSettings } from './panels/reading-settings';
import { TakePanel } from './panels/take-panel';
import { Rail, type RailTab } from './rail/rail';
import { ListenBar } from './speech/listen-bar';
import { type Tool, Toolbar } from './toolbar';
import { Panel } from './ui/panel';
import { Toast, useToast } from './ui/toast';
import { useKeys } from './use-keys';
import { useNarrow } from './use-narrow';
import { type ReadingSession, type SessionStart, useSession } from './use-session';
import type { SettingsHandle } from './use-settings';
import { walkMentions, walkQuotes } from './walk';

interface Props {
  article: Article;
  settings: SettingsHandle;
  start: SessionStart;
  /** Opens what is shown in a tab, and prints it there when asked; absent where it already is in one. */
  openInTab?: (session: ReadingSession, print: boolean) => void;
  /** Absent where the page is out of reach. */
  everything?: Everything;
}

/** An article being read: the same in the popup and in a tab. */
export function ReaderView({ article, settings, start, openInTab, everything }: Props) {
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const [tool, setTool] = useState<Tool | null>(null);
  const [toast, showToast] = useToast();
  const onSaved = (place: 'sync' | 'local') => place === 'local' && showToast(t('keptOnThisDevice'));
  const steps = useSteps(useSession(article, settings, start, onSaved), scroller);
  const { session } = steps;
  const rail = useRail(settings);
  const [railTab, setRailTab] = useState<RailTab>('story');
  const [hideToo, setHideToo] = useState<{ blockId: string | null; called: number }>({ blockId: null, called: 0 });
  const { marks, images } = settings.settings;
  const analysis = session.analysis.phase === 'done' ? session.analysis.analysis : null;
  const focusedQuote = session.focus?.type === 'quote' ? (analysis?.quotes[session.focus.index] ?? null) : null;
  useMarks({ root, scroller }, session.reading, analysis, session.focus, marks);

  useEffect(() => (root.current ? hideFailedImages(root.current) : undefined), []);
  useEffect(() => {
    document.title = article.title ? `${article.title} – Lede` : 'Lede';
    scroller.current?.focus({ preventScroll: true });
  }, [article]);

  const toggle = (wanted: Tool) => setTool(tool === wanted ? null : wanted);
  const close = () => setTool(null);
  const copyQuote = async () => {
    if (!focusedQuote) return;
    await copyText(quoteText(focusedQuote, article));
    showToast(t('copied'));
  };
  const onReport = async (blockIds: readonly string[]) => {
    await copyReport(session, blockIds);
    showToast(t('reportCopied'));
  };
  const seeLeftOut = () => {
    setRailTab('left-out');
    if (!rail.shown) rail.toggle();
  };
  const resize = (by: number) => {
    const sizeStep = settings.settings.sizeStep + by;
    settings.change({ sizeStep: Math.min(SIZE_STEPS.max, Math.max(SIZE_STEPS.min, sizeStep)) });
  };
  useKeys({
    nextQuote: () => session.setFocus(walkQuotes(analysis, session.focus, 1)),
    previousQuote: () => session.setFocus(walkQuotes(analysis, session.focus, -1)),
    nextMention: () => session.setFocus(walkMentions(analysis, session.focus, 1)),
    previousMention: () => session.setFocus(walkMentions(analysis, session.focus, -1)),
    copyQuote,
    find: () => setTool('find'),
    listen: () => toggle('listen'),
    take: () => toggle('take'),
    type: () => toggle('type'),
    help: () => setTool('help'),
    rail: rail.toggle,
    marks: () => settings.change({ marks: !marks }),
    hideToo: () => setHideToo(({ called }) => ({ blockId: null, called: called + 1 })),
    ...(session.undo && { undo: session.undo }),
    ...(session.redo && { redo: session.redo }),
    larger: () => resize(1),
    smaller: () => resize(-1),
    ...(openInTab && { openInTab: () => openInTab(session, false) }),
  });

  const drawn = { root, scroller, reading: session.reading };
  const hiding = session.shown.blocks.find(({ id }) => id === hideToo.blockId);
  return (
    <div class="reader-view" data-rail={rail.shown}>
      <Toolbar
        tool={tool}
        onTool={toggle}
        rail={rail.shown}
        onRail={rail.toggle}
        onOpenInTab={openInTab && (() => openInTab(session, false))}
        onUndo={session.undo}
        onRedo={session.redo}
      />
      {tool === 'type' && (
        <Panel label={t('readingSettings')} onClose={close}>
          <ReadingSettings {...settings} />
        </Panel>
      )}
      {tool === 'take' && (
        <Panel label={t('copyAndSave')} onClose={close}>
          <TakePanel
            shown={{ article: session.shown, hidden: session.hidden, images }}
            onPrint={() => (openInTab ? openInTab(session, true) : print())}
            onDone={(message) => {
              close();
              showToast(message);
            }}
          />
        </Panel>
      )}
      {tool === 'find' && <FindBar {...drawn} onClose={close} />}
      {!openInTab && <Contents article={session.shown} hidden={session.hidden} root={root} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus, or keys do not scroll it */}
      <main class="page" ref={scroller} tabIndex={0} aria-label={t('articleLabel')}>
        <article ref={root} class="article" lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
          <ArticleHeader article={article} text={session.reading.text} />
          <Notices article={article} warnings={session.completeness.warnings} onEverything={everything?.toggle} />
          <ArticleBody
            article={session.shown}
            hidden={session.hidden}
            marks={marks}
            drawActions={(block) => <PieceActions block={block} session={session} onReport={onReport} />}
            drawTogether={(blocks) => <PutAllBack blocks={blocks} session={session} />}
          />
          <Wholeness session={session} everything={everything ?? null} onSee={seeLeftOut} />
          <BlockHandle
            root={root}
            scroller={scroller}
            called={hideToo.called}
            drawn={session.reading}
            onOpen={(blockId) => setHideToo({ ...hideToo, blockId })}
          />
          <QuoteCard root={root} reading={session.reading} quotes={analysis?.quotes ?? []} focused={focusedQuote} />
        </article>
      </main>
      {rail.shown && (
        <Rail session={session} onCopyQuote={copyQuote} tab={railTab} onTab={setRailTab}>
          <Ledger session={session} everything={everything ?? null} onReport={onReport} />
        </Rail>
      )}
      {hiding && (
        <HidePanel
          block={hiding}
          session={session}
          root={root.current}
          onClose={() => setHideToo({ ...hideToo, blockId: null })}
        />
      )}
      {tool === 'listen' && <ListenBar {...drawn} settings={settings} onClose={close} />}
      {tool === 'help' && <HelpSheet onClose={close} />}
      <StepNote note={steps.note} onUndo={steps.offersUndo ? session.undo : null} onEnd={steps.endNote} />
      <Toast message={toast} />
    </div>
  );
}

/** On a phone the rail lies over half the article, so it opens only on demand there, whatever was chosen elsewhere. */
function useRail({ settings, change }: SettingsHandle): { shown: boolean; toggle: () => void } {
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  return narrow
    ? { shown: open, toggle: () => setOpen(!open) }
    : { shown: settings.rail, toggle: () => change({ rail: !settings.rail }) };
}
