import { useEffect, useState } from 'preact/hooks';
import { NO_SITE_CHOICES, type SiteChoices } from '../core/choices/types';
import { FILTER_IDS, type FilterId } from '../core/filters/types';
import { formatList, plural, t } from '../shared/i18n';
import { loadSites, saveSite } from '../shared/site-choices-store';
import { filterName } from '../view/words';

/** What the reader decided about single sites: switches of filters, and pieces to hide or keep. */
export function SitesSection() {
  const [sites, setSites] = useState<Record<string, SiteChoices> | null>(null);
  useEffect(() => {
    loadSites().then((found) =>
      setSites(Object.fromEntries(Object.entries(found).map(([host, { choices }]) => [host, choices]))),
    );
  }, []);
  if (!sites) return null;
  const change = (host: string, choices: SiteChoices) => {
    setSites({ ...sites, [host]: choices });
    saveSite(host, choices);
  };
  const hosts = Object.keys(sites);
  return (
    <section>
      <h2>{t('sitesTitle')}</h2>
      <p>{t(hosts.length === 0 ? 'sitesNone' : 'sitesWords')}</p>
      {hosts.map((host) => (
        <Site key={host} host={host} choices={sites[host]!} onChange={(choices) => change(host, choices)} />
      ))}
    </section>
  );
}

interface SiteProps {
  host: string;
  choices: SiteChoices;
  onChange: (choices: SiteChoices) => void;
}

function Site({ host, choices, onChange }: SiteProps) {
  const { switches, leftovers } = choices;
  const parts = [
    ...(Object.keys(switches).length > 0 ? [plural('siteSwitches', Object.keys(switches).length)] : []),
    ...(leftovers.length > 0 ? [plural('siteLeftovers', leftovers.length)] : []),
  ];
  return (
    <details class="site">
      <summary>
        <b dir="ltr">{host}</b> <span class="count">{parts.length > 0 ? formatList(parts) : t('siteNothing')}</span>
      </summary>
      {leftovers.length > 0 && <Leftovers choices={choices} onChange={onChange} />}
      <ul class="site-switches">
        {FILTER_IDS.map((id) => (
          <SiteSwitch key={id} id={id} choices={choices} onChange={onChange} />
        ))}
      </ul>
      <button type="button" class="button-quiet" onClick={() => onChange(NO_SITE_CHOICES)}>
        {t('siteForget', host)}
      </button>
    </details>
  );
}

type PartProps = Omit<SiteProps, 'host'>;

function Leftovers({ choices, onChange }: PartProps) {
  const forget = (id: string) =>
    onChange({ ...choices, leftovers: choices.leftovers.filter((leftover) => leftover.id !== id) });
  return (
    <ul class="site-leftovers">
      {choices.leftovers.map(({ id, words, category, action }) => (
        <li key={id}>
          <span dir="auto">{words || t('pieceWithoutWords')}</span>
          <small>{action === 'keep' ? t('leftoverKept') : t('leftoverHidden', filterName(category))}</small>
          <button type="button" class="button-quiet" aria-label={`${t('forget')}: ${words}`} onClick={() => forget(id)}>
            {t('forget')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function SiteSwitch({ id, choices, onChange }: PartProps & { id: FilterId }) {
  const set = (value: string) => {
    const { [id]: _, ...switches } = choices.switches;
    onChange({ ...choices, switches: value === 'show' || value === 'hide' ? { ...switches, [id]: value } : switches });
  };
  return (
    <li>
      <label>
        <span>{filterName(id)}</span>
        <select value={choices.switches[id] ?? ''} onChange={(event) => set(event.currentTarget.value)}>
          <option value="">{t('asElsewhere')}</option>
          <option value="show">{t('siteShow')}</option>
          <option value="hide">{t('siteHide')}</option>
        </select>
      </label>
    </li>
  );
}
