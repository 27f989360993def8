import tseslint from 'typescript-eslint';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

export default tseslint.config(
  {ignores: ['dist', 'storybook-static', 'coverage', 'src/generated', 'node_modules']},
  ...tseslint.configs.recommended,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {plugins: {'lit-a11y': litA11y}, rules: {...litA11y.configs.recommended.rules}},
  {rules: {'@typescript-eslint/no-unused-expressions': 'off'}},
  {
    // What readers' browsers run: nothing that the oldest one which draws (docs/BROWSERS.md) does not have.
    files: ['src/**'],
    ignores: ['src/cli/**', 'src/kit/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {selector: 'CallExpression[callee.property.name=/^(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|replaceChildren|randomUUID)$/]', message: 'Older browsers lack it, and would show the page’s own words instead of the widget.'},
        {selector: "MemberExpression[object.name='AbortSignal']", message: 'AbortSignal.timeout and any came late: use an AbortController and a timer.'},
        {selector: "CallExpression[callee.name='structuredClone']", message: 'Older browsers lack it.'},
        {selector: 'Literal[regex.pattern=/[(][?]<[=!]/]', message: 'Safari before 16.4 cannot read a script that looks behind.'},
        {selector: "TaggedTemplateExpression[tag.name='css'] > TemplateLiteral[expressions.length>0]", message: 'Lit puts a value into css with Array.prototype.reduce, which Prototype 1.6 breaks: the widget would have no styles. Write the rules out, or add a second sheet to the list.'},
        {selector: 'StaticBlock', message: 'Older browsers cannot parse it.'},
      ],
    },
  },
);
