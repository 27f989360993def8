import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {seeded} from '../../src/base/random.js';
import {START, folderOf, fromFragment, keyOf, toFragment, valueOf, type Choices} from '../../src/kit/choices.js';
import {marksOf, mayCopy} from '../../src/kit/faults.js';
import {HOSTS} from '../../src/kit/hosts.js';
import {LANGUAGES, OWN, WIDGETS, attributesOf, type Attribute} from '../../src/kit/widgets.js';
import {outputs} from '../helpers/kit.js';

const random = seeded('choices');
const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
const TEXTS = ['Kelas VI', 'a & b', 'x=1#2', 'akhir.', '50%', 'dua_', 'é’“”'];
const anyValue = (attribute: Attribute): string => {
  switch (attribute.kind) {
    case 'choice':
      return one(attribute.values);
    case 'number':
      return String(attribute.from + Math.floor(random() * (attribute.to - attribute.from + 1)));
    case 'switch':
      return 'true';
    case 'address':
      return 'https://paroki.example/daftar.json';
    case 'text':
      return one(TEXTS);
  }
};
const named = WIDGETS.flatMap((widget) => Object.entries(attributesOf(widget)).map(([name, attribute]): [string, Attribute] => [keyOf(widget, name), attribute]));

function anyChoices(): Choices {
  const values = named.filter(([, {kind}]) => kind !== 'address' && random() < 0.3).map(([name, attribute]) => [name, anyValue(attribute), attribute.usual]).filter(([, value, usual]) => value !== usual);
  return {
    ...START,
    widgets: WIDGETS.filter(() => random() < 0.4),
    host: random() < 0.8 ? one(HOSTS) : undefined,
    lang: one(LANGUAGES),
    values: Object.fromEntries(values.map(([name, value]) => [name, value])),
    accent: random() < 0.5 ? `#${Math.floor(random() * 0xffffff).toString(16).padStart(6, '0')}` : '',
    pinned: random() < 0.5,
  };
}

const marks = (choices: Partial<Choices>) => marksOf({...START, ...choices});
const markOf = (field: string, choices: Partial<Choices>) => marks(choices).find((each) => each.field === field);

describe('the choices in an address', () => {
  it('come back as they were', () => {
    for (let turn = 0; turn < 500; turn++) {
      const choices = anyChoices();
      assert.deepEqual(fromFragment(toFragment(choices)), choices, toFragment(choices));
    }
  });

  it('come back after what messengers and editors do to addresses', () => {
    for (let turn = 0; turn < 200; turn++) {
      const choices = anyChoices();
      const text = toFragment(choices);
      for (const sent of [`#${text}`, `${text}.`, `${text})`, `${text}*`, ` ${text} `, text.replace(/&/g, '&amp;'), text.replace(/&/g, '& '), `${text}&utm_source=wa`]) assert.deepEqual(fromFragment(sent), choices, sent);
    }
    const plain: Choices = {...START, widgets: ['rights-quiz'], host: 'blogger', values: {'rights-quiz.topic': 'money'}, accent: '#aabbcc', pinned: true};
    assert.deepEqual(fromFragment(toFragment(plain).toUpperCase()), plain);
  });

  it('leave out what is not known', () => {
    assert.deepEqual(fromFragment('#widgets=hotline-card.constructor.x&host=myspace&lang=xx&theme=pink&heading-level=9&__proto__=1&accent=red&pinned=yes&hotline-card.region=jawa'), {...START, host: undefined, widgets: ['hotline-card']});
    for (const broken of ['', '#', '%', '%E0%A4', '&&&===', '#builder', '\u0000']) assert.deepEqual(fromFragment(broken), {...START, host: undefined});
  });

  it('never hold an address: a link could bring a false list of companies, or somebody else’s script', () => {
    const text = toFragment({...START, host: 'office', own: 'https://other.example/', values: {'recruiter-lookup.registry': 'https://other.example/r.json', 'recruiter-lookup.sanctions': '/s.json'}});
    assert.equal(text, 'host=office');
    const opened = fromFragment('host=office&own=https%3A%2F%2Fother.example%2F&widgets=recruiter-lookup&recruiter-lookup.registry=https%3A%2F%2Fother.example%2Fr.json');
    assert.deepEqual([opened.own, opened.values], ['', {}]);
  });
});

