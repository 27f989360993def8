import {PART} from '../ui/part-event.js';
import * as voices from '../ui/voices-panel.js';

document.currentScript?.dispatchEvent(new CustomEvent(PART, {detail: voices}));
