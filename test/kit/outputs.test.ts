import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Parser} from 'htmlparser2';
import {START} from '../../src/kit/choices.js';
import {HOSTS, WAY} from '../../src/kit/hosts.js';
import {policy, type Output} from '../../src/kit/outputs.js';
import {LANGUAGES, WIDGETS, tagOf} from '../../src/kit/widgets.js';
import {BASE, HASH, facts, output, outputs} from '../helpers/kit.js';

const LIST = 'https://paroki.example/daftar.json?a=1&b="<x>"';
/** A value for everything, some of them hostile. */
const values = {'quick-exit': 'true', theme: 'dark', 'heading-level': '3', 'recruiter-lookup.registry': LIST, 'rights-quiz.seed': 'Kelas "VI" & <b>\n\nb', 'hotline-card.destination': 'malaysia'};
const sets = [...WIDGETS.map((each) => [each]), ['hotline-card', 'rights-quiz'] as const, [...WIDGETS]];
const everything: (Output & {host: (typeof HOSTS)[number]; lang: (typeof LANGUAGES)[number]; pinned: boolean; count: number})[] = HOSTS.flatMap((host) =>
  LANGUAGES.flatMap((lang) => sets.flatMap((widgets) => [false, true].flatMap((pinned) => outputs({host, lang, widgets: [...widgets], pinned, values, accent: '#123456'}).map((each) => ({...each, host, lang, pinned, count: widgets.length}))))),
);
const code = everything.filter(({kind}) => ['script', 'frame', 'words'].includes(kind));

interface Seen {name: string; attributes: Record<string, string>}
/** The elements of a text, in order; fails where an end tag is missing or too many. */
function elements(html: string): Seen[] {
  const seen: Seen[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void seen.push({name, attributes}),
    onclosetag: (name, implied) => assert.ok(!implied, `<${name}> is not closed in ${html}`),
  });
  parser.end(html);
  assert.equal(html.match(/<\/[a-z]/g)?.length ?? 0, seen.length, `an end tag too many in ${html}`);
  return seen;
}

describe('what the builder gives to paste', () => {
  it('is one line of whole elements for every host, widget and language, without ids', () => {
    assert.ok(code.length > 200);
    for (const {text} of code) {
      assert.doesNotMatch(text, /[\r\n]| {2}/);
      assert.ok(elements(text).every(({attributes}) => !('id' in attributes)), text);
    }
  });

  it('keeps every value as it was typed, and nothing of it becomes an element', () => {
    for (const {text, kind} of code) {
      const allowed = {script: /^(script|aman-[a-z-]+|p|strong|a)$/, frame: /^(iframe|script)$/, words: /^(p|strong|a)$/}[kind as string]!;
      for (const {name} of elements(text)) assert.match(name, allowed);
    }
    const found = elements(output('script', {widgets: ['recruiter-lookup', 'rights-quiz'], values}));
    assert.equal(found.find(({name}) => name === 'aman-recruiter-lookup')!.attributes.registry, LIST);
    assert.equal(found.find(({name}) => name === 'aman-rights-quiz')!.attributes.seed, 'Kelas "VI" & <b> b');
  });

  it('has one script with data-lang, of the moving version, and aman.js from two widgets on', () => {
    for (const {text, lang, pinned, count} of code.filter(({kind}) => kind === 'script')) {
      const [script, ...rest] = elements(text).filter(({name}) => name === 'script' || name.startsWith('aman-'));
      assert.deepEqual(rest.map(({name}) => name).includes('script'), false);
      const file = count > 1 ? 'aman' : rest[0].name.slice(5);
      assert.deepEqual(script.attributes, {src: `${BASE}/${pinned ? facts.version : '1'}/${file}.js`, 'data-lang': lang, ...(pinned && {integrity: HASH, crossorigin: 'anonymous'}), defer: ''});
    }
  });

  it('has the number of the data, title and link inside every tag, in Indonesian where the language is a draft', () => {
    for (const {text, lang} of code.filter(({kind}) => kind === 'script' || kind === 'words')) {
      const own = lang === 'en' ? facts.fallback.en! : facts.fallback.id;
      const widgets = WIDGETS.filter((widget) => text.includes(`/pages/${lang}/${widget}.html`));
      for (const widget of widgets) assert.ok(text.includes(`<p><strong>${own[widget].title}</strong></p>`) && text.includes(`>${own[widget].link}</a>`), text);
      assert.equal(text.split(`<p><a href="tel:${facts.call.value}">${facts.call.display}</a></p>`).length - 1, widgets.length, text);
    }
  });

  it('is a frame with a title in its page’s language, a height, and no more rights than it needs', () => {
    for (const {text, lang, widget, height} of code.filter(({kind}) => kind === 'frame')) {
      const [{attributes}] = elements(text);
      const {title} = (lang === 'en' ? facts.fallback.en! : facts.fallback.id)[widget!];
      assert.deepEqual({...attributes, src: attributes.src.split('?')[0]}, {src: `${BASE}/1/pages/${lang}/${widget}.html`, title, width: '100%', height: String(height), loading: 'lazy', allow: 'web-share; clipboard-write'});
    }
  });

  it('never puts a list’s address into the address of a page', () => {
    for (const {text, kind} of everything) if (['address', 'frame', 'message', 'words'].includes(kind)) assert.doesNotMatch(text, /paroki\.example|daftar\.json|registry|sanctions/);
    assert.match(output('script', {widgets: ['recruiter-lookup'], values}), /registry=/);
  });

  it('is a short code that WordPress reads: no bracket, angle or quote in a value', () => {
    for (const {text, lang} of everything.filter(({kind}) => kind === 'shortcode')) assert.match(text, new RegExp(`^\\[migrasi_aman widget="[a-z-]+" lang="${lang}"( [a-z_]+="[^"<>[\\]]*")*\\]$`));
  });

  it('is a message without code for those who have no site', () => {
    for (const {text, kind} of everything.filter(({host}) => host === 'messages')) {
      assert.doesNotMatch(text, /[<>]/);
      if (kind === 'message') assert.ok(text.includes(facts.call.display) && text.includes(`${BASE}/1/pages/`));
    }
  });

  it('has something for every host, the chief thing first', () => {
    const first = {script: 'script', plugin: 'shortcode', address: 'address', frame: 'frame', files: 'script', code: 'script', share: 'message'} as const;
    for (const host of HOSTS) assert.equal(outputs({host})[0].kind, first[WAY[host]]);
    assert.equal(outputs({})[0].text, output('script', {widgets: ['hotline-card']}), 'nothing chosen: the card');
  });

  it('names an office’s own folder, without a style in the tag, and a policy that allows it', () => {
    const own = {...START, host: 'office' as const, own: 'https://desa.example/kit/1/', accent: '#123456', widgets: [...WIDGETS]};
    assert.ok(output('script', own).startsWith('<script src="https://desa.example/kit/1/aman.js"'));
    assert.doesNotMatch(output('script', own), /style=/);
    assert.equal(output('rule', own), `${WIDGETS.map(tagOf).join(', ')} { --aman-color-accent: #123456 }`);
    assert.match(output('policy', own), /^script-src https:\/\/desa\.example;$/m);
    assert.match(policy('/kit/'), /^script-src 'self';$/m);
    for (const broken of ['https://a%zz.example/', 'https://', 'x']) assert.ok(output('script', {...own, own: broken}).includes(BASE), broken);
  });
});
