import {propertyOf, type Element} from './manifest.js';

const doc = (text: string, usual = '', indent = '  '): string => `${indent}/** ${text}${usual && !text.includes(`\`${usual}\``) ? ` Default: \`${usual}\`.` : ''} */\n`;
const HEAD = '// Made by the build from custom-elements.json.\n';

/** The event classes that are named, sorted. */
const classesOf = (elements: readonly Element[]): string => [...new Set(elements.flatMap(({events}) => events.map(({type}) => type!.text)))].sort().join(', ');

/** The attributes of a tag as the lines of an interface. */
const attributeLines = ({attributes}: Element, key: (name: string) => string): string =>
  attributes.map(({name, description, type, default: usual}) => `${doc(description!, usual)}  '${key(name)}'?: ${type!.text} | undefined;\n`).join('');

const eventLines = ({events}: Element, key: (name: string) => string): string =>
  events.map(({name, description, type}) => `${doc(description!)}  '${key(name)}'?: ((event: ${type!.text}) => void) | undefined;\n`).join('');

/** `attributes.d.ts`: attributes and events of every tag, for any library that writes tags with types. */
export function attributesTypes(elements: readonly Element[]): string {
  const each = elements.map((it) => `/** ${it.summary} */\nexport interface ${it.name}Attributes {\n${attributeLines(it, (name) => name)}${eventLines(it, (name) => `on${name}`)}}\n`);
  const map = elements.map(({name, tagName}) => `  '${tagName}': ${name}Attributes;\n`).join('');
  return `${HEAD}import type {${classesOf(elements)}} from './index.js';\n\n${each.join('\n')}\n/** All tags with what they take. */\nexport interface AmanAttributes {\n${map}}\n`;
}

/** `jsx.d.ts`: the tags for JSX of React 19. */
export function reactTypes(elements: readonly Element[]): string {
  const tags = elements.map(({name, tagName, summary}) => `      /** ${summary} */\n      '${tagName}': Tag<${name}, AmanAttributes['${tagName}']>;\n`).join('');
  return `${HEAD}import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {${elements.map(({name}) => name).join(', ')}} from './index.js';
import type {AmanAttributes} from './attributes.js';

/** What every tag of HTML takes, and what this one takes. */
type Tag<Element, Attributes> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags}    }
  }
}
`;
}

/** Vue hears `@aman-contact` where a component takes `onAmanContact`. */
const vueEvent = (name: string): string => propertyOf(`on-${name}`);

/** `vue.d.ts`: the tags for templates of Vue 3. */
export function vueTypes(elements: readonly Element[]): string {
  const each = elements.map((it) => `/** ${it.summary} */\nexport interface ${it.name}Props extends HTMLAttributes {\n${attributeLines(it, propertyOf)}${eventLines(it, vueEvent)}}\n`);
  const map = elements.map(({name, tagName, summary}) => `    /** ${summary} */\n    '${tagName}': Tag<${name}Props>;\n`).join('');
  return `${HEAD}import type {HTMLAttributes, PublicProps} from 'vue';
import type {${classesOf(elements)}} from './index.js';

/** A tag as the checker of templates knows it. */
type Tag<Props> = new () => {$props: Props & PublicProps; $slots: {default?: () => unknown}};

${each.join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${map}  }
}
`;
}
