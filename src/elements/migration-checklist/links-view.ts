import {html, nothing} from 'lit';
import * as w from '../../content/checklist.js';
import {pageUrl} from '../../ui/frame.js';
import {helpView} from '../../ui/help-view.js';
import {say} from '../../ui/say.js';

/** The complete page of another widget, where we know its address. */
export const pageOf = (widget: string, label: () => string): unknown => {
  const page = pageUrl(widget);
  return page ? html`<a class="button" href=${page} target="_blank">${say(label)}</a>` : nothing;
};

/** The steps (from 0) where a company is looked up, where leaving begins, and where the reader is away. */
const CHECK = 2;
const LEAVE = 7;
const AWAY = 8;

/** Every step has a number, and those about being away one that works from there; doubts about an offer lead to a person. */
export const linksView = (step: number, contacted: (id: string, kind: string) => void): unknown => [
  step === CHECK ? pageOf('recruiter-lookup', w.lookUp) : nothing,
  step < AWAY ? helpView(contacted) : nothing,
  step >= LEAVE ? helpView(contacted, true) : nothing,
];
