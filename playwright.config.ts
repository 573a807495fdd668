import { defineConfig } from '@playwright/test';

/** The clipboard and the focus belong to a display, so each worker has one of its own; on a real one there is one worker. */
const displays = process.env['PLANLOOM_DISPLAYS']?.split(' ') ?? [''];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: displays.length,
  fullyParallel: true,
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
