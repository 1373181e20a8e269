import { t } from '../../shared/i18n';

/** The shape of an article to come. */
export function LoadingState() {
  return (
    <main class="loading-state" aria-busy="true">
      <p class="visually-hidden" role="status">
        {t('loading')}
      </p>
      <div class="loading-sheet" aria-hidden="true">
        <i class="loading-title" />
        <i class="loading-title loading-short" />
        {['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((line) => (
          <i key={line} />
        ))}
      </div>
    </main>
  );
}
