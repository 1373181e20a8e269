import { openOptions } from '../platform/tabs';
import { t } from '../shared/i18n';
import { keyOf } from './keys';
import { IconButton } from './ui/icon-button';
import {
  HelpIcon,
  ListenIcon,
  OpenTabIcon,
  RailIcon,
  RedoIcon,
  SearchIcon,
  SettingsIcon,
  ShareIcon,
  TypeIcon,
  UndoIcon,
} from './ui/icons';

/** What can hang from the bar; one at a time. */
export type Tool = 'find' | 'listen' | 'take' | 'type' | 'help';

interface Props {
  tool: Tool | null;
  onTool: (tool: Tool) => void;
  rail: boolean;
  onRail: () => void;
  /** Absent where the article already is in a tab. */
  onOpenInTab?: () => void;
  /** Null where there is nothing to take back, or to do again. */
  onUndo: (() => void) | null;
  onRedo: (() => void) | null;
}

/** The bar above the article. */
export function Toolbar({ tool, onTool, rail, onRail, onOpenInTab, onUndo, onRedo }: Props) {
  return (
    <header class="toolbar">
      <p class="wordmark" translate={false}>
        Lede
      </p>
      <div class="toolbar-tools">
        {(onUndo || onRedo) && (
          <>
            <IconButton label={t('undo')} shortcut={keyOf('undo')} disabled={!onUndo} onClick={() => onUndo?.()}>
              <UndoIcon />
            </IconButton>
            <IconButton label={t('redo')} shortcut={keyOf('redo')} disabled={!onRedo} onClick={() => onRedo?.()}>
              <RedoIcon />
            </IconButton>
          </>
        )}
        <IconButton
          label={t('find')}
          shortcut={keyOf('find')}
          expanded={tool === 'find'}
          onClick={() => onTool('find')}
        >
          <SearchIcon />
        </IconButton>
        <IconButton
          label={t('listen')}
          shortcut={keyOf('listen')}
          expanded={tool === 'listen'}
          onClick={() => onTool('listen')}
        >
          <ListenIcon />
        </IconButton>
        <IconButton
          label={t('copyAndSave')}
          shortcut={keyOf('take')}
          expanded={tool === 'take'}
          onClick={() => onTool('take')}
        >
          <ShareIcon />
        </IconButton>
        <IconButton
          label={t('readingSettings')}
          shortcut={keyOf('type')}
          expanded={tool === 'type'}
          onClick={() => onTool('type')}
        >
          <TypeIcon />
        </IconButton>
        {onOpenInTab && (
          <IconButton label={t('openInTab')} shortcut={keyOf('openInTab')} onClick={onOpenInTab}>
            <OpenTabIcon />
          </IconButton>
        )}
        <IconButton label={t('openOptions')} onClick={openOptions}>
          <SettingsIcon />
        </IconButton>
        <IconButton label={t('helpTitle')} shortcut={keyOf('help')} onClick={() => onTool('help')}>
          <HelpIcon />
        </IconButton>
        <IconButton label={t('toggleRail')} shortcut={keyOf('rail')} pressed={rail} onClick={onRail}>
          <RailIcon />
        </IconButton>
      </div>
    </header>
  );
}
