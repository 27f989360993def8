/*
 * What a page can hear. Every event names what happened, never what the reader typed or answered. All bubble and
 * cross shadow roots, so that one listener on `document` is enough.
 */

/*
 * Not from `Event`: old scripts of a page put something of their own under that name, MooTools for one. Fields are
 * only declared, since `index;` in a class costs bytes in every file.
 */
class AmanEvent extends CustomEvent<null> {
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
  declare readonly index: number;
  declare readonly total: number;
  /** @param index the step, from 1 @param total how many there are */
  constructor(index: number, total: number) {
    super('aman-step');
    this.index = index;
    this.total = total;
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
  declare readonly id: string;
  declare readonly kind: string;
  /** @param id the contact, as in `contacts.json` @param kind `phone`, `whatsapp`, `web`, `email`, `copy` or `save` */
  constructor(id: string, kind: string) {
    super('aman-contact');
    this.id = id;
    this.kind = kind;
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
  declare readonly channel: string;
  /** @param channel `system`, `whatsapp` or `copy` */
  constructor(channel: string) {
    super('aman-share');
    this.channel = channel;
  }
}

/** Something did not work; the widget goes on with what it has. */
export class ErrorEvent extends AmanEvent {
  declare readonly code: string;
  /** @param code `data`, `words`, `part`; `partner`, `voices`, `voice`: a list of the page itself, its list of recordings, or one of them */
  constructor(code: string) {
    super('aman-error');
    this.code = code;
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
