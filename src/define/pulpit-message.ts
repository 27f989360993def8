import {PulpitMessage} from '../elements/pulpit-message/pulpit-message.js';
import {define} from '../ui/define.js';

define('aman-pulpit-message', PulpitMessage);