describe('a value', () => {
  it('is taken with stray spaces and upper case, and refused where it is not one of its attribute', () => {
    for (const [name, attribute] of named) {
      const value = anyValue(attribute);
      assert.equal(valueOf(attribute, ` ${attribute.kind === 'choice' ? value.toUpperCase() : value}\t`), value, name);
      if (attribute.kind !== 'switch') assert.equal(valueOf(attribute, 'x'.repeat(61)), undefined, name);
      assert.equal(valueOf(attribute, ' '), '', name);
    }
  });

  it('has no line end, since editors would make a paragraph of it', () => assert.equal(valueOf(OWN['rights-quiz'].seed, 'a\n\nb\u0000c'), 'a b c'));

  it('is an address only with https or on the own host, without a name and a password', () => {
    for (const good of ['https://paroki.example/a.json', '/a.json', 'HTTPS://Paroki.Example/a']) assert.equal(valueOf({kind: 'address', usual: ''}, good), good);
    for (const bad of ['http://a.example/', '//a.example/x', '/\\a.example', 'https://u:p@a.example/', 'https://a%zz.example/', 'javascript:alert(1)', 'a.json', 'https://a']) assert.equal(valueOf({kind: 'address', usual: ''}, bad), undefined, bad);
  });

  it('of the own folder may hold what people copy along', () => {
    for (const typed of ['https://desa.example/kit', 'https://desa.example/kit/', ' https://desa.example/kit/1/', 'https://desa.example/kit/1.0.0', 'https://desa.example/kit/index.html']) assert.equal(folderOf(typed), 'https://desa.example/kit/', typed);
    assert.deepEqual(['/', '/kit', 'https://desa.example', 'https://desa.example/?a=1', 'desa.example', ''].map(folderOf), ['/', '/kit/', 'https://desa.example/', undefined, undefined, undefined]);
  });
});

describe('the marks beside the fields', () => {
  it('say something good and something else for every field', () => {
    for (const widget of WIDGETS)
      for (const [name, attribute] of Object.entries(attributesOf(widget))) {
        const field = keyOf(widget, name);
        assert.equal(markOf(field, {widgets: [widget], values: {[field]: anyValue(attribute)}})?.level, 'good', field);
        assert.equal(markOf(field, {widgets: [widget], values: {}}), undefined, field);
        if (attribute.kind !== 'switch') assert.notEqual(markOf(field, {widgets: [widget], values: {[field]: 'x'.repeat(61)}})?.level, 'good', field);
      }
    assert.deepEqual(['widgets', 'host'].map((field) => [markOf(field, {})?.level, markOf(field, {widgets: ['rights-quiz'], host: 'code'})?.level]), [['warning', 'good'], ['warning', 'good']]);
    assert.deepEqual(['', ' ', 'http://x', 'https://desa.example/'].map((own) => markOf('own', {host: 'office', own})?.level), ['warning', 'warning', 'error', 'good']);
  });

  it('measure an accent in the theme it is for', () => {
    const say = (accent: string, values = {}, host?: Choices['host']) => markOf('accent', {accent, values, host})?.say;
    assert.deepEqual([say('#8a2f1c'), say('#8a2f1c', {theme: ' DARK '}), say('#8a2f1c', {theme: 'Auto'}), say('merah'), say('#8a2f1c', {}, 'joomla'), say('#8a2f1c', {}, 'messages'), say('')], ['contrastGood', 'contrastLow', 'accentAuto', 'notColour', 'notInFrame', 'notInFrame', undefined]);
  });

  it('stop nobody from copying but for an address that does not work', () => {
    for (const host of HOSTS)
      for (const [field, attribute] of named) assert.equal(mayCopy(marks({host, widgets: [...WIDGETS], accent: '#fffffe', own: '', values: {[field]: 'x'.repeat(61)}})), attribute.kind !== 'address' || ['google-sites', 'joomla', 'site-builder', 'messages'].includes(host), `${host} ${field}`);
    assert.ok(!mayCopy(marks({host: 'office', own: 'desa.example'})));
    assert.ok(mayCopy(marks({host: 'blogger', own: 'desa.example'})), 'an own folder counts only for own files');
  });

  it('leave whole code to copy, whatever else is wrong', () => {
    const values = Object.fromEntries(named.map(([field]) => [field, '"><script>']));
    for (const host of HOSTS) for (const {text} of outputs({host, widgets: [...WIDGETS], values, accent: '"><script>'})) assert.doesNotMatch(text, /"><script>|undefined|NaN/);
  });
});
