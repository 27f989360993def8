import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import ts from 'typescript';
import {generateMsgId} from '@lit/localize/internal/id-generation.js';

/** One `msg()` call in the sources. `text` has `{0}`, `{1}` where values stand. */
export interface Sentence {
  id: string;
  text: string;
  desc: string;
  /** Names of the values, in order. */
  values: string[];
  file: string;
  line: number;
  /** Something a rule forbids, as a sentence; empty when all is well. */
  problem: string;
}

const parsed = new Map<string, {since: number; source: ts.SourceFile}>();

/** A file as TypeScript reads it; every widget asks for nearly all of them, so each is read once. */
function parse(path: string): ts.SourceFile {
  const file = resolve(path);
  const since = statSync(file).mtimeMs;
  const known = parsed.get(file);
  if (known?.since === since) return known.source;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  parsed.set(file, {since, source});
  return source;
}

const isCall = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;

function read(call: ts.CallExpression, source: ts.SourceFile, file: string): Sentence {
  const [template, options] = call.arguments;
  const line = source.getLineAndCharacterOfPosition(call.pos).line + 1;
  const settings: Record<string, string> = {};
  if (options && ts.isObjectLiteralExpression(options))
    for (const each of options.properties)
      if (ts.isPropertyAssignment(each) && ts.isStringLiteralLike(each.initializer)) settings[each.name.getText(source)] = each.initializer.text;

  let strings: string[] = [];
  let values: string[] = [];
  let problem = '';
  if (template && ts.isStringLiteralLike(template)) strings = [template.text];
  else if (template && ts.isTaggedTemplateExpression(template) && template.tag.getText(source) === 'str' && ts.isTemplateExpression(template.template)) {
    strings = [template.template.head.text, ...template.template.templateSpans.map((span) => span.literal.text)];
    values = template.template.templateSpans.map((span) => span.expression.getText(source));
  } else problem = 'a sentence is a plain string or str`…`';

  const text = strings.map((part, i) => part + (i < values.length ? `{${i}}` : '')).join('');
  if (!settings.desc) problem ||= 'msg() needs a desc, in English';
  if (settings.id) problem ||= 'msg() takes no id: a changed sentence must lose its old translation';
  if (/[&<>]/.test(text)) problem ||= 'no & < > in a sentence: lit-localize would escape them';
  if (/\{\d\}/.test(strings.join(''))) problem ||= '{0} in a sentence means a value; use other words';
  const id = generateMsgId(strings.length > 1 ? strings : strings.join(''), false);
  return {id, text, desc: settings.desc ?? '', values, file: relative('.', file), line, problem};
}

/** All `msg()` calls of one file. */
export function sentencesIn(file: string): Sentence[] {
  const source = parse(file);
  const found: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    if (isCall(node, 'msg')) found.push(read(node, source, file));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Parts whose words travel in a file of their own, since few pages need them; by name, the part and where its words stand. */
const APART: Readonly<Record<string, {part: string; words: string}>> = {voices: {part: 'src/ui/voices-panel.ts', words: 'src/content/voices-words.ts'}};
const apart = new Set(Object.values(APART).map(({part}) => resolve(part)));

/** Every file of the project that a file imports for its values (types leave no trace), itself included. */
export function reachable(entry: string, seen = new Set<string>()): Set<string> {
  const file = resolve(entry);
  if (seen.has(file) || apart.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const follow = (specifier: ts.Node | undefined): void => {
    if (specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')) reachable(join(dirname(file), specifier.text.replace(/\.js$/, '.ts')), seen);
  };
  // What stands behind a press is imported later, and belongs to the widget all the same.
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) follow(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  ts.forEachChild(parse(file), (node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return;
    const from = node.moduleSpecifier;
    const typesOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly;
    if (!typesOnly) follow(from);
  });
  return seen;
}

/** All sentences of the sources, once each. */
export function allSentences(folder = 'src'): Sentence[] {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts') && !name.startsWith('generated'));
  const found = files.sort().flatMap((name) => sentencesIn(join(folder, name)));
  return [...new Map(found.map((each) => [each.id, each])).values()];
}

/** The widgets that exist: one folder each. */
export const widgetNames = (): string[] => readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/${name}.ts`));

/** All that has a file of words: the widgets, and the parts whose words travel alone. */
export const wordFiles = (): string[] => [...widgetNames(), ...Object.keys(APART)];

/** The sentences that one widget's script can show. */
export const sentencesOf = (name: string): Sentence[] => {
  const found = [...reachable(APART[name]?.words ?? `src/elements/${name}/${name}.ts`)].sort().flatMap(sentencesIn);
  return [...new Map(found.map((each) => [each.id, each])).values()];
};
