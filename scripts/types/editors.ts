import {attributesOf, tagOf, WIDGETS} from '../../src/kit/widgets.js';
import {valuesOf, type Element} from './manifest.js';

const list = (title: string, rows: readonly {name: string; description?: string}[]): string =>
  rows.length ? `\n\n**${title}**\n${rows.map(({name, description}) => `\n- \`${name}\`: ${description}`).join('')}` : '';

/** Values of an attribute of a tag. */
const choices = (tag: string, attribute: string): {name: string}[] => valuesOf(attributesOf(WIDGETS.find((widget) => tagOf(widget) === tag)!)[attribute]).map((name) => ({name}));

/** `vscode.html-data.json`: what VS Code offers while a tag is written (setting `html.customData`). */
export const vsCode = (elements: readonly Element[]): object => ({
  version: 1.1,
  tags: elements.map((it) => ({
    name: it.tagName,
    description: {kind: 'markdown', value: it.summary + list('Events', it.events) + list('Style: parts', it.cssParts) + list('Style: variables', it.cssProperties)},
    attributes: it.attributes.map(({name, description}) => ({name, description: {kind: 'markdown', value: description}, ...(choices(it.tagName, name).length && {values: choices(it.tagName, name)})})),
  })),
});

/** `web-types.json`: the same for the editors of JetBrains, which find it by `web-types` in package.json. */
export const webTypes = (elements: readonly Element[], {name, version}: {name: string; version: string}): object => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((it) => ({
        name: it.tagName,
        description: it.summary,
        attributes: it.attributes.map(({name, description, type, default: usual}) => ({name, description, value: {type: type!.text, required: true}, ...(usual && {default: usual})})),
        slots: it.slots.map(({name, description}) => ({name, description})),
        js: {
          properties: it.attributes.map(({fieldName, description}) => ({name: fieldName, description, type: 'string | null'})),
          events: it.events.map(({name, description}) => ({name, description})),
        },
        css: {
          parts: it.cssParts.map(({name, description}) => ({name, description})),
          properties: it.cssProperties.map(({name, description}) => ({name, description})),
        },
      })),
    },
  },
});
