/*
 * What a page can hear. Every event names what happened, never what the reader typed or answered. All bubble and
 * cross shadow roots, so that one listener on `document` is enough.
 */

class AmanEvent extends Event {
  constructor(name: string) {
    super(name, {bubbles: true, composed: true});
  }
}

/** The widget stands on the page and can be used. */
export class ReadyEvent extends AmanEvent {
  constructor() {
    super('aman-ready');
  }
}

/** The widget came into view for the first time. */
export class ViewEvent extends AmanEvent {
  constructor() {
    super('aman-view');
  }
}

/** A reader began: the first question, or the list of steps. */
export class StartEvent extends AmanEvent {
  constructor() {
    super('aman-start');
  }
}

/** A reader opened a step. */
export class StepEvent extends AmanEvent {
  /** @param index the step, from 1 @param total how many there are */
  constructor(readonly index: number, readonly total: number) {
    super('aman-step');
  }
}

/** A reader came to the end. */
export class CompleteEvent extends AmanEvent {
  constructor() {
    super('aman-complete');
  }
}

/** A reader followed a way to reach somebody. */
export class ContactEvent extends AmanEvent {
  /** @param id the contact, as in `contacts.json` @param kind `phone`, `whatsapp`, `web`, `email`, `copy` or `save` */
  constructor(readonly id: string, readonly kind: string) {
    super('aman-contact');
  }
}

/** A reader opened a sheet to print. */
export class PrintEvent extends AmanEvent {
  constructor() {
    super('aman-print');
  }
}

/** A reader shared the widget. */
export class ShareEvent extends AmanEvent {
  /** @param channel `system`, `whatsapp` or `copy` */
  constructor(readonly channel: string) {
    super('aman-share');
  }
}

/** Something did not work; the widget goes on with what it has. */
export class ErrorEvent extends AmanEvent {
  /** @param code `data`, `words`, `part`, or `partner`: a list of the page itself could not be read */
  constructor(readonly code: string) {
    super('aman-error');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aman-ready': ReadyEvent;
    'aman-view': ViewEvent;
    'aman-start': StartEvent;
    'aman-step': StepEvent;
    'aman-complete': CompleteEvent;
    'aman-contact': ContactEvent;
    'aman-print': PrintEvent;
    'aman-share': ShareEvent;
    'aman-error': ErrorEvent;
  }
}
