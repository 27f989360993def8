import {partnerList} from '../partner/partner-list.js';
import {PART} from '../ui/part-event.js';

document.currentScript?.dispatchEvent(new CustomEvent(PART, {detail: partnerList}));
