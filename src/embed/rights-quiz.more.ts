import * as more from '../elements/rights-quiz/more.js';
import {PART} from '../ui/part-event.js';

document.currentScript?.dispatchEvent(new CustomEvent(PART, {detail: more}));
