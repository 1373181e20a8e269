import { useCallback, useEffect, useState } from 'preact/hooks';

const SHOWN_MS = 2500;

/** A short message that goes away by itself. */
export function useToast(): [message: string, show: (message: string) => void] {
  const [state, setState] = useState({ message: '', run: 0 });
  useEffect(() => {
    if (!state.message) return;
    const timer = setTimeout(() => setState({ message: '', run: state.run }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const show = useCallback((message: string) => setState(({ run }) => ({ message, run: run + 1 })), []);
  return [state.message, show];
}

/** Always in the document, so that assistive technology hears the change. */
export function Toast({ message }: { message: string }) {
  return (
    <div class="toast" role="status">
      {message && <span>{message}</span>}
    </div>
  );
}
