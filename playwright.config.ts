import { defineConfig } from '@playwright/test';

/** The clipboard and the focus belong to the display, so windows are tested one after the other. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  // A window on a loaded machine may miss its moment once; what passed only so is named at the end of npm test.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'program', testMatch: '*.spec.ts', testIgnore: 'package.spec.ts' },
    { name: 'packaged', testMatch: 'package.spec.ts' },
  ],
});
