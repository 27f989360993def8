import {warnOnce} from './attributes.js';

/** Defines a tag once. A second copy of the bundle on the page is reported, never fatal. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) warnOnce(`<${tag}> is already on this page`);
  else customElements.define(tag, element);
}
