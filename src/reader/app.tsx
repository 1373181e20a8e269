import { useEffect, useState } from 'preact/hooks';
import { takeOver } from '../shared/handover';
import { t } from '../shared/i18n';
import type { Handover } from '../shared/messages';
import { ReaderView } from '../view/reader-view';
import { LoadingState } from '../view/states/loading-state';
import { MessageState } from '../view/states/message-state';
import { useSettings } from '../view/use-settings';

/** The full tab: the article that the popup left for it. */
export function App() {
  const settings = useSettings();
  const [handover, setHandover] = useState<Handover | null | 'looking'>('looking');

  useEffect(() => {
    const id = new URLSearchParams(location.search).get('article');
    if (id === null) setHandover(null);
    else takeOver(id).then(setHandover);
  }, []);

  const ready = settings !== null && handover !== null && handover !== 'looking';
  useEffect(() => {
    if (ready && new URLSearchParams(location.search).has('print')) printOnce();
  }, [ready]);

  if (!settings || handover === 'looking') return <LoadingState />;
  if (handover === null) {
    return (
      <MessageState look="gone" title={t('tabGoneTitle')}>
        <p>{t('tabGone')}</p>
      </MessageState>
    );
  }
  const { article, address, choices } = handover;
  return <ReaderView article={article} start={{ address, choices }} settings={settings} />;
}

/** Prints when the fonts are there; a reload does not print again. */
async function printOnce(): Promise<void> {
  history.replaceState(null, '', location.href.replace('&print', ''));
  await document.fonts.ready;
  print();
}
