import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { giveBackFocus } from './focus';

interface Props {
  label: string;
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A panel that hangs from the toolbar. Takes the focus when it opens and gives it back; closes on Escape and when the
 * reader turns to something else.
 */
export function Panel({ label, onClose, children }: Props) {
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    const onPointerDown = (event: PointerEvent) => {
      const target = event.target as Element;
      // The button that opened the panel closes it by itself.
      if (!panel.current?.contains(target) && !target.closest('.toolbar')) onClose();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      giveBackFocus(before);
    };
  }, []);

  return (
    <section
      ref={panel}
      class="panel"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would close the whole popup.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </section>
  );
}
