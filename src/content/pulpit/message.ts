import type {MessageId} from '../../data/pulpit.js';
import type {Line} from '../contact-lines.js';
import type {Statement} from '../statements.js';

/** One message for pulpit, bulletin, WhatsApp and wall: one situation, one action, one number. */
export interface Message {
  id: MessageId;
  /** What it asks, in a few words: the headline of paper and slides. */
  title: Line;
  /** What is known, said in every form. */
  why: readonly (Statement | Line)[];
  /** The one action. */
  act: Line;
  /** A story without names, for the long form: nobody real can be known by it. */
  story: readonly Line[];
  /** What the long form adds. */
  more: readonly (Statement | Line)[];
  /** One or two sentences that every church, and other faiths, can pray. */
  prayer: Line;
  /** It tells a rule on money or what is forbidden: once that is old, it is not printed any more. */
  dated?: true;
  /** The page of ours that its QR code and its link lead to. */
  leadsTo: 'hotline-card' | 'recruiter-lookup' | 'migration-checklist';
}

/** A sentence or a statement, as a sentence. */
export const lineOf = (it: Statement | Line): Line => (typeof it === 'function' ? it : it.say);

/** The statements of a message. */
export const statementsOf = ({why, more}: Pick<Message, 'why' | 'more'>): Statement[] => [...why, ...more].filter((it): it is Statement => typeof it !== 'function');
