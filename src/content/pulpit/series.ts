import {MESSAGES, type MessageId} from '../../data/pulpit.js';
import {familyTalk, saveNumber, underAge, welcomeHome} from './caring.js';
import type {Message} from './message.js';
import {cashGift, companyName, ownPapers, workVisa} from './recruiting.js';

const ALL = [companyName, workVisa, ownPapers, cashGift, underAge, familyTalk, saveNumber, welcomeHome];

/** The eight messages, in the order of the series. */
export const SERIES: readonly Message[] = MESSAGES.map((id) => ALL.find((each) => each.id === id)!);

/** A message by its id. */
export const messageOf = (id: MessageId): Message => SERIES[MESSAGES.indexOf(id)];
