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
);
