import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../core/choices/types';
import { t } from '../../shared/i18n';
import type { ReadingSession } from '../use-session';
import type { Note } from './step-note';
import { stepWords } from './step-words';

export interface Steps {
  /** The session, whose steps say what they did. */
  session: ReadingSession;
  note: Note;
  endNote: () => void;
  /** The last step can be taken back from the note. */
  offersUndo: boolean;
}

/** Steps of the reader with a word about each, and the focus kept where its button went away. */
export function useSteps(session: ReadingSession, scroller: RefObject<HTMLElement | null>): Steps {
  const [note, setNote] = useState<Note & { undoable: boolean }>({ words: null, run: 0, undoable: false });
  const acted = useRef<string | undefined>(undefined);
  const say = (words: string, undoable: boolean) => setNote(({ run }) => ({ words, undoable, run: run + 1 }));

  useEffect(() => {
    if (note.run > 0) keepFocus(acted.current, scroller.current);
  }, [session.choices]);

  const take = (step: Step) => {
    acted.current = 'blockIds' in step ? step.blockIds[0] : undefined;
    session.take(step);
    say(stepWords(step, session.site), true);
  };
  const saying = (move: (() => void) | null, words: string, undoable: boolean) =>
    move &&
    (() => {
      acted.current = undefined;
      move();
      say(words, undoable);
    });
  return {
    session: {
      ...session,
      take,
      undo: saying(session.undo, t('undone'), false),
      redo: saying(session.redo, t('redone'), true),
    },
    note,
    endNote: () => setNote(({ run }) => ({ words: null, run, undoable: false })),
    offersUndo: note.undoable && session.undo !== null,
  };
}

/** A step may take the button away that it was made with: on to the next one for the same piece, or to the article. */
function keepFocus(blockId: string | undefined, scroller: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement && activeElement !== document.body) return;
  const next = blockId && document.querySelector<HTMLElement>(`.rail [data-piece="${blockId}"] button`);
  (next || scroller)?.focus({ preventScroll: true });
}
