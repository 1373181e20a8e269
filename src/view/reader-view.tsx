import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../core/article/types';
import { t } from '../shared/i18n';
import { ArticleBody } from './article/article-body';
import { ArticleHeader } from './article/article-header';
import { Notices } from './article/notices';
import { QuoteCard } from './marks/quote-card';
import { useMarks } from './marks/use-marks';
import { Rail } from './rail/rail';
import { Toolbar, type ToolbarActions } from './toolbar';
import { useSession } from './use-session';
import type { SettingsHandle } from './use-settings';

interface Props {
  article: Article;
  settings: SettingsHandle;
  putBack?: readonly string[];
  actions: ToolbarActions;
}

/** An article being read: the same in the popup and in a tab. */
export function ReaderView({ article, settings, putBack, actions }: Props) {
  const session = useSession(article, settings, putBack);
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const { marks, rail } = settings.settings;
  const analysis = session.analysis.phase === 'done' ? session.analysis.analysis : null;
  useMarks({ root, scroller }, session.reading, analysis, session.focus, marks);
  const focusedQuote = session.focus?.type === 'quote' ? (analysis?.quotes[session.focus.index] ?? null) : null;

  useEffect(() => {
    document.title = article.title ? `${article.title} – Lede` : 'Lede';
    scroller.current?.focus({ preventScroll: true });
  }, [article]);

  return (
    <div class="reader-view" data-rail={rail}>
      <Toolbar session={session} settings={settings} actions={actions} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus, or keys do not scroll it */}
      <main class="page" ref={scroller} tabIndex={0} aria-label={t('articleLabel')}>
        <article ref={root} class="article" lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
          <ArticleHeader article={article} text={session.reading.text} />
          <Notices notices={article.notices} />
          <ArticleBody
            article={session.shown}
            hidden={session.hidden}
            marks={marks}
            onPutBack={(blockId) => session.setPutBack(blockId, true)}
          />
          <QuoteCard root={root} reading={session.reading} quotes={analysis?.quotes ?? []} focused={focusedQuote} />
        </article>
      </main>
      {rail && <Rail session={session} />}
    </div>
  );
}
