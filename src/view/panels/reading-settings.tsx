import { formatNumber, type MessageKey, t } from '../../shared/i18n';
import {
  ALIGNMENTS,
  DEFAULTS,
  FONTS,
  LINE_HEIGHTS,
  MEASURES,
  type Settings,
  SIZE_STEPS,
  THEMES,
} from '../../shared/settings';
import { Choice } from '../ui/choice';
import { Stepper } from '../ui/stepper';
import { Switch } from '../ui/switch';
import type { SettingsHandle } from '../use-settings';

const THEME_NAMES: Record<Settings['theme'], MessageKey> = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  contrast: 'themeContrast',
};
const FONT_NAMES: Record<Settings['font'], MessageKey> = {
  serif: 'fontSerif',
  sans: 'fontSans',
  legible: 'fontLegible',
  system: 'fontSystem',
};
const ALIGNMENT_NAMES: Record<Settings['align'], MessageKey> = { start: 'alignStart', justify: 'alignJustify' };

const APPEARANCE = ['theme', 'font', 'sizeStep', 'lineHeight', 'measure', 'align', 'images', 'marks', 'rail'] as const;

/** Everything about how the article looks; live, remembered, and set back with one button. */
export function ReadingSettings({ settings, change }: SettingsHandle) {
  const changed = APPEARANCE.some((name) => settings[name] !== DEFAULTS[name]);
  return (
    <div class="reading-settings">
      <Choice
        label={t('theme')}
        class="themes"
        options={THEMES}
        value={settings.theme}
        draw={(theme) => (
          <>
            <b aria-hidden="true">A</b>
            <small>{t(THEME_NAMES[theme])}</small>
          </>
        )}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        label={t('font')}
        class="fonts"
        options={FONTS}
        value={settings.font}
        draw={(font) => t(FONT_NAMES[font])}
        onChange={(font) => change({ font })}
      />
      <Stepper
        label={t('textSize')}
        value={settings.sizeStep}
        range={SIZE_STEPS}
        shown={formatNumber(settings.sizeStep - SIZE_STEPS.min + 1)}
        onChange={(sizeStep) => change({ sizeStep })}
      />
      <Stepper
        label={t('lineHeight')}
        value={settings.lineHeight}
        range={LINE_HEIGHTS}
        shown={formatNumber(settings.lineHeight)}
        onChange={(lineHeight) => change({ lineHeight })}
      />
      <Stepper
        label={t('measure')}
        value={settings.measure}
        range={MEASURES}
        shown={formatNumber(settings.measure)}
        onChange={(measure) => change({ measure })}
      />
      <Choice
        label={t('align')}
        options={ALIGNMENTS}
        value={settings.align}
        draw={(align) => t(ALIGNMENT_NAMES[align])}
        onChange={(align) => change({ align })}
      />
      <Switch label={t('images')} checked={settings.images} onChange={(images) => change({ images })} />
      <Switch label={t('toggleRail')} checked={settings.rail} onChange={(rail) => change({ rail })} />
      <Switch label={t('marks')} checked={settings.marks} onChange={(marks) => change({ marks })} />
      {changed && (
        <button type="button" class="button-quiet" onClick={() => change(pick(DEFAULTS, APPEARANCE))}>
          {t('resetReading')}
        </button>
      )}
    </div>
  );
}

function pick<Key extends keyof Settings>(settings: Settings, names: readonly Key[]): Pick<Settings, Key> {
  return Object.fromEntries(names.map((name) => [name, settings[name]])) as Pick<Settings, Key>;
}
