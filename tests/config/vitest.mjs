import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** @param {string} path from the repository's folder */
const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const shared = {
  root: here('.'),
  // Its only file throws outside a server build; tests stand in for the server.
  resolve: { alias: { 'server-only': here('node_modules/server-only/empty.js') } },
};

const forAll = {
  setupFiles: [here('tests/config/console-guard.ts')],
  exclude: ['**/node_modules/**', '**/.next/**', '**/out/**', '**/.cache/**'],
  restoreMocks: true,
  // Only against a test that hangs: how long one takes says how busy the machine is.
  testTimeout: 60_000,
};

export default defineConfig({
  root: here('.'),
  cacheDir: here('.cache/vite'),
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...forAll,
          name: 'unit',
          environment: 'node',
          include: ['**/*.unit.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          ...forAll,
          name: 'dom',
          setupFiles: [...forAll.setupFiles, here('tests/config/dom-cleanup.ts')],
          environment: 'happy-dom',
          include: ['**/*.dom.test.tsx'],
        },
      },
    ],
  },
});
