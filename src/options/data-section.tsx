import { useEffect, useState } from 'preact/hooks';
import { listStored } from '../platform/storage';
import { eraseAllData, loadAllData, replaceAllData } from '../shared/all-data';
import { type BackupReading, backupText, readBackup } from '../shared/backup';
import { formatList, plural, t } from '../shared/i18n';
import { loadSettings } from '../shared/settings-store';
import { loadSites } from '../shared/site-choices-store';
import { download } from '../view/export/deliver';
import { FileButton } from './file-button';

type Asking = { what: 'import'; reading: BackupReading } | { what: 'erase' } | null;

/** All that Lede keeps: out to a file, in from one, and gone; what could not be read or synchronised is told. */
export function DataSection() {
  const [asking, setAsking] = useState<Asking>(null);
  const [message, setMessage] = useState('');
  const choose = (text: string) => {
    const reading = readBackup(text);
    setMessage(reading ? '' : t('importNotOurs'));
    setAsking(reading && { what: 'import', reading });
  };
  return (
    <section class="data">
      <h2>{t('optionsData')}</h2>
      <p>{t('optionsDataWords')}</p>
      <StoreReport />
      <p class="option-buttons">
        <button type="button" class="button-quiet" onClick={exportAll}>
          {t('exportData')}
        </button>
        <FileButton label={t('importData')} accept=".json,application/json" onText={choose} />
        <button type="button" class="button-quiet" onClick={() => setAsking({ what: 'erase' })}>
          {t('eraseData')}
        </button>
        <span role="status">{message}</span>
      </p>
      {asking && <Question asking={asking} onCancel={() => setAsking(null)} />}
    </section>
  );
}

async function exportAll(): Promise<void> {
  download('lede-data.json', 'application/json', backupText(await loadAllData()));
}

function Question({ asking, onCancel }: { asking: NonNullable<Asking>; onCancel: () => void }) {
  const run = async () => {
    await (asking.what === 'erase' ? eraseAllData() : replaceAllData(asking.reading.data));
    // Every part of the page starts from what is stored now.
    location.reload();
  };
  return (
    <div class="question" role="alert">
      {asking.what === 'erase' ? <p>{t('eraseSure')}</p> : <ImportWords {...asking.reading} />}
      <p class="option-buttons">
        <button type="button" class="button" onClick={run}>
          {t(asking.what === 'erase' ? 'eraseNow' : 'importNow')}
        </button>
        <button type="button" class="button-quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </div>
  );
}

function ImportWords({ data, faulty }: BackupReading) {
  return (
    <>
      <p>
        {t('importSure')} {plural('importSites', Object.keys(data.sites).length)}
      </p>
      {faulty.length > 0 && <p>{t('importFaulty', formatList(faulty))}</p>}
    </>
  );
}

/** Stored values that could not be used, and values that did not fit into the synchronised store. */
function StoreReport() {
  const [report, setReport] = useState<{ faulty: string[]; local: string[] } | null>(null);
  useEffect(() => {
    readReport().then(setReport);
  }, []);
  if (!report || report.faulty.length + report.local.length === 0) return null;
  return (
    <div class="question" role="status">
      {report.faulty.length > 0 && <p>{t('storeFaulty', formatList(report.faulty))}</p>}
      {report.local.length > 0 && <p>{t('storeLocal', formatList(report.local))}</p>}
    </div>
  );
}

async function readReport(): Promise<{ faulty: string[]; local: string[] }> {
  const [settings, sites, stored] = await Promise.all([loadSettings(), loadSites(), listStored('')]);
  const ofSites = Object.entries(sites).flatMap(([host, { faulty }]) => faulty.map((name) => `${host}: ${name}`));
  const local = stored.filter(({ key, place }) => place === 'local' && key !== 'rules-ready');
  return { faulty: [...settings.faulty, ...ofSites], local: local.map(({ key }) => key.replace(/^site:/, '')) };
}
