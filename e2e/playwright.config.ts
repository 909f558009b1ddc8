import { defineConfig } from '@playwright/test';
import { launchOptions } from '../src/tools/chromium.mjs';

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: true,
  // Two cores run the browser, the server and the sandbox: patience costs nothing where all is well.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // In CI a second try tells a slow machine from a broken feature; the run then says "flaky".
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  outputDir: '../test-results',
  reporter: [['list']],
  // A trace of each test would cost a fifth of the time: `--trace on` when one is wanted.
  use: {
    trace: 'on-first-retry',
    launchOptions: launchOptions(),
    // The proxy gives what one test has read a moment ago to another person's tab: to the next test.
    extraHTTPHeaders: { 'cache-control': 'no-store' },
  },
});
