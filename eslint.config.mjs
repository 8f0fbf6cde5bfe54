import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const PURE_DOMAIN =
  'domain folders, src/shared and the compiler are pure: pass time, files and settings in as parameters.';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.data/',
      '.cache/',
      '.strapi/',
      'types/generated/',
      'coverage/',
      'public/',
      'examples/front-end/types/', // written by npm run client:types
    ],
  },
  js.configs.recommended,
  {
    files: ['examples/**/*.mjs'],
    languageOptions: { globals: { AbortSignal: false, fetch: false, URL: false, URLSearchParams: false } },
  },
  {
    files: ['examples/front-end/preview.js'],
    languageOptions: { globals: { document: false, URL: false, window: false } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.check.json', './src/admin/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CatchClause > BlockStatement[body.length=0]',
          message: 'No empty catch: log what it concerned, or handle it.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'database/**/*.ts'],
    ignores: ['src/app/cli/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config/ and src/app/cli read the environment.' },
      ],
    },
  },
  {
    files: ['src/**/domain/**/*.ts', 'src/shared/**/*.ts', 'src/platform/strapi/compiler/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(@strapi/|node:|(fs|path|os|http|https|child_process|pg|knex)(/|$))',
              message: PURE_DOMAIN,
            },
            { regex: '^(\\.\\./)+(api|app|admin|middlewares)/', message: PURE_DOMAIN },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: PURE_DOMAIN },
        { name: 'strapi', message: PURE_DOMAIN },
        { name: 'fetch', message: PURE_DOMAIN },
        { name: 'setTimeout', message: PURE_DOMAIN },
        { name: 'setInterval', message: PURE_DOMAIN },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: PURE_DOMAIN,
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE_DOMAIN },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: PURE_DOMAIN,
        },
        { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'No empty catch.' },
      ],
    },
  },
);
