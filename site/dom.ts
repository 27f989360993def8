/** The one element that a selector finds. The pages hold every element that the script names; a test opens them. */
export const one = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E => within.querySelector<E>(selector)!;

/** All elements that a selector finds. */
export const all = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E[] => [...within.querySelectorAll<E>(selector)];

/** An element with properties and children. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
