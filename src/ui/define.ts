import {warnOnce} from './attributes.js';

/** Defines a tag once. A second copy of the bundle on the page, or a page that refuses, is reported, never fatal. */
export function define(tag: string, element: CustomElementConstructor): void {
  try {
    customElements.define(tag, element);
  } catch {
    warnOnce(`<${tag}> is already on this page`);
  }
}
