import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../shared/i18n';
import type { Format, Shown } from '../export/take-away';

interface Props {
  shown: Shown;
  onPrint: () => void;
  onDone: (message: string) => void;
}

const COPY: { format: Format; label: MessageKey }[] = [
  { format: 'copy-text', label: 'copyText' },
  { format: 'copy-markdown', label: 'copyMarkdown' },
  { format: 'copy-rich', label: 'copyRich' },
];
const SAVE: { format: Format; label: MessageKey }[] = [
  { format: 'save-markdown', label: 'saveMarkdown' },
  { format: 'save-html', label: 'saveHtml' },
  { format: 'save-epub', label: 'saveEpub' },
];

/** Copy, save, print: always what is shown. */
export function TakePanel({ shown, onPrint, onDone }: Props) {
  const [busy, setBusy] = useState<Format | null>(null);
  const take = async (format: Format) => {
    setBusy(format);
    try {
      const { takeAway } = await import('../export/take-away');
      await takeAway(format, shown, new Date());
      onDone(t(format.startsWith('copy') ? 'copied' : 'saved'));
    } catch {
      onDone(t('takeFailed'));
    }
  };
  const buttons = (formats: typeof COPY) =>
    formats.map(({ format, label }) => (
      <button key={format} type="button" class="menu-item" disabled={busy !== null} onClick={() => take(format)}>
        {t(label)}
      </button>
    ));
  return (
    <div class="menu">
      <h2>{t('copy')}</h2>
      {buttons(COPY)}
      <h2>{t('save')}</h2>
      {buttons(SAVE)}
      <button type="button" class="menu-item" onClick={onPrint}>
        {t('print')}
      </button>
    </div>
  );
}
