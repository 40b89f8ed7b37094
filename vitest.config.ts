/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Code that runs in a browser, or inside Astro, alone: the browser tests and the built site test it. */
const NOT_PURE = ['src/search/client/**', 'src/cases.ts', 'src/content.config.ts'];

export default getViteConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Commands are started as processes, and a busy machine starts them slowly.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: [
            'tests/*.test.ts',
            'tests/{archive,check,evaluate,gate,markdown,messages,pipeline,programs,review,sample,schema,scripts,search}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'astro', include: ['tests/astro/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: ['tests/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: NOT_PURE,
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { lines: 95, statements: 95, functions: 95 },
    },
  },
});
