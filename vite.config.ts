import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumOptions } from './tools/chromium.mjs';
import { dataCheck } from './tools/dataCheck.ts';
import { firstChunk } from './tools/firstChunk.ts';
import { placements } from './tools/placements.ts';
import { securePage } from './tools/securePage.ts';

/** How many cases each property is tried with; `npm run test:million` asks for more than `npm test` has time for. */
const casesIn = (mode: string) => (mode === 'million' ? 1_000_000 : 2_000);

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), dataCheck(), placements(), securePage()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [{ name: firstChunk() }] } },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tools/**/*.test.mjs'],
          setupFiles: 'tests/properties.setup.ts',
          // Vitest reads all other style sheets as empty text.
          css: { include: /tokens\.css/ },
          env: { CASES: String(casesIn(mode)) },
        },
      },
      {
        extends: true,
        // Found late, a dependency reloads the page in the middle of a test.
        optimizeDeps: {
          include: [
            'd3',
            'entities/decode',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'valibot',
            'vitest-browser-react',
            'zustand',
            'zustand/vanilla',
          ],
        },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.tsx'],
          setupFiles: 'tests/browser.setup.ts',
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: chromiumOptions() }),
            instances: [{ browser: 'chromium', viewport: { width: 1440, height: 900 } }],
            screenshotFailures: false,
          },
        },
      },
    ],
  },
}));
