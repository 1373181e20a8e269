import { FILTER_IDS } from '../core/filters/types';
import { t } from '../shared/i18n';
import { LoadingState } from '../view/states/loading-state';
import { Switch } from '../view/ui/switch';
import { useSettings } from '../view/use-settings';
import { filterName } from '../view/words';

/** The options page. */
export function App() {
  const handle = useSettings();
  if (!handle) return <LoadingState />;
  const { settings, change } = handle;
  return (
    <main class="options-page">
      <h1>{t('optionsTitle')}</h1>
      <section>
        <h2>{t('optionsFilters')}</h2>
        {FILTER_IDS.map((id) => (
          <Switch
            key={id}
            label={filterName(id)}
            checked={settings.hide[id]}
            onChange={(hide) => change({ hide: { ...settings.hide, [id]: hide } })}
          />
        ))}
      </section>
    </main>
  );
}
