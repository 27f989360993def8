import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {enrich, type Manifest} from '../../scripts/types/manifest.js';
import {WIDGETS, attributesOf, tagOf, type Attribute} from '../../src/kit/widgets.js';
import {linkDependencies, run} from '../helpers/examples.js';

/* Types for tags, and what editors offer, as the built package has them. */

const read = <T>(name: string): T => JSON.parse(readFileSync(`dist/lib/${name}`, 'utf8')) as T;
const OPTIONS = {target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'], strict: true, noEmit: true, skipLibCheck: false};

/** A right line, and lines of which each must be refused: TypeScript fails at an expected error that does not come. */
const REACT = `
import {createRef} from 'react';
import type {HotlineCard} from 'migrasi-aman';
const card = createRef<HotlineCard>();
export const right = <>
  <aman-hotline-card ref={card} region="indonesia" destination="hong-kong" need="danger" theme="auto" quick-exit heading-level={3} className="x" onaman-contact={(event) => event.kind.length}><p>0800 1000</p></aman-hotline-card>
  <aman-recruiter-lookup registry="/pt.json" /><aman-migration-checklist scheme="sea" /><aman-rights-quiz mode="group" questions="4" onaman-step={({index, total}) => index / total} /><aman-pulpit-message tradition="gmit" length="prayer" />
</>;
// @ts-expect-error no such region
export const a = <aman-hotline-card region="bali" />;
// @ts-expect-error levels end at 6
export const b = <aman-hotline-card heading-level={7} />;
// @ts-expect-error attributes as in HTML: heading-level
export const g = <aman-hotline-card headingLevel="3" />;
// @ts-expect-error no such attribute
export const c = <aman-hotline-card regio="ntt" />;
// @ts-expect-error fields stand on the event itself
export const d = <aman-hotline-card onaman-contact={(event) => event.detail.id} />;
// @ts-expect-error the lookup knows no region
export const e = <aman-recruiter-lookup region="ntt" />;
// @ts-expect-error no such tag
export const f = <aman-hotline />;
`;

const VUE = `<script setup lang="ts">
const heard = (id: string) => id;
</script>
<template>
  <aman-hotline-card class="x" region="indonesia" :heading-level="3" quick-exit @aman-contact="(event) => heard(event.id)"><p>0800 1000</p></aman-hotline-card>
  <aman-rights-quiz mode="group" questions="4" @aman-step="(event) => event.index / event.total" />
  <!-- @vue-expect-error no such region -->
  <aman-hotline-card region="bali" />
  <!-- @vue-expect-error levels end at 6 -->
  <aman-hotline-card :heading-level="7" />
  <!-- @vue-expect-error fields stand on the event itself -->
  <aman-hotline-card @aman-contact="(event) => heard(event.detail)" />
</template>
`;

const OTHERS = `
import type {AmanAttributes} from 'migrasi-aman/attributes';
declare namespace JSX { interface IntrinsicElements extends AmanAttributes {} }
export const right: JSX.IntrinsicElements['aman-pulpit-message'] = {message: 'own-papers', 'onaman-share': (event) => event.channel};
// @ts-expect-error no such message
export const wrong: JSX.IntrinsicElements['aman-pulpit-message'] = {message: 'none'};
`;

describe('types for tags', () => {
  let project: string;
  /** Checks one file in a project that uses the package. */
  const check = (checker: string, file: string, text: string, options: object): void => {
    writeFileSync(join(project, file), text);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions: {...OPTIONS, ...options}, files: [file]}));
    run(project, `node_modules/${checker}`, '-p', '.');
  };
  before(() => {
    project = mkdtempSync(join(tmpdir(), 'types-'));
    const names = ['migrasi-aman', 'react', '@types/react', 'vue', 'typescript', 'vue-tsc', 'lit'];
    writeFileSync(join(project, 'package.json'), JSON.stringify({type: 'module', dependencies: Object.fromEntries(names.map((name) => [name, '*']))}));
    linkDependencies(project);
  });
  after(() => rmSync(project, {recursive: true, force: true}));

  it('take what is right in JSX of React 19, and refuse each thing that is wrong', () => check('typescript/bin/tsc', 'react.tsx', REACT, {jsx: 'react-jsx', types: ['migrasi-aman/jsx']}));
  it('take what is right in a template of Vue 3, and refuse each thing that is wrong', () => check('vue-tsc/bin/vue-tsc.js', 'App.vue', VUE, {types: ['migrasi-aman/vue']}));
  it('can be given to another library by hand', () => check('typescript/bin/tsc', 'others.ts', OTHERS, {types: []}));
});

describe('what editors offer', () => {
  const choices = (attribute: Attribute): readonly string[] | undefined => (attribute.kind === 'choice' ? attribute.values : attribute.kind === 'number' ? Array.from({length: attribute.to - attribute.from + 1}, (_, at) => String(at + attribute.from)) : undefined);

  it('is, in VS Code, every tag, attribute and value of the one table, each explained', () => {
    const {tags} = read<{tags: {name: string; description: {value: string}; attributes: {name: string; description: {value: string}; values?: {name: string}[]}[]}[]}>('vscode.html-data.json');
    assert.deepEqual(tags.map(({name}) => name), WIDGETS.map(tagOf));
    for (const [at, widget] of WIDGETS.entries()) {
      assert.deepEqual(tags[at].attributes.map(({name, values}) => [name, values?.map((value) => value.name)]), Object.entries(attributesOf(widget)).map(([name, attribute]) => [name, choices(attribute)]));
      for (const {description} of [tags[at], ...tags[at].attributes]) assert.ok(description.value && !description.value.includes('undefined'), description.value);
    }
  });

  it('is, in the editors of JetBrains, the same, with the events', () => {
    const {name, contributions} = read<{name: string; contributions: {html: {elements: {name: string; attributes: {name: string; value: {type: string}; default?: string}[]; js: {events: {name: string}[]}}[]}}}>('web-types.json');
    assert.equal(name, 'migrasi-aman');
    const card = contributions.html.elements.find((each) => each.name === 'aman-hotline-card')!;
    assert.deepEqual(card.attributes[0], {name: 'region', description: '`ntt` (default) or `indonesia`: national numbers only.', value: {type: "'ntt' | 'indonesia'", required: true}, default: 'ntt'});
    for (const {js} of contributions.html.elements) assert.deepEqual(js.events.filter((each) => !/^aman-\w+$/.test(each.name)), []);
  });

  it('is never made where the table and the widgets’ own comments differ', () => {
    const manifest = read<Manifest>('custom-elements.json');
    const card = manifest.modules.flatMap(({declarations}) => declarations ?? []).find(({tagName}) => tagName === 'aman-hotline-card')!;
    card.attributes = card.attributes!.filter(({name}) => name !== 'need');
    assert.throws(() => enrich(manifest), /<aman-hotline-card>: the attribute need stands either in src\/kit\/widgets\.ts or/);
  });
});

describe('custom-elements.json', () => {
  it('is the same in whatever order the files were found', () => {
    const manifest = read<Manifest>('custom-elements.json');
    const other = {...manifest, modules: [...manifest.modules].reverse()};
    assert.equal(JSON.stringify(enrich(other)), JSON.stringify(enrich(manifest)));
  });
});
