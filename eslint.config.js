import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { readInTransaction } from './build/checks/read-in-transaction.js';

/** Names of the DOM and of Node that `shared/` may not touch: it runs in windows, workers and plain Node alike. */
const hostGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'process',
  'Buffer',
  'require',
  '__dirname',
  '__filename',
  'global',
  'setImmediate',
].map((name) => ({ name, message: 'shared/ runs anywhere: take what you need as an argument.' }));

/**
 * What asks the machine which time zone it is in. `shared/` tells days and times of Finland, or none: the same anywhere, and
 * so its tests run in one zone.
 */
const localTime = [
  'CallExpression[callee.property.name=/^[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]',
  'CallExpression[callee.property.name=/^(?:getTimezoneOffset|toLocale(?:Date|Time)String)$/]',
  "NewExpression[callee.name='Date'][arguments.length>1]",
  "NewExpression[callee.name='Date'] > TemplateLiteral:not(:has(TemplateElement[value.raw=/Z$/]))",
  "NewExpression[callee.name='Date'] > Literal[value=/T[^Z]*$/]",
  "NewExpression[callee.property.name='DateTimeFormat']:not(:has(Property[key.name='timeZone']))",
].map((selector) => ({
  selector,
  message: 'The time of the machine: say which zone, or use UTC.',
}));

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['{shared,renderer,electron,build}/**/*.{ts,tsx}'],
    ignores: ['shared/text/collator.ts', '**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[{ object: 'Intl', property: 'Collator' }, { property: 'localeCompare' }].map((way) => ({
          ...way,
          message: 'Names are compared by collatorFor; days, moments and ids by compareCodeUnits.',
        })),
      ],
    },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: ['shared/**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-syntax': ['error', ...localTime],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'electron', 'react', 'dexie'],
              message: 'shared/ is plain TypeScript.',
            },
          ],
        },
      ],
    },
  },
  {
    // A text made for it hangs a pattern that goes over it anew from each letter.
    files: ['{shared,electron,renderer,build}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: {
      'jsx-a11y': jsxA11y,
      office: { rules: { 'read-in-transaction': readInTransaction } },
    },
    rules: jsxA11y.flatConfigs.strict.rules,
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/**/*.test.{ts,tsx}'],
    rules: { 'office/read-in-transaction': 'error' },
  },
  {
    files: ['renderer/features/**/*.tsx'],
    ignores: ['renderer/**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "BinaryExpression[left.property.name='state'][right.value=/^(?:loading|ready|failed)$/]",
          message: 'What is read is shown by LiveValue; what stands beside it asks valueOr.',
        },
      ],
    },
  },
  {
    files: ['build/**', 'e2e/**', 'eslint.config.js'],
    rules: { 'no-console': 'off', 'no-undef': 'off', 'no-restricted-exports': 'off' },
  },
  {
    files: ['{shared,renderer,build,e2e}/**/*.test.{ts,tsx}'],
    ignores: ['**/*.isolated.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='vi'][callee.property.name=/^(?:mock|doMock)$/]",
          message: 'Later files would get the other module too: name the test *.isolated.test.ts.',
        },
      ],
    },
  },
  {
    files: ['{electron,renderer,shared,build}/**/*.{js,mjs,cjs,ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.{ts,tsx}'], rules: { 'no-undef': 'off' } },
  { files: ['shared/i18n/**'], rules: { 'max-lines': 'off' } },
  // Module augmentation knows interfaces only.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },
);
