import { useEffect, useState } from 'preact/hooks';
import { FILTER_IDS } from '../core/filters/types';
import { extensionVersion, openingKey } from '../platform/tabs';
import { type MessageKey, t } from '../shared/i18n';
import { KeyList } from '../view/panels/help-sheet';
import { ReadingSettings } from '../view/panels/reading-settings';
import { LoadingState } from '../view/states/loading-state';
import { Switch } from '../view/ui/switch';
import { type SettingsHandle, useSettings } from '../view/use-settings';
import { filterName, underscored } from '../view/words';
import { DataSection } from './data-section';
import { RulesSection } from './rules-section';
import { SitesSection } from './sites-section';

/** The options page. */
export function App() {
  const handle = useSettings();

  useEffect(() => {
    document.title = t('optionsTitle');
  }, []);

  if (!handle) return <LoadingState />;
  return (
    <main class="options-page">
      <h1>{t('optionsTitle')}</h1>
      <section>
        <h2>{t('optionsReading')}</h2>
        <p>{t('optionsReadingWords')}</p>
        <ReadingSettings {...handle} />
      </section>
      <Filters {...handle} />
      <SitesSection />
      <RulesSection />
      <Keys />
      <DataSection />
      <section>
        <h2>{t('optionsLicences')}</h2>
        <p>
          {t('optionsLicencesWords', extensionVersion())} <a href="licences.txt">{t('optionsLicencesLink')}</a>
        </p>
      </section>
    </main>
  );
}

function Filters({ settings, change }: SettingsHandle) {
  return (
    <section>
      <h2>{t('optionsFilters')}</h2>
      <p>{t('optionsFiltersWords')}</p>
      <ul class="option-filters">
        {FILTER_IDS.map((id) => (
          <li key={id}>
            <Switch
              label={filterName(id)}
              checked={settings.hide[id]}
              onChange={(hide) => change({ hide: { ...settings.hide, [id]: hide } })}
            />
            <p>{t(`about_${underscored(id)}` as MessageKey)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Keys() {
  const [opening, setOpening] = useState('');
  useEffect(() => {
    openingKey().then(setOpening);
  }, []);
  return (
    <section>
      <h2>{t('helpTitle')}</h2>
      <p>{opening ? t('optionsKeysWords', opening) : t('optionsKeysNone')}</p>
      <KeyList opening="" />
    </section>
  );
}
