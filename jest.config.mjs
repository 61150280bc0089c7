import nextJest from 'next/jest.js';

const createJestConfig = nextJest({ dir: './' });

// Packages published as ES modules only, which Jest must translate first.
const ESM = [
  'use-intl',
  'icu-minify',
  'intl-messageformat',
  '@formatjs',
  '@schummar',
  '@tus',
  'srvx',
  'file-type',
  'strtok3',
  'token-types',
];
// Packages that name no entry for require().
const ONLY_IMPORTED = { '^file-type$': '<rootDir>/node_modules/file-type/index.js' };
const ESM_BELOW = ['@borewit', '@tokenizer', 'uint8array-extras'];

const shared = {
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1', '^server-only$': '<rootDir>/lib/shims/empty.ts', ...ONLY_IMPORTED },
  testPathIgnorePatterns: ['/node_modules/', '/.next/', '/.server/', '<rootDir>/tests/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.server/'],
};

const project = async (own) => {
  const config = await createJestConfig({ ...shared, ...own })();
  return {
    ...config,
    transformIgnorePatterns: [`/node_modules/(?!(${[...ESM, ...ESM_BELOW].join('|')})/)`, '^.+\\.module\\.(css|sass|scss)$'],
  };
};

// next/jest answers with a function per project; `projects` wants the objects themselves.
const config = async () => ({
  // Of the whole run: Jest does not read it in a project.
  testTimeout: 20_000,
  globalSetup: '<rootDir>/tests/run-begins.mjs',
  globalTeardown: '<rootDir>/tests/run-ends.mjs',
  projects: [
    await project({
      displayName: 'ui',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/setup-console.ts', '<rootDir>/tests/setup-ui.ts'],
    }),
    await project({
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      setupFiles: ['<rootDir>/tests/setup-places.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/setup-console.ts'],
    }),
  ],
});

export default config;
