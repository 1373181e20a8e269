import { openOptions } from '../platform/tabs';
import { t } from '../shared/i18n';
import { IconButton } from './ui/icon-button';
import { OpenTabIcon, RailIcon, SettingsIcon } from './ui/icons';
import type { ReadingSession } from './use-session';
import type { SettingsHandle } from './use-settings';

export interface ToolbarActions {
  /** Opens what is shown in a tab; absent where it already is in one. */
  openInTab?: (session: ReadingSession) => void;
}

interface Props {
  session: ReadingSession;
  settings: SettingsHandle;
  actions: ToolbarActions;
}

/** The bar above the article. */
export function Toolbar({ session, settings: { settings, change }, actions }: Props) {
  const { openInTab } = actions;
  return (
    <header class="toolbar">
      <p class="wordmark" translate={false}>
        Lede
      </p>
      <div class="toolbar-tools">
        {openInTab && (
          <IconButton label={t('openInTab')} onClick={() => openInTab(session)}>
            <OpenTabIcon />
          </IconButton>
        )}
        <IconButton label={t('openOptions')} onClick={openOptions}>
          <SettingsIcon />
        </IconButton>
        <IconButton label={t('toggleRail')} pressed={settings.rail} onClick={() => change({ rail: !settings.rail })}>
          <RailIcon />
        </IconButton>
      </div>
    </header>
  );
}
