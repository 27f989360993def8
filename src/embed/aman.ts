import {HotlineCard} from '../elements/hotline-card/hotline-card.js';
import {MigrationChecklist} from '../elements/migration-checklist/migration-checklist.js';
import {PulpitMessage} from '../elements/pulpit-message/pulpit-message.js';
import {RecruiterLookup} from '../elements/recruiter-lookup/recruiter-lookup.js';
import {RightsQuiz} from '../elements/rights-quiz/rights-quiz.js';
import {define} from '../ui/define.js';
import {start} from './start.js';

start({
  'hotline-card': () => define('aman-hotline-card', HotlineCard),
  'migration-checklist': () => define('aman-migration-checklist', MigrationChecklist),
  'pulpit-message': () => define('aman-pulpit-message', PulpitMessage),
  'recruiter-lookup': () => define('aman-recruiter-lookup', RecruiterLookup),
  'rights-quiz': () => define('aman-rights-quiz', RightsQuiz),
});
