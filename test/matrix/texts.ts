import {createRequire} from 'node:module';
import {attributesOf, type Widget} from '../../src/kit/widgets.js';
import {hostile} from '../helpers/hostile.js';
import type {Row} from './row.js';

/** The Big List of Naughty Strings (MIT), and our own: 461 and 80 texts that break careless programs. */
export const NAUGHTY: string[] = [...(createRequire(import.meta.url)('big-list-of-naughty-strings') as string[]), ...hostile(80)];

const FIELD = 'each is text: nothing throws, nothing becomes markup, nothing sticks out at 320 px';

/** A field that a reader can write into, and how to come to it. */
export interface FieldRow extends Row {
  widget: Widget;
  attributes?: Record<string, string>;
  /** Pressed one after the other, before anything is written. */
  way: string[];
  field: string;
  /** Pressed after each text. */
  then?: string;
}

const PULPIT = ['.go', '.change summary'];

export const FIELDS: FieldRow[] = [
  {name: 'as a company’s name', promise: FIELD, widget: 'recruiter-lookup', way: [], field: 'input', then: '.go'},
  {name: 'as the name of a contact to save', promise: FIELD, widget: 'hotline-card', way: ['.open:first-child', 'button.row', '.save > button'], field: '.save input'},
  {name: 'as a greeting', promise: FIELD, widget: 'pulpit-message', way: PULPIT, field: '.greeting'},
  {name: 'as the name of a parish', promise: FIELD, widget: 'pulpit-message', way: PULPIT, field: '.parish'},
  {name: 'as a local helper', promise: FIELD, widget: 'pulpit-message', way: PULPIT, field: '.role'},
  {name: 'as a local helper’s number', promise: FIELD, widget: 'pulpit-message', way: PULPIT, field: '.number'},
  {name: 'as the size of a group', promise: FIELD, widget: 'rights-quiz', attributes: {mode: 'group'}, way: [], field: '.people', then: '.go'},
];

/** All attributes of a widget, and some that belong to all. */
export const attributes = (widget: Widget): string[] => [...Object.keys(attributesOf(widget)), 'audio', 'languages'];

export const ATTRIBUTES: Row = {name: 'in every attribute and property of every widget', promise: 'the default applies: the number stands, nothing throws, nothing becomes markup, one console line a value'};
