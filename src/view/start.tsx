import { type ComponentType, h, render } from 'preact';
import { uiDirection, uiLocale } from '../shared/i18n';

/** Draws a page of the extension in the language and direction of its messages. */
export function start(App: ComponentType): void {
  document.documentElement.lang = uiLocale();
  document.documentElement.dir = uiDirection();
  render(h(App, {}), document.getElementById('app')!);
}
