import * as languages from '../ui/language-panel.js';
import {PART} from '../ui/part-event.js';

document.currentScript?.dispatchEvent(new CustomEvent(PART, {detail: languages}));
