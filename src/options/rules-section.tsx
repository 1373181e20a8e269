import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Fault, FaultCode, RuleReading } from '../core/choices/site-rules/types';
import { formatNumber, type MessageKey, plural, t } from '../shared/i18n';
import { loadRulesText, readRules, saveRules } from '../shared/rules-store';
import { download } from '../view/export/deliver';
import { FileButton } from './file-button';

const FAULTS: Record<FaultCode, MessageKey> = {
  'not-a-rule': 'faultNotARule',
  'network-rule': 'faultNetworkRule',
  unsupported: 'faultUnsupported',
  'bad-domain': 'faultBadDomain',
  'bad-selector': 'faultBadSelector',
  'unknown-category': 'faultUnknownCategory',
};

const EXAMPLE = '! lede: support-appeal\nexample.com##.donate-box\nexample.com#@#.premium';

/** Site rules as text: read while they are typed, kept with one button; a faulty line is named and the others hold. */
export function RulesSection() {
  const [stored, setStored] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [reading, setReading] = useState<RuleReading | null>(null);
  const [message, setMessage] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const [id, help] = [useId(), useId()];

  useEffect(() => {
    loadRulesText().then((found) => {
      setStored(found);
      setText(found);
    });
  }, []);
  useReading(text, setReading);

  const save = async () => {
    const saved = await saveRules(text);
    setStored(text);
    setReading(saved);
    setMessage(t(saved.place === 'sync' ? 'rulesSaved' : 'keptOnThisDevice'));
  };
  const add = (more: string) => setText((old) => (old.trim() === '' ? more : `${old.trimEnd()}\n\n${more}`));
  return (
    <section class="rules">
      <h2>
        <label for={id}>{t('rulesTitle')}</label>
      </h2>
      <p id={help}>{t('rulesWords')}</p>
      <textarea
        ref={field}
        id={id}
        aria-describedby={help}
        rows={10}
        value={text}
        placeholder={EXAMPLE}
        disabled={stored === null}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        dir="ltr"
        onInput={(event) => {
          setText(event.currentTarget.value);
          setMessage('');
        }}
      />
      {reading && <Faults reading={reading} onGoTo={(line) => selectLine(field.current, line)} />}
      <p class="option-buttons">
        <button type="button" class="button" disabled={stored === null || text === stored} onClick={save}>
          {t('rulesSave')}
        </button>
        <FileButton label={t('rulesImport')} accept=".txt,text/plain" onText={add} />
        <button
          type="button"
          class="button-quiet"
          disabled={text.trim() === ''}
          onClick={() => download('lede-rules.txt', 'text/plain', text)}
        >
          {t('rulesExport')}
        </button>
        <span role="status">{message}</span>
      </p>
    </section>
  );
}

const PAUSE_MS = 250;

/** Reads the rules when typing pauses. */
function useReading(text: string, onReading: (reading: RuleReading | null) => void): void {
  useEffect(() => {
    if (text.trim() === '') return onReading(null);
    let current = true;
    const timer = setTimeout(() => readRules(text).then((reading) => current && onReading(reading)), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
}

interface FaultsProps {
  reading: RuleReading;
  onGoTo: (line: number) => void;
}

function Faults({ reading: { rules, faults }, onGoTo }: FaultsProps) {
  return (
    <div class="rules-reading" role="status">
      <p>
        {plural('rulesInForce', rules.length)} {faults.length > 0 && plural('rulesFaulty', faults.length)}
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.line}>
            <button type="button" class="button-quiet" onClick={() => onGoTo(fault.line)}>
              {t('lineNumber', formatNumber(fault.line))}
            </button>{' '}
            {faultWords(fault)} <code dir="ltr">{fault.text}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

const faultWords = ({ code, detail }: Fault): string => t(FAULTS[code], detail);

function selectLine(field: HTMLTextAreaElement | null, line: number): void {
  if (!field) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
