import { useEffect, useRef, useState } from 'preact/hooks';
import type { Quote } from '../../core/quotes/types';
import { plural, t } from '../../shared/i18n';
import { withoutComma } from '../export/quote-text';
import { keyOf } from '../keys';
import type { Focus } from '../marks/use-marks';

interface Props {
  quotes: readonly Quote[];
  /** Language of the article: its own quotation marks. */
  lang: string;
  focus: Focus;
  onFocus: (focus: Focus) => void;
  onCopy: () => void;
}

/** The key quotes with who says them; all of them on demand. A click goes to the place in the text. */
export function Quotes({ quotes, lang, focus, onFocus, onCopy }: Props) {
  const [all, setAll] = useState(false);
  const numbered = quotes.map((quote, index) => ({ quote, index }));
  const keys = numbered.filter(({ quote }) => quote.key);
  const isFocused = (index: number) => focus?.type === 'quote' && focus.index === index;
  // A key may lead to a quote that is none of the key ones: it is shown as long as it has the focus.
  const shown =
    all || keys.length === 0 ? numbered : numbered.filter(({ quote, index }) => quote.key || isFocused(index));
  return (
    <section class="rail-section">
      <h2>{all || keys.length === 0 ? t('quotes') : t('keyQuotes')}</h2>
      {quotes.length === 0 && <p class="rail-note">{t('noQuotes')}</p>}
      <ol class="quote-list" lang={lang === 'und' ? undefined : lang}>
        {shown.map(({ quote, index }) => (
          <li key={index}>
            <QuoteButton quote={quote} active={isFocused(index)} onClick={() => onFocus({ type: 'quote', index })} />
            {isFocused(index) && (
              <button
                type="button"
                class="button-quiet quote-copy"
                aria-keyshortcuts={keyOf('copyQuote')}
                onClick={onCopy}
              >
                {t('copyQuote')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {keys.length > 0 && keys.length < quotes.length && (
        <button type="button" class="button-quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('onlyKeyQuotes') : plural('allQuotes', quotes.length)}
        </button>
      )}
    </section>
  );
}

function QuoteButton({ quote, active, onClick }: { quote: Quote; active: boolean; onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) button.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // The direction of the words is that of the line beside them, too.
    <button
      ref={button}
      type="button"
      class="quote-button"
      dir="auto"
      aria-current={active ? 'location' : undefined}
      onClick={onClick}
    >
      <q class="quote-words">{withoutComma(quote.text)}</q>
      {quote.speaker && (
        <span class="quote-speaker">
          <b>{quote.speaker.name}</b>
          {quote.speaker.role && <span>{quote.speaker.role}</span>}
        </span>
      )}
    </button>
  );
}
