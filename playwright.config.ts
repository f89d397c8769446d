import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './tools/chromium.mjs';

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Speed is measured alone and without a trace: what runs beside it would be measured too.
  projects: [
    { name: 'journeys', testMatch: '*.e2e.ts', testIgnore: 'speed.e2e.ts' },
    { name: 'words', testMatch: 'words.e2e.ts', use: { trace: 'off' } },
    { name: 'speed', testMatch: 'speed.e2e.ts', workers: 1, use: { trace: 'off' } },
  ],
  timeout: 30_000,
  reporter: 'list',
  use: {
    launchOptions: chromiumOptions(),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    trace: 'retain-on-failure',
  },
});
