import { useEffect } from 'preact/hooks';
import { t } from '../../shared/i18n';

/** What a step did; `words` null for nothing to say. `run` tells two equal notes apart. */
export interface Note {
  words: string | null;
  run: number;
}

const SHOWN_MS = 7000;

interface Props {
  note: Note;
  /** Absent where the note is about an undone step. */
  onUndo: (() => void) | null;
  onEnd: () => void;
}

/** Says what a step did and offers to undo it; the toolbar and a key do the same when it is gone. */
export function StepNote({ note, onUndo, onEnd }: Props) {
  useEffect(() => {
    if (note.words === null) return;
    const timer = setTimeout(onEnd, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <div class="step-note" role="status">
      {note.words !== null && (
        <p>
          <span>{note.words}</span>
          {onUndo && (
            <button type="button" onClick={onUndo}>
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
