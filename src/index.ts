/** Public classes, events and types. Importing this defines no tag; `migrasi-aman/define/*` does. */
export {HotlineCard} from './elements/hotline-card/hotline-card.js';
export {MigrationChecklist} from './elements/migration-checklist/migration-checklist.js';
export {PulpitMessage} from './elements/pulpit-message/pulpit-message.js';
export {RecruiterLookup} from './elements/recruiter-lookup/recruiter-lookup.js';
export {RightsQuiz} from './elements/rights-quiz/rights-quiz.js';
export {CompleteEvent, ContactEvent, ErrorEvent, PrintEvent, ReadyEvent, ShareEvent, StartEvent, StepEvent, ViewEvent} from './ui/events.js';
export {setAssets} from './assets.js';
export {CODES as LANGUAGES} from './languages.js';
export {getLocale, switchLanguage} from './locale.js';
export type {Channel, Contact, Contacts, Need, Region} from './data/contacts.js';
