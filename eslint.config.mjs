import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const PURE_DOMAIN =
  'domain folders, src/shared and the compiler are pure: pass time, files and settings in as parameters.';

const NO_EMPTY_CATCH = {
  selector: 'CatchClause > BlockStatement[body.length=0]',
  message: 'No empty catch: log what it concerned, or handle it.',
};

/** docs/adr/0055: what Strapi does not promise is known in src/platform/strapi, and in the panel's part of it. */
const STRAPI = 'Strapi’s private shapes are known in src/platform/strapi alone: ask for what you need there.';

const KNOWN_IN_ONE_PLACE = [
  { selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']", message: STRAPI },
  { selector: "TSAsExpression[typeAnnotation.type='TSNeverKeyword']", message: STRAPI },
  { selector: "MemberExpression[object.property.name='db'][property.name='metadata']", message: STRAPI },
  ...['Literal[value=', 'TemplateElement[value.raw='].map((text) => ({
    selector: `${text}/_(lnk|cmps|mph)\\b|\\bup_(permissions|roles)\\b|strapi_core_store_settings|\\bi18n_locale\\b/]`,
    message: STRAPI,
  })),
];

const PURE_SYNTAX = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: PURE_DOMAIN,
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE_DOMAIN },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: PURE_DOMAIN,
  },
];

/** From the top floor down (docs/architecture.md): a wing imports from itself and from those below it. */
const WINGS = ['app', 'desk', 'distribution', 'releases', 'writing', 'reading', 'platform', 'shared'];

const notAbove = (wing) => ({
  regex: `^(\\.\\./)+(${[...WINGS.slice(0, WINGS.indexOf(wing)), 'admin', 'api', 'middlewares', 'policies'].join('|')})/`,
  message: `src/${wing} imports from itself and from the wings below it: docs/architecture.md has the floors.`,
});

const IMPURE = {
  regex: '^(@strapi/|node:|(fs|path|os|http|https|child_process|pg|knex)(/|$))',
  message: PURE_DOMAIN,
};

const FOR_THE_PANEL = {
  regex: '^(\\.\\./)+((app|distribution|releases|writing|reading|platform)/|desk/(?!contract/))',
  message: 'The panel takes its types from src/desk/contract and what is pure from src/shared.',
};

const restrictImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

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
      'examples/site/', // packages of its own: npm run site:check
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
      'no-restricted-syntax': ['error', NO_EMPTY_CATCH],
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
    files: ['src/**/*.ts', 'src/**/*.tsx', 'database/**/*.ts', 'config/**/*.ts'],
    ignores: ['src/platform/strapi/**', 'src/admin/api/content-manager.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_EMPTY_CATCH, ...KNOWN_IN_ONE_PLACE] },
  },
  ...WINGS.flatMap((wing) => [
    { files: [`src/${wing}/**/*.ts`], rules: restrictImports(notAbove(wing)) },
    {
      files: [
        `src/${wing}/**/domain/**/*.ts`,
        ...(wing === 'shared' ? ['src/shared/**/*.ts'] : []),
        ...(wing === 'platform' ? ['src/platform/strapi/compiler/**/*.ts'] : []),
      ],
      rules: restrictImports(notAbove(wing), IMPURE),
    },
  ]),
  { files: ['src/admin/**/*.{ts,tsx}'], rules: restrictImports(FOR_THE_PANEL) },
  {
    files: ['src/**/domain/**/*.ts', 'src/shared/**/*.ts', 'src/platform/strapi/compiler/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: PURE_DOMAIN },
        { name: 'strapi', message: PURE_DOMAIN },
        { name: 'fetch', message: PURE_DOMAIN },
        { name: 'setTimeout', message: PURE_DOMAIN },
        { name: 'setInterval', message: PURE_DOMAIN },
      ],
      'no-restricted-syntax': ['error', NO_EMPTY_CATCH, ...PURE_SYNTAX, ...KNOWN_IN_ONE_PLACE],
    },
  },
);
