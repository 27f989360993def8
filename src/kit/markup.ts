/** An element as data: written out as one line to paste, or built in a page. `true`: an attribute without a value. */
export interface Tag {
  tag: string;
  attributes: Readonly<Record<string, string | true>>;
  children: readonly (Tag | string)[];
}

/** One element. */
export const tag = (name: string, attributes: Tag['attributes'] = {}, ...children: (Tag | string)[]): Tag => ({tag: name, attributes, children});

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quoted = (text: string): string => escaped(text).replace(/"/g, '&quot;');

/** As HTML in one line: editors put `<p>` and `<br>` where they find a line's end. */
export function toHtml(nodes: readonly (Tag | string)[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}${value === true ? '' : `="${quoted(value)}"`}`);
      return `<${node.tag}${attributes.join('')}>${toHtml(node.children)}</${node.tag}>`;
    })
    .join('');
}

/** As elements of a page. Scripts made so run when they are put into it. */
export function toDom(nodes: readonly (Tag | string)[], page: Document): Node[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return page.createTextNode(node);
    const element = page.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value === true ? '' : value);
    element.append(...toDom(node.children, page));
    return element;
  });
}
