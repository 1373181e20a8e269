import { t } from '../../shared/i18n';

interface Props {
  label: string;
  value: number;
  range: { min: number; max: number; step: number };
  shown: string;
  onChange: (value: number) => void;
}

/** A value with a smaller and a larger button. */
export function Stepper({ label, value, range, shown, onChange }: Props) {
  const move = (by: number) => {
    const next = Math.round((value + by * range.step) * 100) / 100;
    onChange(Math.min(range.max, Math.max(range.min, next)));
  };
  return (
    <fieldset class="stepper" aria-label={label}>
      <span class="stepper-label" aria-hidden="true">
        {label}
      </span>
      <button type="button" aria-label={t('less', label)} aria-disabled={value <= range.min} onClick={() => move(-1)}>
        −
      </button>
      <output aria-live="polite">{shown}</output>
      <button type="button" aria-label={t('greater', label)} aria-disabled={value >= range.max} onClick={() => move(1)}>
        +
      </button>
    </fieldset>
  );
}
