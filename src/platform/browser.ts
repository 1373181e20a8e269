/** The one place that knows the browser's extension interface; everything else asks the modules of this folder. */
import browser from 'webextension-polyfill';

export default browser;
