import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** As strict as the newsroom's own; what stands in .astro files is read by `astro check`. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'src/env.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { AbortSignal: false, fetch: false, URL: false } },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': 'off', // the compiler wants brackets for what an index gives
    },
  },
);
