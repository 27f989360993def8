import {RecruiterLookup} from '../elements/recruiter-lookup/recruiter-lookup.js';
import {define} from '../ui/define.js';

define('aman-recruiter-lookup', RecruiterLookup);
