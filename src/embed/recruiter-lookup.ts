import {RecruiterLookup} from '../elements/recruiter-lookup/recruiter-lookup.js';
import {define} from '../ui/define.js';
import {start} from './start.js';

start({'recruiter-lookup': () => define('aman-recruiter-lookup', RecruiterLookup)});
