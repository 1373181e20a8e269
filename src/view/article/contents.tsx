import type { RefObject } from 'preact';
import { isHidden } from '../../core/article/reading-text';
import type { Article, Hiding } from '../../core/article/types';
import { t } from '../../shared/i18n';
import { motion } from '../marks/scroll';

interface Props {
  article: Article;
  hidden: Hiding;
  root: RefObject<HTMLElement | null>;
}

/** Fewer headings than this need no list. */
const WORTHWHILE = 2;

/** The headings of a long article, to go to; where there is room for it. */
export function Contents({ article, hidden, root }: Props) {
  const headings = article.blocks.filter((block) => block.kind === 'heading' && !isHidden(block, hidden));
  if (headings.length < WORTHWHILE) return null;
  const highest = Math.min(...headings.map(({ level = 2 }) => level));
  const go = (id: string) => {
    const heading = root.current?.querySelector<HTMLElement>(`[data-block="${id}"]`);
    if (!heading) return;
    heading.scrollIntoView({ behavior: motion(), block: 'start' });
    // Tab goes on from there.
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  return (
    <nav class="contents" aria-label={t('contents')}>
      <h2>{t('contents')}</h2>
      <ul dir={article.dir}>
        {headings.map(({ id, text, level = 2 }) => (
          <li key={id} data-depth={Math.min(2, level - highest)}>
            <button type="button" onClick={() => go(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
