import type {Item} from '../../content/checklist-papers.js';
import {line} from '../../ui/say.js';
import {statementView} from '../../ui/statement-view.js';
import type {Session} from './session.js';

/** Statements and advice, in their order. */
export const itemsView = (it: Session, items: readonly Item[]): unknown => items.map((item) => (typeof item === 'function' ? line(item) : statementView(it.host, 'migration-checklist', item)));
