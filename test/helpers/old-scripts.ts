import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

/* Scripts that pages of partners still load, and what such scripts do to the browser's own objects. */

/** MooTools 1.5 with its layer for 1.2, the real file. */
export const MOOTOOLS = readFileSync(createRequire(import.meta.url).resolve('mootools-core-dist/dist/mootools-core-compat.js'), 'utf8');

const FILE = '/usr/share/javascript/prototype/prototype.js';
const FOLDER = 'node_modules/.prototype';

/** The real Prototype 1.7.3, which no npm package has: from Debian's libjs-prototype, installed or fetched. `undefined`: not to be had here. */
export function prototypeJs(): string | undefined {
  const unpacked = FOLDER + FILE;
  if (!existsSync(FILE) && !existsSync(unpacked) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    mkdirSync(FOLDER, {recursive: true});
    spawnSync('sh', ['-c', '(apt-get download -qq libjs-prototype || (apt-get update -qq && apt-get download -qq libjs-prototype)) && dpkg -x libjs-prototype_*.deb .'], {cwd: FOLDER, stdio: 'ignore'});
  }
  const found = [FILE, unpacked].find(existsSync);
  return found && readFileSync(found, 'utf8');
}

/** What Prototype 1.6 did to built-in objects, written anew from its behaviour: it replaced also what browsers have today. */
export const PROTOTYPE_16 = `
(function (lists) {
  var copy = function (list) { return Array.prototype.slice.call(list || []) };
  var json = function (it) {
    if (it && it.toJSON) return it.toJSON();
    if (it === undefined || typeof it === 'function') return undefined;
    if (it === null || typeof it !== 'object') return JSON.stringify(it);
    var all = [];
    for (var key in it) if (it.hasOwnProperty(key) && json(it[key]) !== undefined) all.push(JSON.stringify(key) + ': ' + json(it[key]));
    return '{' + all.join(', ') + '}';
  };
  window.$ = function (id) { return document.getElementById(id) };
  window.$A = Array.from = copy;
  window.Hash = function () {};
  Function.prototype.bind = function (self) {
    var method = this, first = copy(arguments).slice(1);
    return arguments.length < 2 && self === undefined ? this : function () { return method.apply(self, first.concat(copy(arguments))) };
  };
  Function.prototype.curry = Function.prototype.wrap = Function.prototype.defer = function () { return this };
  lists.each = lists.forEach = function (use, self) { for (var i = 0; i < this.length; i++) use.call(self, this[i], i); return this };
  lists.map = lists.collect = function (use, self) { var all = []; lists.each.call(this, function (it, i) { all.push(use ? use.call(self, it, i) : it) }); return all };
  lists.filter = lists.findAll = lists.select = function (use, self) { var all = []; lists.each.call(this, function (it, i) { if (use.call(self, it, i)) all.push(it) }); return all };
  lists.find = lists.detect = function (use, self) { return lists.filter.call(this, use, self)[0] };
  lists.every = lists.all = function (use, self) { return lists.filter.call(this, use, self).length === this.length };
  lists.some = lists.any = function (use, self) { return lists.filter.call(this, use, self).length > 0 };
  lists.include = lists.member = function (it) { return this.indexOf(it) > -1 };
  lists.indexOf = function (it, from) { for (var i = from || 0; i < this.length; i++) if (this[i] === it) return i; return -1 };
  lists.reduce = function () { return this.length > 1 ? this : this[0] };
  lists.entries = lists.toArray = lists.clone = function () { return copy(this) };
  lists.first = function () { return this[0] };
  lists.last = function () { return this[this.length - 1] };
  lists.zip = lists.without = lists.uniq = lists.compact = lists.flatten = lists.inspect = function () { return this };
  lists.toJSON = function () { return '[' + lists.filter.call(lists.map.call(this, json), function (it) { return it !== undefined }).join(', ') + ']' };
  String.prototype.toJSON = function () { return '"' + this + '"' };
  Number.prototype.toJSON = Boolean.prototype.toJSON = function () { return String(this) };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"' };
  String.prototype.strip = String.prototype.escapeHTML = function () { return String(this) };
  document.getElementsByClassName = function (name) { return copy(document.querySelectorAll('.' + name)) };
  Element.prototype.hide = Element.prototype.show = Element.prototype.observe = function () { return this };
})(Array.prototype);`;

/** Pieces of what careless scripts replace, each the whole text of a script. */
export const CARELESS: Readonly<Record<string, string>> = {
  'added to every object, list, text and function': "[Array, Object, String, Function, Number].forEach(function (each) { each.prototype.extra = function () { return 'extra' } }); Array.prototype.remove = function () {};",
  'put something else under the names Event and Hash': 'window.Event = {observe: function () {}, stop: function () {}}; window.Hash = {};',
  'took away Event, Element and Node after the page had come': "addEventListener('load', function () { window.Event = {}; window.Element = function () {}; window.Node = undefined });",
  'wrapped customElements.define and JSON.parse': "var define = customElements.define; customElements.define = function (name, made, how) { return define.call(customElements, name, made, how) }; JSON.parse = (function (parse) { return function (text, use) { return parse(text, function (key, value) { return use ? use.call(this, key, value) : value }) } })(JSON.parse);",
  'took away the console, storage and new properties of the document': "window.console = undefined; ['localStorage', 'sessionStorage'].forEach(function (name) { Object.defineProperty(window, name, {get: function () { throw new Error('refused') }}) }); Object.preventExtensions(document);",
  'put an old Promise in place, without allSettled': `(function (Real) {
    function Old(use) { this.real = new Real(use) }
    Old.prototype.then = function (a, b) { var next = this.real.then(a, b); return new Old(function (yes, no) { next.then(yes, no) }) };
    Old.prototype['catch'] = function (b) { return this.then(undefined, b) };
    Old.resolve = function (it) { return new Old(function (yes) { yes(it) }) };
    Old.reject = function (it) { return new Old(function (yes, no) { no(it) }) };
    Old.all = function (list) { return new Old(function (yes, no) { Real.all(list).then(yes, no) }) };
    window.Promise = Old;
  })(Promise);`,
};
