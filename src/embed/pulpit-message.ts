import {PulpitMessage} from '../elements/pulpit-message/pulpit-message.js';
import {define} from '../ui/define.js';
import {start} from './start.js';

start({'pulpit-message': () => define('aman-pulpit-message', PulpitMessage)});
