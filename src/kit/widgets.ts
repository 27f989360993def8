import {NEEDS, REGIONS} from '../data/contacts.js';
import {DESTINATIONS, OTHER_NAMES} from '../data/destinations.js';
import {QUESTIONS} from '../data/answers-checklist.js';
import {LENGTHS, MESSAGES, TRADITIONS} from '../data/pulpit.js';
import {ROUND, TOPICS} from '../data/quiz.js';

/*
 * What partners may choose, in one table: the builder, the WordPress plugin and the types for editors are made of it.
 */

/** The widgets, in the order in which partners see them. */
export const WIDGETS = ['hotline-card', 'recruiter-lookup', 'migration-checklist', 'rights-quiz', 'pulpit-message'] as const;
export type Widget = (typeof WIDGETS)[number];

/** Languages a partner may set: Indonesian first. */
export const LANGUAGES = ['id', 'en', 'mkn', 'tet'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One attribute of a tag, and what it takes. `usual` applies where the attribute is missing. */
export type Attribute =
  | {kind: 'choice'; values: readonly string[]; usual: string}
  | {kind: 'number'; from: number; to: number; usual: string}
  | {kind: 'switch'; usual: ''}
  | {kind: 'text' | 'address'; usual: ''};

const choice = (values: readonly string[], usual = ''): Attribute => ({kind: 'choice', values, usual});

/** Countries whose missions the card knows; a test holds them against the data. */
export const COUNTRIES = ['malaysia', 'singapore', 'hong-kong', 'taiwan', 'brunei', 'south-korea', 'japan', 'saudi-arabia', 'uae', 'kuwait', 'qatar', 'jordan', 'cambodia', 'thailand', 'myanmar'] as const;

/** Attributes that every widget takes. */
export const COMMON: Readonly<Record<string, Attribute>> = {
  theme: choice(['light', 'dark', 'auto'], 'light'),
  'quick-exit': {kind: 'switch', usual: ''},
  'heading-level': {kind: 'number', from: 1, to: 6, usual: '2'},
  languages: choice(['mkn', 'tet', 'mkn tet']),
  audio: {kind: 'address', usual: ''},
};

/** Attributes of each widget beside the common ones; the chief ones first. */
export const OWN: Readonly<Record<Widget, Readonly<Record<string, Attribute>>>> = {
  'hotline-card': {region: choice(REGIONS, 'ntt'), destination: choice(COUNTRIES), need: choice(NEEDS)},
  'recruiter-lookup': {registry: {kind: 'address', usual: ''}, sanctions: {kind: 'address', usual: ''}},
  'migration-checklist': {destination: choice([...DESTINATIONS, ...Object.keys(OTHER_NAMES)]), scheme: choice(QUESTIONS.scheme.filter((each) => each !== 'unknown'))},
  'rights-quiz': {
    mode: choice(['solo', 'group'], 'solo'),
    questions: {kind: 'number', from: 1, to: ROUND.most, usual: String(ROUND.usual)},
    topic: choice(TOPICS),
    seed: {kind: 'text', usual: ''},
  },
  'pulpit-message': {tradition: choice(TRADITIONS, 'umum'), message: choice(MESSAGES), length: choice(LENGTHS, 'short')},
};

/** All attributes of one widget. */
export const attributesOf = (widget: Widget): Readonly<Record<string, Attribute>> => ({...OWN[widget], ...COMMON});

/** Heights of a frame that does not grow by itself, in px: at 320 px width the first screen fits, with room for what a press opens. A test measures them. */
export const FRAME_HEIGHT: Readonly<Record<Widget, number>> = {'hotline-card': 480, 'recruiter-lookup': 640, 'migration-checklist': 640, 'rights-quiz': 640, 'pulpit-message': 640};

/** The tag of a widget. */
export const tagOf = (widget: Widget): string => `aman-${widget}`;
