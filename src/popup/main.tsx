import '../view/styles/index.css';
import { isPopupWindow } from '../platform/tabs';
import { start } from '../view/start';
import { App } from './app';

// A media query cannot tell: a popup starts narrow and takes its width from this page.
if (!isPopupWindow()) document.documentElement.classList.add('as-page');
start(App);
