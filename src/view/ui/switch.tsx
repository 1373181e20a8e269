interface Props {
  label: string;
  /** Said after the label, as "5". */
  count?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A labelled on-off switch. */
export function Switch({ label, count, checked, onChange }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-label">{label}</span>
      {count !== undefined && <span class="count">{count}</span>}
    </label>
  );
}
