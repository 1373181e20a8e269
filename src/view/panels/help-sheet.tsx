import { useEffect, useRef, useState } from 'preact/hooks';
import { openingKey } from '../../platform/tabs';
import { t } from '../../shared/i18n';
import { KEYS } from '../keys';
import { giveBackFocus } from '../ui/focus';
import { IconButton } from '../ui/icon-button';
import { CloseIcon } from '../ui/icons';

/** The keys, on one sheet. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opening, setOpening] = useState('');

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    openingKey().then(setOpening);
    return () => giveBackFocus(before);
  }, []);

  return (
    <dialog ref={dialog} class="help-sheet" aria-labelledby="help-title" onClose={onClose}>
      <header>
        {/* The title takes the focus, so that the sheet is read from its start. */}
        <h2 id="help-title" tabIndex={-1} autofocus>
          {t('helpTitle')}
        </h2>
        <IconButton label={t('close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </header>
      <KeyList opening={opening} />
    </dialog>
  );
}

/** All keys with what they do; the options page shows the same. */
export function KeyList({ opening }: { opening: string }) {
  return (
    <dl class="key-list">
      {opening && (
        <div>
          <dt>
            <kbd>{opening}</kbd>
          </dt>
          <dd>{t('actionTitle')}</dd>
        </div>
      )}
      {KEYS.map(({ action, keys, label }) => (
        <div key={action}>
          <dt>
            <kbd>{keys[0]}</kbd>
          </dt>
          <dd>{t(label)}</dd>
        </div>
      ))}
    </dl>
  );
}
