import type { Step } from '../../core/choices/types';
import { t } from '../../shared/i18n';

/** What a step did, for the note that offers to undo it. */
export function stepWords(step: Step, site: string | null): string {
  switch (step.do) {
    case 'put-back':
      return t('stepPutBack');
    case 'hide-again':
      return t('stepHiddenAgain');
    case 'mark-mistake':
      return t('stepMistake');
    case 'hide-too':
      return t('stepHideToo');
    case 'site-switch':
      if (step.to === null) return t('stepAsElsewhere');
      return t(step.to === 'show' ? 'stepAlwaysShown' : 'stepAlwaysHidden', site ?? '');
    case 'forget':
      return t('stepForgotten');
  }
}
