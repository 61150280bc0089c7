import next from 'eslint-config-next';
import nextTypescript from 'eslint-config-next/typescript';

const config = [
  { ignores: ['.next/**', '.server/**', 'generated/**', 'data/**', 'media/**', 'test-results/**', 'playwright-report/**', 'public/sw.js'] },
  ...next,
  ...nextTypescript,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', 'tests/**', '*.mjs'], rules: { 'no-console': 'off' } },
];

export default config;
