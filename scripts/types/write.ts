import {readFileSync, writeFileSync} from 'node:fs';
import {vsCode, webTypes} from './editors.js';
import {attributesTypes, reactTypes, vueTypes} from './jsx.js';
import {elementsOf, enrich, type Manifest} from './manifest.js';

/**
 * Completes `custom-elements.json` in a folder, and writes beside it what is made of it: types for tags (React 19, Vue 3,
 * others), data for VS Code and for the editors of JetBrains.
 */
export function writeTypes(folder: string, pack: {name: string; version: string}): void {
  const manifest = enrich(JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8')) as Manifest);
  const elements = elementsOf(manifest);
  const files: Record<string, string | object> = {
    'custom-elements.json': manifest,
    'attributes.d.ts': attributesTypes(elements),
    'jsx.d.ts': reactTypes(elements),
    'vue.d.ts': vueTypes(elements),
    'vscode.html-data.json': vsCode(elements),
    'web-types.json': webTypes(elements, pack),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(`${folder}/${name}`, typeof content === 'string' ? content : `${JSON.stringify(content, null, 1)}\n`);
}
