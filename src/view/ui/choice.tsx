import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  label: string;
  options: readonly Value[];
  value: Value;
  draw: (option: Value) => ComponentChildren;
  onChange: (value: Value) => void;
  class?: string;
}

/** One of a few: radio buttons that look like a row of tiles. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  draw,
  onChange,
  class: name = '',
}: Props<Value>) {
  const group = useId();
  return (
    <fieldset class={`choice ${name}`}>
      <legend>{label}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option} data-option={option}>
            <input type="radio" name={group} checked={option === value} onChange={() => onChange(option)} />
            <span>{draw(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
