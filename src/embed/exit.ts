import * as exit from '../ui/exit.js';
import {PART} from '../ui/part-event.js';

document.currentScript?.dispatchEvent(new CustomEvent(PART, {detail: exit}));
