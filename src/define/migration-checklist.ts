import {MigrationChecklist} from '../elements/migration-checklist/migration-checklist.js';
import {define} from '../ui/define.js';

define('aman-migration-checklist', MigrationChecklist);
