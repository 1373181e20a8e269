import '../view/styles/index.css';
import { start } from '../view/start';
import { App } from './app';

start(App);
