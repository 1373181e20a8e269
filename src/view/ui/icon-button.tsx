import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  children: ComponentChildren;
  onClick: () => void;
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
  /** The key that does the same, shown with the label. */
  shortcut?: string;
  class?: string;
}

/** A button that shows an icon and says its words to everyone: name for assistive technology, tooltip for the pointer. */
export function IconButton({
  label,
  children,
  onClick,
  pressed,
  expanded,
  disabled,
  shortcut,
  class: name = '',
}: Props) {
  return (
    <button
      type="button"
      class={`icon-button ${name}`}
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
