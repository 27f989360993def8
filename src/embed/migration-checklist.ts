import {MigrationChecklist} from '../elements/migration-checklist/migration-checklist.js';
import {define} from '../ui/define.js';
import {start} from './start.js';

start({'migration-checklist': () => define('aman-migration-checklist', MigrationChecklist)});
