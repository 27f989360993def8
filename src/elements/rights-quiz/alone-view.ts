import {html} from 'lit';
import * as w from '../../content/quiz/words.js';
import {line, say} from '../../ui/say.js';
import {endView} from './end-view.js';
import {feedbackView} from './feedback-view.js';
import {questionView} from './question-view.js';
import type {Session} from './session.js';

/** How long a question takes, read and thought about, in minutes. */
export const MINUTES = 2 / 3;

/** The quiz for one reader: its state's name, and what is on screen. */
export function aloneView(it: Session, level: number, help: unknown): [state: string, view: unknown] {
  const {screen} = it;
  if (screen === 'intro') {
    const {bank, count} = it.wish();
    const questions = Math.min(count, bank.length);
    return ['intro', html`${line(() => w.intro(questions, Math.ceil(questions * MINUTES)))} ${line(w.promise)} <div class="bar"><button class="go" @click=${() => it.start()}>${say(w.begin)}</button></div> ${help}`];
  }
  const view = screen === 'question' ? [questionView(it, level), help] : screen === 'feedback' ? [feedbackView(it, level), help] : endView(it, level, help);
  return [screen === 'feedback' ? `feedback-${it.outcome}` : screen, html`<div class="panel body">${view}</div>`];
}
