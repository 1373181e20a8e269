import { useEffect, useRef } from 'preact/hooks';
import { actionOf, type KeyAction } from './keys';

/** Runs the action of a key; an action that is absent here leaves its key alone. */
export function useKeys(actions: Partial<Record<KeyAction, () => void>>): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event);
      const run = action && current.current[action];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
