import {HotlineCard} from '../elements/hotline-card/hotline-card.js';
import {define} from '../ui/define.js';

define('aman-hotline-card', HotlineCard);
