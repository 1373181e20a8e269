import { reportText } from '../../core/choices/report';
import { browserName } from '../../platform/about';
import { extensionVersion } from '../../platform/tabs';
import { copyText } from '../export/deliver';
import type { ReadingSession } from '../use-session';

/** Puts a report about some blocks on the clipboard; nothing is sent. */
export function copyReport({ article, start }: ReadingSession, blockIds: readonly string[]): Promise<void> {
  const blocks = article.blocks.filter(({ id }) => blockIds.includes(id));
  const context = { url: start.address ?? article.url, version: extensionVersion(), browser: browserName() };
  return copyText(reportText(article, blocks, context));
}
